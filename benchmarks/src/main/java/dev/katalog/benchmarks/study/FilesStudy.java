package dev.katalog.benchmarks.study;

import dev.katalog.benchmarks.Jvm;
import dev.katalog.benchmarks.corpus.Corpora;
import dev.katalog.benchmarks.corpus.CorpusFiles;
import dev.katalog.benchmarks.corpus.CorpusKind;
import dev.katalog.benchmarks.corpus.LineStream;
import dev.katalog.benchmarks.files.FileBenchmark;
import dev.katalog.benchmarks.files.LargeLog;
import dev.katalog.benchmarks.report.Report;
import dev.katalog.benchmarks.report.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The reader of streams beside an array in memory, and the example program on a large log. */
final class FilesStudy {

    private static final Path READ_LOG = Path.of("..", "examples", "read-log", "target", "read-log.jar");
    private static final String HEAP = "-Xmx64m";

    private final Form form;
    private final Jmh jmh;
    private final LinesStudy lines;
    private final Path corpora;

    FilesStudy(Form form, Jmh jmh, LinesStudy lines, Path corpora) {
        this.form = form;
        this.jmh = jmh;
        this.lines = lines;
        this.corpora = corpora;
    }

    void run(Report report, Marks marks) throws IOException, InterruptedException {
        Table rates = Table.of("stream", "from", "parse, ns a line: median (least-most)", "of the rate in memory");
        for (LineStream stream : LineStream.values()) {
            String name = stream.name().toLowerCase(Locale.ROOT);
            Timing memory = lines.parsed(stream);
            rates.row(name, "array in memory", memory.text(), "100 %");
            for (String source : List.of("file", "stream")) {
                Timing timing = jmh.run(FileBenchmark.class, source, Jmh.parameters("stream", stream));
                double rate = 100 * memory.over(timing);
                rates.row(name, source, timing.text(), String.format(Locale.ROOT, "%.0f %%", rate));
                marks.atLeast(name + ": lines of a " + source + ", percent of the rate in memory", 85, rate);
            }
        }
        report.section(
                "Streams and files",
                "`LogLines` over a file that the system holds in memory, and over a stream, each line parsed as it comes.",
                rates,
                readLog());
    }

    /** What {@code read-log --summary} does with a large log, as a table or as the reason why there is none. */
    private Object readLog() throws IOException, InterruptedException {
        if (!Files.exists(READ_LOG)) {
            return "The example program was not built: " + READ_LOG;
        }
        byte[] corpus = Files.readAllBytes(CorpusFiles.file(corpora, LineStream.MIXED, CorpusKind.UNIFORM));
        Path file = corpora.resolve("large.log");
        try (LargeLog log = LargeLog.write(file, corpus, Corpora.LINES, form.logBytes())) {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(
                            Jvm.executable(), HEAP, "-jar", READ_LOG.toString(), "--summary", file.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            int status = process.waitFor();
            double seconds = (System.nanoTime() - start) / 1e9;
            double nanos = seconds * 1e9 / log.lines();
            return Table.of("`read-log --summary`", "")
                    .row("log", String.format(Locale.ROOT, "%.1f GB, %,d lines, mixed", log.bytes() / 1e9, log.lines()))
                    .row("heap", "`" + HEAP + "`")
                    .row("exit status", String.valueOf(status))
                    .row("time", String.format(Locale.ROOT, "%.1f s, %.0f MB/s", seconds, log.bytes() / 1e6 / seconds))
                    .row(
                            "a line",
                            Timing.number(nanos) + " ns, "
                                    + Timing.number(nanos
                                            / lines.parsed(LineStream.MIXED).median())
                                    + " times `parse` in memory");
        }
    }
}
