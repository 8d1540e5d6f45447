package dev.katalog.diff;

/** What changes may be. */
public interface Tolerance {

    /** Whether the change may not be. */
    boolean refuses(Change change);

    /** A step of the version lets pass what asks for no larger one. */
    static Tolerance upTo(VersionStep step) {
        return change -> change.step().compareTo(step) > 0;
    }
}
