package dev.katalog.events;

import dev.katalog.events.ftd.FtdEvents;
import dev.katalog.events.nxr.NxrEvent;
import dev.katalog.events.nxr.NxrEvents;
import dev.katalog.events.nxr.NxrUnrecognized;
import dev.katalog.runtime.Envelope;
import dev.katalog.runtime.Event;
import dev.katalog.runtime.Explanation;
import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.scan.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a mixed stream: the one entry point for all catalogs of this artifact.
 *
 * <p>A line with a Cisco message code, or in the console form, is Cisco's whatever the rest of it says; every other line is
 * tried as an NXR's. So each line is matched against one catalog only. Lines are bytes as {@link FtdEvents} and
 * {@link NxrEvents} take them. No method throws on any line. All methods are stateless and safe for use by several threads.
 */
public final class NetworkEvents {

    private NetworkEvents() {}

    /**
     * Reads a line; never null. A line that is no known message becomes the unrecognised form of the catalog whose sign it
     * bears, a message code or a program, and an {@link UnknownLine} if it bears none.
     */
    public static Event parse(String line) {
        byte[] bytes = Texts.utf8(line);
        // The text itself goes on: half of a surrogate pair has no bytes and would be lost.
        return hasCode(bytes, 0, bytes.length) ? FtdEvents.parse(line) : ofCatalogOrUnknown(NxrEvents.parse(line));
    }

    /**
     * Reads the line in {@code line[from]} to {@code line[to - 1]}; allocates the record and its values, nothing else. Never
     * null, see {@link #parse(String)}.
     */
    public static Event parse(byte[] line, int from, int to) {
        return hasCode(line, from, to)
                ? FtdEvents.parse(line, from, to)
                : ofCatalogOrUnknown(NxrEvents.parse(line, from, to));
    }

    /**
     * Finds out which message a line is and where its fields stand, without building anything: allocates nothing.
     *
     * @return the message, also in {@code match}; null if the line is no known message of any catalog
     */
    public static @Nullable MessageDescriptor identify(byte[] line, int from, int to, Match match) {
        return hasCode(line, from, to)
                ? FtdEvents.identify(line, from, to, match)
                : NxrEvents.identify(line, from, to, match);
    }

    /** The short-lived form shares its text with the unknown line. */
    private static Event ofCatalogOrUnknown(NxrEvent event) {
        return event instanceof NxrUnrecognized other && other.program() == null ? new UnknownLine(other.raw()) : event;
    }

    /** Explains a line; offsets in the explanation are offsets in its UTF-8 bytes. */
    public static Explanation explain(String line) {
        byte[] bytes = Texts.utf8(line);
        return explain(bytes, 0, bytes.length);
    }

    /**
     * Says why the line in {@code line[from]} to {@code line[to - 1]} is no known message: the messages it comes nearest to,
     * and where it parts from each. Of a line that bears the sign of a catalog these are its messages; of any other line those of
     * all catalogs. To be asked when a person wants to know: it compares the line with whole catalogs.
     */
    public static Explanation explain(byte[] line, int from, int to) {
        if (hasCode(line, from, to)) {
            return FtdEvents.explain(line, from, to);
        }
        Explanation explanation = NxrEvents.explain(line, from, to);
        return switch (explanation.finding()) {
            case UNKNOWN_PROGRAM, UNSIGNED -> explanation.with(FtdEvents.explain(line, from, to));
            default -> explanation;
        };
    }

    private static boolean hasCode(byte[] line, int from, int to) {
        return Envelope.code(line, from, Envelope.bodyEnd(line, from, to)) >= 0;
    }
}
