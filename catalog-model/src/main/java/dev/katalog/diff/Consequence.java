package dev.katalog.diff;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a change can do to an application when it takes the newer version. A change may do several of them, or none. */
public enum Consequence {
    /** Code that uses the events may stop compiling: a name, a component, or an exhaustive {@code switch}. */
    SOURCE,
    /** Code that was compiled with the older version may fail to link with the newer one. */
    BINARY,
    /**
     * A line that was an event may no longer be one, or be another one, or give other values; or a component may be null that
     * never was. Not what {@code format()} writes: it promises no more than a text that is read as the same event.
     */
    BEHAVIOUR;

    /** None: code and lines are as before. */
    static final Set<Consequence> NONE = of();

    /** Code that names the thing neither compiles nor links. */
    static final Set<Consequence> API = of(SOURCE, BINARY);

    /** Neither the code nor the lines are as before. */
    static final Set<Consequence> ALL = of(values());

    /** In the order of the constants. */
    static Set<Consequence> of(Consequence... consequences) {
        Set<Consequence> set = EnumSet.noneOf(Consequence.class);
        set.addAll(Arrays.asList(consequences));
        return Collections.unmodifiableSet(set);
    }

    /** The name in text, JSON and configuration. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
