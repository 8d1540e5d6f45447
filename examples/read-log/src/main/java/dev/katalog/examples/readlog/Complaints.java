package dev.katalog.examples.readlog;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What went wrong, told to the user in one line each. */
final class Complaints {

    private final PrintStream errors;

    Complaints(PrintStream errors) {
        this.errors = errors;
    }

    void add(String text) {
        errors.println("read-log: " + Printable.text(text));
    }

    /** Why reading or writing failed, in words that need no knowledge of Java. */
    static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        String message = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
