package dev.katalog.runtime;

import org.jspecify.annotations.Nullable;

/** A line that no message of the catalog matches: nothing of it is lost, and it says how near it came. */
public interface Unrecognized {

    /** The whole line, without the line end. */
    String raw();

    /** The message id that the line itself carries, known to the catalog or not; null if it carries none. */
    @Nullable
    String messageId();

    /**
     * How far the line agreed with the nearest message of the id or program that it bears, and what was expected there. The
     * {@code explain} of the entry point tells more, also of lines that bear neither.
     */
    Mismatch mismatch();
}
