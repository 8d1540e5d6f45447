package dev.katalog.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katalog.catalog.EventCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the generator emits for two small catalogs, as files to read. To write them anew, run with
 * {@code -Dkatalog.rewriteGoldens=true} and review the difference.
 */
class GoldenTest {

    private static final Path ROOT = Path.of("src", "test", "golden", "java");
    private static final boolean REWRITE = Boolean.getBoolean("katalog.rewriteGoldens");

    @Test
    void messagesKnownByTheirCode() throws IOException {
        compare(TestCatalogs.firewall(), TestCatalogs.FIREWALL);
    }

    @Test
    void messagesKnownByTheirWording() throws IOException {
        compare(TestCatalogs.gateway(), TestCatalogs.GATEWAY);
    }

    @Test
    void noGoldensOfOtherCatalogsAreLeft() throws IOException {
        int files = goldens(TestCatalogs.FIREWALL).size()
                + goldens(TestCatalogs.GATEWAY).size();
        assertEquals(files, goldens(ROOT).size());
    }

    /** A golden that is no longer generated fails as well as one that is missing. */
    private static void compare(EventCatalog catalog, GenerationSettings settings) throws IOException {
        Map<String, String> actual =
                Generated.sources(EventGenerator.generate(catalog, settings).orThrow());
        Path folder = ROOT.resolve(settings.packageName().replace('.', '/'));
        if (REWRITE) {
            rewrite(folder, actual);
        }
        Map<String, String> goldens = goldens(folder);
        assertEquals(List.copyOf(goldens.keySet()), List.copyOf(actual.keySet()), "the set of files");
        actual.forEach((path, source) -> assertEquals(goldens.get(path), source, path));
    }

    private static void rewrite(Path folder, Map<String, String> sources) throws IOException {
        for (String stale : goldens(folder).keySet()) {
            Files.delete(ROOT.resolve(stale));
        }
        Files.createDirectories(folder);
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Files.writeString(ROOT.resolve(source.getKey()), source.getValue());
        }
    }

    static Map<String, String> goldens(GenerationSettings settings) throws IOException {
        return goldens(ROOT.resolve(settings.packageName().replace('.', '/')));
    }

    private static Map<String, String> goldens(Path folder) throws IOException {
        Map<String, String> goldens = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    goldens.put(ROOT.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return goldens;
    }
}
