package dev.katalog.benchmarks.lines;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * Runs what is to be measured until the JIT compiler rests. Readers of hundreds of messages keep it busy for ten seconds and
 * more, longer than a number of iterations that suits all benchmarks; until then a part of the code runs interpreted.
 */
public final class WarmUp {

    /** The system property that tells forks how many seconds a warm-up takes at most; 0 if it is not set. */
    public static final String MOST_SECONDS = "katalog.benchmarks.warm-up";

    private static final Duration GLANCE = Duration.ofSeconds(1);
    /** So little of a second the compiler is at work when all that matters is compiled. */
    private static final long REST_MILLIS = 100;

    private WarmUp() {}

    /** Warms up, as long as the fork was told. */
    public static void of(Runnable pass) {
        of(pass, Duration.ofSeconds(Long.getLong(MOST_SECONDS, 0)));
    }

    /** Warms up, so long at most. */
    public static void of(Runnable pass, Duration most) {
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        long end = System.nanoTime() + most.toNanos();
        long before;
        long compiling = compiler.getTotalCompilationTime();
        do {
            before = compiling;
            runUntil(Math.min(end, System.nanoTime() + GLANCE.toNanos()), pass);
            compiling = compiler.getTotalCompilationTime();
        } while (System.nanoTime() < end && compiling - before > REST_MILLIS);
    }

    private static void runUntil(long end, Runnable pass) {
        while (System.nanoTime() < end) {
            pass.run();
        }
    }
}
