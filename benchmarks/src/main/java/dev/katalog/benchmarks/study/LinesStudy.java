package dev.katalog.benchmarks.study;

import dev.katalog.benchmarks.corpus.CorpusKind;
import dev.katalog.benchmarks.corpus.LineStream;
import dev.katalog.benchmarks.hand.HandBenchmark;
import dev.katalog.benchmarks.lines.LineBenchmark;
import dev.katalog.benchmarks.report.BarChart;
import dev.katalog.benchmarks.report.Report;
import dev.katalog.benchmarks.report.Table;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The generated events on all corpora: in nanoseconds and units, with what they allocate. */
final class LinesStudy {

    private static final Map<LineStream, double[]> LIMITS =
            Map.of(LineStream.CISCO, new double[] {3.2, 4.3}, LineStream.NXR, new double[] {4.8, 6.3});

    private final Form form;
    private final Jmh jmh;
    private final BarChart chart;
    private final Map<LineStream, Timing> identified = new EnumMap<>(LineStream.class);
    private final Map<LineStream, Timing> parsed = new EnumMap<>(LineStream.class);

    LinesStudy(Form form, Jmh jmh, BarChart chart) {
        this.form = form;
        this.jmh = jmh;
        this.chart = chart;
    }

    /** The time of {@code parse} on the uniform corpus, measured now if it was not yet. */
    Timing parsed(LineStream stream) {
        return parsed.computeIfAbsent(stream, s -> step(s, CorpusKind.UNIFORM, "parse"));
    }

    /** The time of {@code identify} on the uniform corpus, measured now if it was not yet. */
    Timing identified(LineStream stream) {
        return identified.computeIfAbsent(stream, s -> step(s, CorpusKind.UNIFORM, "identify"));
    }

    void run(Report report, Marks marks) {
        Table table = Table.of(
                "stream", "corpus", "step", "ns a line: median (least-most)", "units", "bytes allocated a line");
        for (LineStream stream : LineStream.values()) {
            for (CorpusKind kind : form.kinds()) {
                if (stream != LineStream.MIXED || kind == CorpusKind.UNIFORM) {
                    corpus(stream, kind, table, marks);
                }
            }
        }
        chart.group("Katalog: identify", medians(identified));
        chart.group("Katalog: parse", medians(parsed));
        report.section(
                "Lines",
                "200,000 shuffled lines a corpus, single thread; each step with all before it. One unit is the time of"
                        + " the newline scan over the same bytes in the same run. The lines are described in"
                        + " [README.md](README.md#the-lines).",
                table);
    }

    private void corpus(LineStream stream, CorpusKind kind, Table table, Marks marks) {
        String name = stream.name().toLowerCase(Locale.ROOT);
        String corpus = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Timing unit = step(stream, kind, "newlines");
        boolean uniform = kind == CorpusKind.UNIFORM;
        table.row(name, corpus, "newlines", unit.text(), "1.00", bytes(unit));
        if (uniform) {
            row(table, name, corpus, "newlines, envelope", step(stream, kind, "envelope"), unit);
        }
        Timing identify = uniform ? identified(stream) : step(stream, kind, "identify");
        Timing parse = uniform ? parsed(stream) : step(stream, kind, "parse");
        row(table, name, corpus, "identify", identify, unit);
        row(table, name, corpus, "parse", parse, unit);
        if (uniform) {
            double[] limits = LIMITS.get(stream);
            if (limits != null) {
                marks.atMost(name + ": identify, units", limits[0], identify.over(unit));
                marks.atMost(name + ": parse, units", limits[1], parse.over(unit));
            }
        }
        if (kind == CorpusKind.MISSES) {
            marks.atMost(name + ": a miss against parse on a hit", 1, parse.over(parsed(stream)));
        }
        if (kind == CorpusKind.TEN) {
            Timing byHand = jmh.run(HandBenchmark.class, "parse", Jmh.parameters("vendor", stream));
            row(table, name, corpus, "parse, matcher written by hand", byHand, unit);
            marks.atMost(name + ": parse against a matcher of ten messages written by hand", 1.1, parse.over(byHand));
        }
    }

    private static double[] medians(Map<LineStream, Timing> timings) {
        return timings.entrySet().stream()
                .filter(entry -> entry.getKey() != LineStream.MIXED)
                .mapToDouble(entry -> entry.getValue().median())
                .toArray();
    }

    private Timing step(LineStream stream, CorpusKind kind, String step) {
        return jmh.run(LineBenchmark.class, step, Jmh.parameters("stream", stream, "kind", kind));
    }

    private static void row(Table table, String name, String corpus, String step, Timing timing, Timing unit) {
        String units = String.format(Locale.ROOT, "%.2f", timing.over(unit));
        table.row(name, corpus, step, timing.text(), units, bytes(timing));
    }

    /** What JMH measures of its own making is less than a byte a line. */
    private static String bytes(Timing timing) {
        return Timing.number(timing.bytes());
    }
}
