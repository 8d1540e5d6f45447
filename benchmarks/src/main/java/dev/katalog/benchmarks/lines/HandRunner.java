package dev.katalog.benchmarks.lines;

import dev.katalog.benchmarks.corpus.Corpora;
import dev.katalog.benchmarks.corpus.Corpus;
import dev.katalog.benchmarks.corpus.CorpusKind;
import dev.katalog.benchmarks.corpus.LineStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures one corpus in this process, in a few seconds: for quick work, not for results.
 *
 * <p>Takes the time that the thread was on the processor, so that other programs disturb little; the steps take turns, so
 * that what disturbs hits all of them.
 */
public final class HandRunner {

    private static final Duration WARM_UP = Duration.ofSeconds(4);
    private static final Duration MEASURED = Duration.ofSeconds(4);
    private static final int LEAST_ROUNDS = 9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private HandRunner() {}

    /** Prints nanoseconds and units for each step: the median and the least of the rounds. */
    public static void main(String[] arguments) {
        LineStream stream = LineStream.valueOf(arguments[0]);
        CorpusKind kind = CorpusKind.valueOf(arguments[1]);
        Corpus corpus = stream.corpus(kind, Corpora.LINES);
        Map<String, double[]> times = measure(Passes.of(stream).steps(), corpus);
        double unit = median(times.get("newlines"));
        System.out.printf("%s %s, %.0f bytes a line%n", stream, kind, corpus.bytes().length / (double) corpus.size());
        times.forEach((step, nanos) -> System.out.printf(
                "  %-9s %7.1f ns  %5.2f units  (least %.1f ns)%n",
                step, median(nanos), median(nanos) / unit, nanos[0]));
    }

    /** Sorted nanoseconds a line, by step. */
    private static Map<String, double[]> measure(Map<String, Pass> steps, Corpus corpus) {
        rounds(steps, corpus, WARM_UP);
        List<Map<String, Double>> rounds = rounds(steps, corpus, MEASURED);
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

    /** Nanoseconds a line, by step, of as many rounds as the time allows. */
    private static List<Map<String, Double>> rounds(Map<String, Pass> steps, Corpus corpus, Duration time) {
        List<Map<String, Double>> rounds = new ArrayList<>();
        long end = THREADS.getCurrentThreadCpuTime() + time.toNanos();
        while (rounds.size() < LEAST_ROUNDS || THREADS.getCurrentThreadCpuTime() < end) {
            Map<String, Double> round = new LinkedHashMap<>();
            steps.forEach((name, step) -> {
                long start = THREADS.getCurrentThreadCpuTime();
                step.over(corpus.bytes());
                round.put(name, (THREADS.getCurrentThreadCpuTime() - start) / (double) corpus.size());
            });
            rounds.add(round);
        }
        return rounds;
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    /** The command that runs this class in a Java virtual machine of its own. */
    public static List<String> command(LineStream stream, CorpusKind kind) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"), "-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"));
        command.addAll(List.of(Sink.UNLOCK, Sink.QUIET, Sink.BLACKHOLE));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), HandRunner.class.getName()));
        command.addAll(List.of(stream.name(), kind.name()));
        return command;
    }
}
