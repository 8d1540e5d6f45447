package dev.katalog.benchmarks.study;

import dev.katalog.benchmarks.corpus.Corpora;
import dev.katalog.benchmarks.corpus.CorpusKind;
import dev.katalog.benchmarks.corpus.LineStream;
import dev.katalog.benchmarks.corpus.Vendor;
import dev.katalog.benchmarks.peers.Agreement;
import dev.katalog.benchmarks.peers.PeerBenchmark;
import dev.katalog.benchmarks.peers.Peers;
import dev.katalog.benchmarks.report.BarChart;
import dev.katalog.benchmarks.report.Report;
import dev.katalog.benchmarks.report.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The peers in Java on the uniform corpus: first whether they answer the same, then their time. */
final class PeersStudy {

    private static final int CHECKED_LINES = 20_000;
    private static final Map<Peers, double[]> LIMITS = Map.of(
            Peers.REGEX, new double[] {6, 18},
            Peers.REGEX_ENVELOPE, new double[] {8, 20},
            Peers.GROK, new double[] {9, 27},
            Peers.DISSECT, new double[] {4.5, 30},
            Peers.RE2J, new double[] {40, 90});

    private final Jmh jmh;
    private final LinesStudy lines;
    private final BarChart chart;

    PeersStudy(Jmh jmh, LinesStudy lines, BarChart chart) {
        this.jmh = jmh;
        this.lines = lines;
        this.chart = chart;
    }

    void run(Report report, Marks marks) {
        Table table = Table.of(
                "peer", "vendor", "ns a line: median (least-most)", "times parse", "the same answer", "bytes a line");
        for (Peers peers : Peers.values()) {
            double[] medians = new double[Vendor.values().length];
            for (Vendor vendor : Vendor.values()) {
                String name = vendor.name().toLowerCase(Locale.ROOT);
                List<String> texts =
                        Corpora.of(vendor, CorpusKind.UNIFORM, CHECKED_LINES).texts();
                Agreement agreement = Agreement.of(vendor, peers.of(vendor), texts);
                Timing timing =
                        jmh.run(PeerBenchmark.class, "readLines", Jmh.parameters("vendor", vendor, "peers", peers));
                double times = timing.over(lines.parsed(LineStream.of(vendor)));
                medians[vendor.ordinal()] = timing.median();
                table.row(
                        peers.title(),
                        name,
                        timing.text(),
                        String.format(Locale.ROOT, "%.1f", times),
                        String.format(Locale.ROOT, "%.2f %%", agreement.percent()),
                        Timing.number(timing.bytes()));
                double[] limits = LIMITS.get(peers);
                if (limits != null) {
                    marks.atLeast(name + ": " + peers.title() + ", times parse", limits[vendor.ordinal()], times);
                }
            }
            chart.group(peers.title(), medians);
        }
        report.section(
                "Peers in Java",
                "The same lines, uniform corpus, given as texts that were split and decoded before; `parse` finds its lines"
                        + " itself. All patterns are made from the same templates and led to by message id or program. Answers"
                        + " (message, and the text of each field) are compared with ours on " + CHECKED_LINES
                        + " lines before. Dissect knows no types, choices and runs of blanks; RE2/J nothing possessive.",
                table);
    }
}
