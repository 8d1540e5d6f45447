package dev.katalog.benchmarks.study;

import dev.katalog.benchmarks.corpus.Corpora;
import dev.katalog.benchmarks.corpus.LineStream;
import dev.katalog.benchmarks.corpus.Vendor;
import dev.katalog.benchmarks.peers.NativeFiles;
import dev.katalog.benchmarks.report.BarChart;
import dev.katalog.benchmarks.report.Report;
import dev.katalog.benchmarks.report.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The peers in C, each in a process of its own, on the bodies of the same lines. */
final class NativeStudy {

    private static final Path BUILD = Path.of("src", "main", "c", "build.sh");
    private static final Path DRIVERS = Path.of("target", "c").toAbsolutePath();

    private final Form form;
    private final LinesStudy lines;
    private final Path corpora;
    private final BarChart chart;

    NativeStudy(Form form, LinesStudy lines, Path corpora, BarChart chart) {
        this.form = form;
        this.lines = lines;
        this.corpora = corpora;
        this.chart = chart;
    }

    void run(Report report, Marks marks) throws IOException, InterruptedException {
        new ProcessBuilder("sh", BUILD.toString(), DRIVERS.toString())
                .inheritIO()
                .start()
                .waitFor();
        Table table = Table.of("peer", "vendor", "ns a line: median (least-most)", "times ours", "the same message");
        double[] lognorm = new double[Vendor.values().length];
        double[] hyperscan = new double[Vendor.values().length];
        for (Vendor vendor : Vendor.values()) {
            NativeFiles files = NativeFiles.write(vendor, corpora);
            String name = vendor.name().toLowerCase(Locale.ROOT);
            boolean cisco = vendor == Vendor.CISCO;
            LineStream stream = LineStream.of(vendor);
            lognorm[vendor.ordinal()] = peer("lognorm", files.rulebase(), files, (timing, percent) -> {
                double times = timing.over(lines.parsed(stream));
                row(table, "liblognorm, JSON object", name, timing, times, percent);
                marks.atLeast(name + ": liblognorm in C, times parse", cisco ? 4.5 : 3.5, times);
            });
            hyperscan[vendor.ordinal()] = peer("hyperscan", files.expressions(), files, (timing, percent) -> {
                double times = timing.over(lines.identified(stream));
                row(table, "Hyperscan, identify", name, timing, times, percent);
                marks.atLeast(name + ": Hyperscan in C, times identify", cisco ? 10 : 5, times);
            });
        }
        chart.group("liblognorm in C, body only", lognorm);
        chart.group("Hyperscan in C, identify, body only", hyperscan);
        report.section(
                "Peers in C",
                "In processes of their own, on the bodies of the same lines behind their message id or program: no envelope, no"
                        + " newlines. liblognorm makes a JSON object, and is compared with `parse`; Hyperscan says which"
                        + " expressions match, of which the first in our order counts, and is compared with `identify`. A peer"
                        + " that is not listed was not installed: `apt-get install gcc pkg-config liblognorm-dev"
                        + " libhyperscan-dev`.",
                table);
    }

    private interface Outcome {
        void measured(Timing timing, double percent);
    }

    private static void row(Table table, String peer, String vendor, Timing timing, double times, double percent) {
        table.row(
                peer,
                vendor,
                timing.text(),
                String.format(Locale.ROOT, "%.1f", times),
                String.format(Locale.ROOT, "%.2f %%", percent));
    }

    /** The median, or NaN if the driver was not built. */
    private double peer(String driver, Path rules, NativeFiles files, Outcome outcome)
            throws IOException, InterruptedException {
        Path program = DRIVERS.resolve(driver);
        if (!Files.exists(program)) {
            return Double.NaN;
        }
        int passes = form.forks() * form.iterations();
        Process process = new ProcessBuilder(
                        program.toString(), rules.toString(), files.lines().toString(), String.valueOf(passes))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException(driver + " failed on " + rules);
        }
        String[] words = output.split(" ");
        Timing timing = new Timing(
                Double.parseDouble(words[0]), Double.parseDouble(words[1]), Double.parseDouble(words[2]), Double.NaN);
        outcome.measured(timing, 100.0 * Long.parseLong(words[3]) / Corpora.LINES);
        return timing.median();
    }
}
