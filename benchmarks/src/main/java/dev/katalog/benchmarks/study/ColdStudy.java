package dev.katalog.benchmarks.study;

import dev.katalog.benchmarks.Jvm;
import dev.katalog.benchmarks.cold.ColdStart;
import dev.katalog.benchmarks.cold.OneJar;
import dev.katalog.benchmarks.corpus.Corpora;
import dev.katalog.benchmarks.corpus.CorpusKind;
import dev.katalog.benchmarks.corpus.Vendor;
import dev.katalog.benchmarks.peers.PatternFiles;
import dev.katalog.benchmarks.report.Report;
import dev.katalog.benchmarks.report.Table;
import dev.katalog.events.ftd.FtdEvents;
import dev.katalog.runtime.Envelope;
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
        Path jar = OneJar.write(corpora.resolve("cold.jar"), List.of(ColdStart.class, FtdEvents.class, Envelope.class));
        for (Vendor vendor : Vendor.values()) {
            Path log = Files.write(
                    corpora.resolve(vendor + ".cold.log"),
                    Corpora.of(vendor, CorpusKind.UNIFORM, LINES).bytes());
            Path patterns = PatternFiles.write(vendor, corpora.resolve(vendor + ".patterns"));
            String name = vendor.name().toLowerCase(Locale.ROOT);
            List<String> ours = List.of(name, log.toString(), String.valueOf(LINES));
            List<String> regex = List.of("regex-" + name, log.toString(), String.valueOf(LINES), patterns.toString());
            Program events = new Program("generated events", jar, List.of(), ours);
            Program expressions = new Program("java.util.regex", jar, List.of(), regex);
            compare(times, marks, vendor, events, expressions, "");
            String with = ", with a class data archive";
            compare(times, marks, vendor, archived(events, with), archived(expressions, with), with);
        }
        report.section(
                "Cold start",
                "Fresh Java virtual machines in turns, with default flags and a jar that holds all; from the start of `main`, reading the"
                        + " file included. The regular expressions are read from a file and each is compiled when it is"
                        + " needed first. A class data archive (`-XX:ArchiveClassesAtExit`, then `-XX:SharedArchiveFile`) is"
                        + " a file that the Java virtual machine writes of the classes that a run of the program loaded.",
                times);
    }

    /** A program to be started, with what it is called in the table. */
    private record Program(String name, Path jar, List<String> flags, List<String> arguments) {

        String output(List<String> more, List<String> other) throws IOException, InterruptedException {
            List<String> all = new ArrayList<>(flags);
            all.addAll(more);
            return Jvm.output(all, jar, ColdStart.class, other);
        }
    }

    /** The program with an archive of the classes that it loads. */
    private Program archived(Program program, String with) throws IOException, InterruptedException {
        Path archive = corpora.resolve(program.arguments().get(0) + ".jsa");
        program.output(List.of("-XX:ArchiveClassesAtExit=" + archive), program.arguments());
        return new Program(
                program.name() + with, program.jar(), List.of("-XX:SharedArchiveFile=" + archive), program.arguments());
    }

    private void compare(Table table, Marks marks, Vendor vendor, Program events, Program expressions, String with)
            throws IOException, InterruptedException {
        List<Times> ours = new ArrayList<>();
        List<Times> regex = new ArrayList<>();
        for (int i = 0; i < form.starts(); i++) {
            ours.add(timed(events));
            regex.add(timed(expressions));
        }
        String name = vendor.name().toLowerCase(Locale.ROOT);
        row(table, vendor, events, ours);
        row(table, vendor, expressions, regex);
        marks.atMost(
                name + ": cold start to the first event" + with + ", times regex",
                1,
                median(ours, Times::first) / median(regex, Times::first));
        marks.atMost(
                name + ": cold start to 10,000 lines" + with + ", times regex",
                1,
                median(ours, Times::last) / median(regex, Times::last));
    }

    private void row(Table table, Vendor vendor, Program program, List<Times> times)
            throws IOException, InterruptedException {
        List<String> one = new ArrayList<>(program.arguments());
        one.set(2, "1");
        List<String> atFirst = classes(program, one);
        List<String> atLast = classes(program, program.arguments());
        String other = vendor == Vendor.CISCO ? "dev.katalog.events.nxr." : "dev.katalog.events.ftd.";
        table.row(
                vendor.name().toLowerCase(Locale.ROOT),
                program.name(),
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

    private static Times timed(Program program) throws IOException, InterruptedException {
        String[] words = program.output(List.of(), program.arguments()).strip().split(" ");
        if (Integer.parseInt(words[2]) < LINES * 0.99) {
            throw new IllegalStateException("only " + words[2] + " lines were read: " + program);
        }
        return new Times(Long.parseLong(words[0]) / 1e6, Long.parseLong(words[1]) / 1e6);
    }

    /** The names of the loaded classes. */
    private List<String> classes(Program program, List<String> arguments) throws IOException, InterruptedException {
        Path log = corpora.resolve("classes.log");
        program.output(List.of("-Xlog:class+load:file=" + log + ":none"), arguments);
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
