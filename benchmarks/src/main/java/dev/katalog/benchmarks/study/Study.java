package dev.katalog.benchmarks.study;

import dev.katalog.benchmarks.corpus.CorpusFiles;
import dev.katalog.benchmarks.corpus.CorpusKind;
import dev.katalog.benchmarks.corpus.LineStream;
import dev.katalog.benchmarks.report.BarChart;
import dev.katalog.benchmarks.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All measurements in one run. Writes its document after each, so that what ends it leaves what was measured. */
public final class Study {

    private static final Path CORPORA = Path.of("target", "corpora").toAbsolutePath();

    /** A part of the study. */
    @FunctionalInterface
    private interface Part {
        void run(Report report, Marks marks) throws Exception;
    }

    private final Form form;
    private final Path folder;
    private final Report report = new Report();
    private final Marks marks = new Marks();
    private final BarChart chart =
            new BarChart("Nanoseconds a line, uniform corpus (logarithmic)", List.of("Cisco", "NXR"));
    private final double loadBefore = Conditions.load();
    private final Instant start = Instant.now();

    /** A study that writes {@code RESULTS.md} and {@code results.svg} into a folder. */
    public Study(Form form, Path folder) {
        this.form = form;
        this.folder = folder;
    }

    /**
     * Measures.
     *
     * @param wanted the names of the parts; empty for all
     */
    public void run(Collection<String> wanted) throws IOException {
        for (LineStream stream : LineStream.values()) {
            for (CorpusKind kind : form.kinds()) {
                CorpusFiles.write(CORPORA, stream, kind);
            }
        }
        Jmh jmh = new Jmh(form, CORPORA);
        LinesStudy lines = new LinesStudy(form, jmh, chart);
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("lines", lines::run);
        parts.put("peers", new PeersStudy(jmh, lines, chart)::run);
        parts.put("native", new NativeStudy(form, lines, CORPORA, chart)::run);
        parts.put("scale", new ScaleStudy(form, jmh, lines)::run);
        parts.put("files", new FilesStudy(form, jmh, lines, CORPORA)::run);
        parts.put("cold", new ColdStudy(form, CORPORA)::run);
        for (Map.Entry<String, Part> part : parts.entrySet()) {
            if (wanted.isEmpty() || wanted.contains(part.getKey())) {
                part(part.getKey(), part.getValue());
            }
        }
        say("done: " + folder.resolve("RESULTS.md"));
    }

    private void part(String name, Part part) throws IOException {
        say("measuring " + name);
        try {
            part.run(report, marks);
        } catch (Exception | LinkageError e) {
            // What was measured must not be lost to what could not be.
            report.section(name, "Not measured: `" + e + "`");
            e.printStackTrace();
        }
        Report whole = report.with("Marks", marks.table(), "![Nanoseconds a line](results.svg)")
                .with("Conditions", Conditions.table(form, loadBefore));
        whole.write(folder.resolve("RESULTS.md"), "Results");
        Files.writeString(folder.resolve("results.svg"), chart.svg());
    }

    private void say(String what) {
        Duration elapsed = Duration.between(start, Instant.now());
        System.out.printf("%3d:%02d  %s%n", elapsed.toMinutes(), elapsed.toSecondsPart(), what);
    }
}
