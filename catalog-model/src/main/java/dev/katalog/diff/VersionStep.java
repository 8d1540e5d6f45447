package dev.katalog.diff;

import java.util.Locale;
import java.util.Set;

/** Which number of a semantic version has to grow. */
public enum VersionStep {
    /** Nothing that an application could notice, but in documentation. */
    PATCH,
    /** Code compiles and links; more lines are known, or some give something else. */
    MINOR,
    /** Code may stop compiling or linking. */
    MAJOR;

    static VersionStep of(Set<Consequence> consequences) {
        if (consequences.contains(Consequence.SOURCE) || consequences.contains(Consequence.BINARY)) {
            return MAJOR;
        }
        return consequences.isEmpty() ? PATCH : MINOR;
    }

    VersionStep atLeast(VersionStep other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The name in text, JSON and configuration. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
