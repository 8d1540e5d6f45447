package dev.katalog.benchmarks.study;

import dev.katalog.benchmarks.corpus.CorpusKind;
import dev.katalog.benchmarks.corpus.LineStream;
import dev.katalog.benchmarks.lines.LineBenchmark;
import dev.katalog.benchmarks.report.Report;
import dev.katalog.benchmarks.report.Table;
import dev.katalog.benchmarks.scale.ScaleBenchmark;
import dev.katalog.benchmarks.scale.ScaledCatalog;
import dev.katalog.catalog.Identification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Made-up catalogs of growing size, and two threads instead of one. */
final class ScaleStudy {

    private static final Map<Identification, Double> LIMITS =
            Map.of(Identification.CODE, 1.3, Identification.WORDING, 1.6);

    private final Form form;
    private final Jmh jmh;
    private final LinesStudy lines;

    ScaleStudy(Form form, Jmh jmh, LinesStudy lines) {
        this.form = form;
        this.jmh = jmh;
        this.lines = lines;
    }

    void run(Report report, Marks marks) throws IOException {
        Table sizes =
                Table.of("messages known by", "messages", "parse, ns a line: median (least-most)", "times the first");
        for (Identification identification : Identification.values()) {
            String name = identification == Identification.CODE ? "id" : "program and wording";
            List<Timing> timings = new ArrayList<>();
            for (int messages : form.catalogSizes()) {
                new ScaledCatalog(identification, messages).build();
                // Every message must have its time to be compiled.
                Timing timing = jmh.withWarmUp(form.warmUp().multipliedBy(1 + messages / 1_000))
                        .run(
                                ScaleBenchmark.class,
                                "parse",
                                Jmh.parameters("identification", identification, "messages", messages));
                timings.add(timing);
                double times = timing.over(timings.get(0));
                sizes.row(name, String.valueOf(messages), timing.text(), String.format(Locale.ROOT, "%.2f", times));
            }
            Timing last = timings.get(timings.size() - 1);
            marks.atMost(
                    "parse with " + form.catalogSizes().get(timings.size() - 1) + " messages known by " + name
                            + ", times that with " + form.catalogSizes().get(0),
                    LIMITS.get(identification),
                    last.over(timings.get(0)));
        }
        Table threads =
                Table.of("stream", "one thread, ns a line", "two threads, ns a line of each", "times the lines");
        for (LineStream stream : List.of(LineStream.CISCO, LineStream.NXR)) {
            Timing one = lines.parsed(stream);
            Timing two = jmh.withThreads(2)
                    .run(LineBenchmark.class, "parse", Jmh.parameters("stream", stream, "kind", CorpusKind.UNIFORM));
            double times = 2 * one.over(two);
            String name = stream.name().toLowerCase(Locale.ROOT);
            threads.row(name, one.text(), two.text(), String.format(Locale.ROOT, "%.2f", times));
            marks.atLeast(name + ": lines of two threads, times those of one", 1.9, times);
        }
        report.section(
                "Scale",
                "Made-up catalogs: messages of three to nine words and one to five fields; those without ids are of thirty"
                        + " programs. Each has a corpus of 200,000 lines of its own, all messages equally often.",
                sizes,
                threads);
    }
}
