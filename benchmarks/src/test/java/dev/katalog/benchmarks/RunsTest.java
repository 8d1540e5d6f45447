package dev.katalog.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.benchmarks.corpus.CorpusFiles;
import dev.katalog.benchmarks.corpus.CorpusKind;
import dev.katalog.benchmarks.corpus.LineStream;
import dev.katalog.benchmarks.peers.Peers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every benchmark runs once, on few lines and in this process; no times are looked at. */
class RunsTest {

    @TempDir
    private Path folder;

    @Test
    void everyBenchmarkRunsOnce() throws Exception {
        for (LineStream stream : LineStream.values()) {
            for (CorpusKind kind : List.of(CorpusKind.UNIFORM, CorpusKind.TEN)) {
                Files.write(
                        CorpusFiles.file(folder, stream, kind),
                        stream.corpus(kind, 500).bytes());
            }
        }
        System.setProperty(CorpusFiles.FOLDER, folder.toString());
        Options options = new OptionsBuilder()
                .include("dev\\.katalog\\.benchmarks\\.(lines|peers|hand|files)\\.")
                .param("kind", "UNIFORM")
                .mode(Mode.SingleShotTime)
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(1))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        // Four steps of three streams, all peers and one matcher by hand of two vendors.
        assertTrue(results.size() >= 4 * 3 + Peers.values().length * 2 + 2, () -> "only " + results.size());
        results.forEach(result ->
                assertEquals("SingleShotTime", result.getParams().getMode().name()));
    }
}
