package dev.katalog.benchmarks;

import dev.katalog.benchmarks.corpus.Corpora;
import dev.katalog.benchmarks.corpus.CorpusFiles;
import dev.katalog.benchmarks.corpus.CorpusKind;
import dev.katalog.benchmarks.corpus.LineStream;
import dev.katalog.benchmarks.corpus.Vendor;
import dev.katalog.benchmarks.hand.HandBenchmark;
import dev.katalog.benchmarks.hand.HandMatcher;
import dev.katalog.benchmarks.lines.Passes;
import dev.katalog.benchmarks.lines.ProcessorTime;
import dev.katalog.benchmarks.lines.Sink;
import dev.katalog.benchmarks.peers.Peer;
import dev.katalog.benchmarks.peers.Peers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures one corpus in this process, in a few seconds: for quick work, not for results. */
public final class HandRunner {

    private HandRunner() {}

    /**
     * Prints nanoseconds and units for each step: the median and the least of the rounds.
     *
     * @param arguments stream and corpus, and a peer where one is meant
     */
    public static void main(String[] arguments) {
        LineStream stream = LineStream.valueOf(arguments[0]);
        CorpusKind kind = CorpusKind.valueOf(arguments[1]);
        byte[] bytes = CorpusFiles.read(stream, kind);
        Map<String, Runnable> steps = new LinkedHashMap<>();
        steps.put("newlines", () -> Passes.newlines(bytes));
        if (arguments.length > 2) {
            steps.put(arguments[2], peer(stream, Peers.valueOf(arguments[2]), bytes));
        } else {
            Passes.of(stream).steps().forEach((name, pass) -> steps.put(name, () -> pass.over(bytes)));
            if (kind == CorpusKind.TEN && stream != LineStream.MIXED) {
                HandMatcher matcher = HandMatcher.of(Vendor.valueOf(stream.name()));
                steps.put("by hand", () -> HandBenchmark.over(bytes, matcher));
            }
        }
        System.out.printf("%s %s, %.0f bytes a line%n", stream, kind, bytes.length / (double) Corpora.LINES);
        Map<String, double[]> times = ProcessorTime.of(steps, Corpora.LINES);
        double unit = ProcessorTime.median(times.get("newlines"));
        times.forEach((step, nanos) -> {
            double median = ProcessorTime.median(nanos);
            System.out.printf(
                    "  %-20s %8.1f ns  %6.2f units  (least %.1f ns)%n", step, median, median / unit, nanos[0]);
        });
    }

    private static Runnable peer(LineStream stream, Peers peers, byte[] bytes) {
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        Peer peer = peers.of(Vendor.valueOf(stream.name()));
        return () -> {
            for (String line : lines) {
                Sink.consume(peer.read(line));
            }
        };
    }
}
