package dev.katalog.examples.readlog;

import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The output takes no more. */
final class OutputFailedException extends UncheckedIOException {

    @Serial
    private static final long serialVersionUID = 1;

    OutputFailedException(IOException cause) {
        super(cause);
    }

    /** Whether the reader of our output has gone. Java tells only by the system's message. */
    boolean isBrokenPipe() {
        String message = getCause().getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
    }
}
