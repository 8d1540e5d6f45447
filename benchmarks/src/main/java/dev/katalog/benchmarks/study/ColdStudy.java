package dev.katalog.benchmarks.study;

import dev.katalog.benchmarks.Jvm;
import dev.katalog.benchmarks.cold.ColdStart;
import dev.katalog.benchmarks.corpus.Corpora;
import dev.katalog.benchmarks.corpus.CorpusKind;
import dev.katalog.benchmarks.corpus.Vendor;
import dev.katalog.benchmarks.peers.PatternFiles;
import dev.katalog.benchmarks.report.Report;
import dev.katalog.benchmarks.report.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Fresh Java virtual machines: time and classes until the first event and until 10,000 lines, beside regular expressions. */
final class ColdStudy {

    private static final int LINES = 10_000;

    private final Form form;
    private final Path corpora;

    ColdStudy(Form form, Path corpora) {
        this.form = form;
        this.corpora = corpora;
    }

    /** Milliseconds to the first event and to the last line. */
    private record Times(double first, double last) {}

    void run(Report report, Marks marks) throws IOException, InterruptedException {
        Table times = Table.of(
                "vendor",
                "read by",
                "first event, ms: median (least-most)",
                "10,000 lines, ms: median (least-most)",
                "classes to the first event",
                "to 10,000 lines",
                "of these generated",
                "of the other vendor");
        for (Vendor vendor : Vendor.values()) {
            Path log = Files.write(
                    corpora.resolve(vendor + ".cold.log"),
                    Corpora.of(vendor, CorpusKind.UNIFORM, LINES).bytes());
            Path patterns = PatternFiles.write(vendor, corpora.resolve(vendor + ".patterns"));
            String name = vendor.name().toLowerCase(Locale.ROOT);
            List<String> ours = List.of(name, log.toString(), String.valueOf(LINES));
            List<String> regex = List.of("regex-" + name, log.toString(), String.valueOf(LINES), patterns.toString());
            List<Times> ourTimes = new ArrayList<>();
            List<Times> regexTimes = new ArrayList<>();
            for (int i = 0; i < form.starts(); i++) {
                ourTimes.add(timed(ours));
                regexTimes.add(timed(regex));
            }
            row(times, name, "generated events", ours, ourTimes, vendor);
            row(times, name, "java.util.regex", regex, regexTimes, vendor);
            marks.atMost(
                    name + ": cold start to the first event, times regex",
                    1,
                    median(ourTimes, Times::first) / median(regexTimes, Times::first));
            marks.atMost(
                    name + ": cold start to 10,000 lines, times regex",
                    1,
                    median(ourTimes, Times::last) / median(regexTimes, Times::last));
        }
        report.section(
                "Cold start",
                "Fresh Java virtual machines with default flags, in turns; from the start of `main`, reading the file included."
                        + " The regular expressions are read from a file and each is compiled when it is needed first.",
                times);
    }

    private void row(Table table, String name, String what, List<String> arguments, List<Times> times, Vendor vendor)
            throws IOException, InterruptedException {
        List<String> one = new ArrayList<>(arguments);
        one.set(2, "1");
        List<String> atFirst = classes(one);
        List<String> atLast = classes(arguments);
        String other = vendor == Vendor.CISCO ? "dev.katalog.events.nxr." : "dev.katalog.events.ftd.";
        table.row(
                name,
                what,
                text(times, Times::first),
                text(times, Times::last),
                String.valueOf(atFirst.size()),
                String.valueOf(atLast.size()),
                String.valueOf(count(atFirst, "dev.katalog.events.")) + " and " + count(atLast, "dev.katalog.events."),
                String.valueOf(count(atLast, other)));
    }

    private static long count(List<String> classes, String prefix) {
        return classes.stream().filter(name -> name.startsWith(prefix)).count();
    }

    private static Times timed(List<String> arguments) throws IOException, InterruptedException {
        String[] words =
                Jvm.output(List.of(), ColdStart.class, arguments).strip().split(" ");
        if (Integer.parseInt(words[2]) < LINES * 0.99) {
            throw new IllegalStateException("only " + words[2] + " lines were read: " + arguments);
        }
        return new Times(Long.parseLong(words[0]) / 1e6, Long.parseLong(words[1]) / 1e6);
    }

    /** The names of the loaded classes. */
    private List<String> classes(List<String> arguments) throws IOException, InterruptedException {
        Path log = corpora.resolve("classes.log");
        Jvm.output(List.of("-Xlog:class+load:file=" + log + ":none"), ColdStart.class, arguments);
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains(" source:"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }

    private static String text(List<Times> times, ToDoubleFunction<Times> time) {
        double[] sorted = sorted(times, time);
        return String.format(
                Locale.ROOT, "%.1f (%.1f-%.1f)", sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }

    private static double median(List<Times> times, ToDoubleFunction<Times> time) {
        double[] sorted = sorted(times, time);
        return sorted[sorted.length / 2];
    }

    private static double[] sorted(List<Times> times, ToDoubleFunction<Times> time) {
        return times.stream().mapToDouble(time).sorted().toArray();
    }
}
