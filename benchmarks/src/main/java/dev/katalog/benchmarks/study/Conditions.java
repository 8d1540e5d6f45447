package dev.katalog.benchmarks.study;

import dev.katalog.benchmarks.Jvm;
import dev.katalog.benchmarks.report.Table;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Stream;

/** Where and how was measured. */
final class Conditions {

    private Conditions() {}

    static Table table(Form form, double loadBefore) {
        return Table.of("", "")
                .row("date", Instant.now().atZone(ZoneOffset.UTC).toLocalDate().toString())
                .row(
                        "processor",
                        first(Path.of("/proc/cpuinfo"), "model name") + ", "
                                + Runtime.getRuntime().availableProcessors() + " logical processors")
                .row("memory", first(Path.of("/proc/meminfo"), "MemTotal"))
                .row("system", System.getProperty("os.name") + " " + System.getProperty("os.version"))
                .row(
                        "Java",
                        System.getProperty("java.vendor.version") + ", " + System.getProperty("java.vm.name") + " "
                                + System.getProperty("java.vm.version"))
                .row("flags", "`" + String.join(" ", Jvm.FLAGS) + "`")
                .row(
                        "form",
                        String.format(
                                Locale.ROOT,
                                "%s: %d forks, %d + %d iterations of %d ms",
                                form.name(),
                                form.forks(),
                                form.warmUps(),
                                form.iterations(),
                                form.iteration().toMillis()))
                .row("load average before", String.format(Locale.ROOT, "%.2f", loadBefore));
    }

    /** How many programs wanted a processor in the last minute. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static String first(Path file, String name) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
