package dev.katalog.benchmarks.lines;

import org.jspecify.annotations.Nullable;

/**
 * Where results go, so that the compiler cannot leave out their making.
 *
 * <p>With these flags the compiler itself takes {@link #consume} for a use that costs nothing; it is what JMH's own
 * blackhole does, fit for loops that are also run without JMH.
 */
public final class Sink {

    /** The first thing that the Java virtual machine must be started with. */
    public static final String UNLOCK = "-XX:+UnlockExperimentalVMOptions";

    /** The second. */
    public static final String BLACKHOLE = "-XX:CompileCommand=blackhole,dev.katalog.benchmarks.lines.Sink::consume";

    /** The third: not to speak of it. */
    public static final String QUIET = "-XX:CompileCommand=quiet";

    private Sink() {}

    /** Uses a value. */
    public static void consume(@Nullable Object value) {}

    /** Uses a value. */
    public static void consume(long value) {}
}
