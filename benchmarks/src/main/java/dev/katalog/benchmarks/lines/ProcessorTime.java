package dev.katalog.benchmarks.lines;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The time that the thread was on the processor, so that other programs disturb little; what is compared takes turns, so that
 * what disturbs hits all.
 */
public final class ProcessorTime {

    private static final Duration WARM_UP = Duration.ofSeconds(40);
    private static final Duration MEASURED = Duration.ofSeconds(4);
    private static final int LEAST_ROUNDS = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ProcessorTime() {}

    /** Nanoseconds for a line, sorted, by step. */
    public static Map<String, double[]> of(Map<String, Runnable> steps, int lines) {
        WarmUp.of(() -> steps.values().forEach(Runnable::run), WARM_UP);
        List<Map<String, Double>> rounds = rounds(steps, lines, MEASURED);
        Map<String, double[]> times = new LinkedHashMap<>();
        steps.keySet()
                .forEach(step -> times.put(
                        step,
                        rounds.stream()
                                .mapToDouble(round -> round.get(step))
                                .sorted()
                                .toArray()));
        return times;
    }

    /** The middle of sorted numbers. */
    public static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    /** As many rounds as the time allows. */
    private static List<Map<String, Double>> rounds(Map<String, Runnable> steps, int lines, Duration time) {
        List<Map<String, Double>> rounds = new ArrayList<>();
        long end = THREADS.getCurrentThreadCpuTime() + time.toNanos();
        while (rounds.size() < LEAST_ROUNDS || THREADS.getCurrentThreadCpuTime() < end) {
            Map<String, Double> round = new LinkedHashMap<>();
            steps.forEach((name, step) -> {
                long start = THREADS.getCurrentThreadCpuTime();
                step.run();
                round.put(name, (THREADS.getCurrentThreadCpuTime() - start) / (double) lines);
            });
            rounds.add(round);
        }
        return rounds;
    }
}
