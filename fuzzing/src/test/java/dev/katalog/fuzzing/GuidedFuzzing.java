package dev.katalog.fuzzing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs a coverage-guided fuzzer (Jazzer) on the targets, each for {@code -Dkatalog.fuzz.seconds} in a process of its own; with
 * {@code -Dkatalog.fuzz.target} on one target. See {@code docs/TESTING.md}.
 *
 * <p>What it learns stays in {@code target/fuzz/<target>} for the next run; an input that breaks a promise lies there as {@code
 * crash-*}, {@code timeout-*} or {@code oom-*}.
 */
class GuidedFuzzing {

    private static final int SECONDS = Integer.getInteger("katalog.fuzz.seconds", 60);
    private static final String ONLY = System.getProperty("katalog.fuzz.target", "");
    private static final Path WORK = Path.of("target", "fuzz").toAbsolutePath();

    @TestFactory
    Stream<DynamicTest> nothingIsFound() {
        List<Target> targets = Arrays.stream(Target.values())
                .filter(target -> ONLY.isEmpty() || target.folder().equals(ONLY))
                .toList();
        assertFalse(targets.isEmpty(), () -> "there is no target " + ONLY);
        return targets.stream().map(target -> DynamicTest.dynamicTest(target.folder(), () -> fuzz(target)));
    }

    private static void fuzz(Target target) throws IOException, InterruptedException {
        Path folder = WORK.resolve(target.folder());
        Path learned = Files.createDirectories(folder.resolve("corpus"));
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Seeds.write(target, seeds);
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + FuzzEntry.class.getName(),
                        "--target_args=" + target.name(),
                        "--instrumentation_includes=dev.katalog.**",
                        "--instrumentation_excludes=dev.katalog.fuzzing.**",
                        "--custom_hook_includes=dev.katalog.**",
                        "--reproducer_path=" + folder,
                        "-artifact_prefix=" + folder + "/",
                        "-max_total_time=" + SECONDS,
                        "-timeout=60",
                        "-rss_limit_mb=0",
                        learned.toString(),
                        target.corpus().toString(),
                        seeds.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int exit;
        try {
            exit = process.waitFor();
        } finally {
            process.destroy();
        }
        List<String> lines = Files.readAllLines(log, java.nio.charset.StandardCharsets.ISO_8859_1);
        Optional<String> runs =
                lines.stream().filter(line -> line.startsWith("Done ")).findFirst();
        System.out.println(target.folder() + ": " + runs.orElse("stopped"));
        assertEquals(0, exit, () -> String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size())));
    }
}
