package dev.katalog.diff;

import java.util.EnumSet;
import java.util.Set;

/** How strict a comparison with a baseline is; each level refuses what the one before it does, and more. */
public enum Level implements Tolerance {
    /** Nothing is refused. */
    NOTHING,
    /** What may fail to link. */
    BINARY(Consequence.BINARY),
    /** What may stop compiling as well. */
    SOURCE(Consequence.BINARY, Consequence.SOURCE),
    /** What makes a line give something else as well. */
    BEHAVIOUR(Consequence.BINARY, Consequence.SOURCE, Consequence.BEHAVIOUR),
    /** Every change. */
    ANYTHING;

    private final Set<Consequence> refused = EnumSet.noneOf(Consequence.class);

    Level(Consequence... refused) {
        this.refused.addAll(Consequence.of(refused));
    }

    @Override
    public boolean refuses(Change change) {
        return this == ANYTHING || change.consequences().stream().anyMatch(refused::contains);
    }
}
