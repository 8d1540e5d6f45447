package dev.katalog.events.bound;

import java.util.EnumSet;
import java.util.Set;

/**
 * Ways to read a line, all of which have a bound.
 *
 * <p>To read one, the envelope is found in a few passes, which an unrecognised line needs twice; each block reads the body less
 * than twice. To ask why it is no message, more is read of the envelope, each block is walked over the body, and searched for
 * how much of it stands where, once for each of its words.
 */
enum Reading {
    /** Which message it is. */
    IDENTIFY(96, 2),
    /** Into an event. */
    PARSE(96, 2),
    /** Its body alone, as a string, under its id or program. */
    PARSE_BODY(96, 2),
    /** Why it is not the message that it says it is. */
    MISMATCH(256, 8),
    /** Why it is no message of the catalog. */
    EXPLAIN(256, 8);

    static final Set<Reading> READ = EnumSet.of(IDENTIFY, PARSE, PARSE_BODY);
    static final Set<Reading> ASKED = EnumSet.of(MISMATCH, EXPLAIN);

    private final int passes;
    private final int passesOfBlock;

    Reading(int passes, int passesOfBlock) {
        this.passes = passes;
        this.passesOfBlock = passesOfBlock;
    }

    /** How many bytes may be looked at in a line of so many bytes that is compared with so many blocks. */
    long bound(int length, int blocks) {
        return length * (passes + (long) passesOfBlock * blocks);
    }
}
