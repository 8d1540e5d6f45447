package dev.katalog.diagnostic;

/** How much a {@link Diagnostic} matters. */
public enum Severity {
    /** The input cannot be used. */
    ERROR,
    /** The input can be used, but is probably not what its author meant. */
    WARNING,
    /** Worth knowing: an oddity of the document that was read in the documented way. */
    NOTE
}
