package dev.katalog.examples.readlog;

import java.io.Console;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how far a long input has been read. */
final class Progress {

    /** Shows nothing. */
    static final Progress NONE = new Progress(null, System::nanoTime);

    private static final long INTERVAL = TimeUnit.SECONDS.toNanos(1);
    /** The clock is asked only every so many lines. */
    private static final long LINES = 1 << 16;

    private static final String CLEAR_LINE = "\r\033[K";

    private final @Nullable PrintStream terminal;
    private final LongSupplier clock;
    private long shownAt;
    private boolean shown;

    /** For tests: shows on the given stream, by the given clock. */
    Progress(@Nullable PrintStream terminal, LongSupplier clock) {
        this.terminal = terminal;
        this.clock = clock;
        this.shownAt = clock.getAsLong();
    }

    /** Shows on the given stream if the program runs on a terminal. */
    static Progress on(PrintStream errors) {
        return isTerminal() ? new Progress(errors, System::nanoTime) : NONE;
    }

    /** A line of an input has been read. */
    void reached(String name, long line) {
        if (terminal == null || line % LINES != 0 || clock.getAsLong() - shownAt < INTERVAL) {
            return;
        }
        terminal.print(CLEAR_LINE + Printable.text(name) + ": " + line + " lines");
        terminal.flush();
        shownAt = clock.getAsLong();
        shown = true;
    }

    /** An input has been read: what was shown disappears. */
    void done() {
        if (terminal != null && shown) {
            terminal.print(CLEAR_LINE);
            terminal.flush();
            shown = false;
        }
    }

    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // Since Java 22 there may be a console without a terminal, and this method to ask.
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
