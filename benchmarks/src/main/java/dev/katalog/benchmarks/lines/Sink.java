package dev.katalog.benchmarks.lines;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where results go, so that the compiler cannot leave out their making.
 *
 * <p>With {@link #FLAGS} the compiler itself takes {@link #consume} for a use that costs nothing; it is what JMH's own
 * blackhole does, fit for loops that are also run without JMH.
 */
public final class Sink {

    /** What the Java virtual machine must be started with. */
    public static final List<String> FLAGS = List.of(
            "-XX:+UnlockExperimentalVMOptions",
            "-XX:CompileCommand=quiet",
            "-XX:CompileCommand=blackhole,dev.katalog.benchmarks.lines.Sink::consume");

    private Sink() {}

    /** Uses a value. */
    public static void consume(@Nullable Object value) {}

    /** Uses a value. */
    public static void consume(long value) {}
}
