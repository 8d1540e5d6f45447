package dev.katalog.edition;

/** What becomes of messages that a new edition lacks. */
public enum Retirement {
    /** They stay, as retired. */
    RETIRE,
    /** They go; those that an earlier import has retired stay. */
    KEEP_RETIRED,
    /** They go, and so do those that an earlier import has retired. */
    DROP
}
