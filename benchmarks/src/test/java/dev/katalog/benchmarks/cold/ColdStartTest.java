package dev.katalog.benchmarks.cold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katalog.benchmarks.Jvm;
import dev.katalog.benchmarks.corpus.Corpora;
import dev.katalog.benchmarks.corpus.CorpusKind;
import dev.katalog.benchmarks.corpus.Vendor;
import dev.katalog.benchmarks.peers.PatternFiles;
import dev.katalog.events.ftd.FtdEvents;
import dev.katalog.runtime.Envelope;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The programs that are started cold run from their one jar alone, and read every line. */
class ColdStartTest {

    private static final int LINES = 40;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void readsAllLinesFromOneJar(Vendor vendor) throws Exception {
        Path jar = OneJar.write(folder.resolve("cold.jar"), List.of(ColdStart.class, FtdEvents.class, Envelope.class));
        String log = Files.write(
                        folder.resolve("lines.log"),
                        Corpora.of(vendor, CorpusKind.UNIFORM, LINES).bytes())
                .toString();
        String patterns = PatternFiles.write(vendor, folder.resolve("patterns")).toString();
        String name = vendor.name().toLowerCase(Locale.ROOT);
        String lines = String.valueOf(LINES);
        for (List<String> arguments :
                List.of(List.of(name, log, lines), List.of("regex-" + name, log, lines, patterns))) {
            String[] words = Jvm.output(List.of(), jar, ColdStart.class, arguments)
                    .strip()
                    .split(" ");
            assertEquals(lines, words[2], arguments::toString);
        }
    }
}
