package dev.katalog.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.CatalogFiles;
import dev.katalog.catalog.Curation;
import dev.katalog.catalog.CurationFiles;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same catalog gives the same text, whatever the machine and whatever the order that nobody meant. */
class DeterminismTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "catalogs");

    @Test
    void generatingTwiceGivesTheSameText() {
        assertEquals(
                generate(TestCatalogs.firewall(), TestCatalogs.FIREWALL),
                generate(TestCatalogs.firewall(), TestCatalogs.FIREWALL));
        assertEquals(
                generate(TestCatalogs.gateway(), TestCatalogs.GATEWAY),
                generate(TestCatalogs.gateway(), TestCatalogs.GATEWAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-SA-u-nu-arab", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist"})
    void localeAndTimeZoneDoNotMatter(String tag) {
        Map<String, String> expected = generate(TestCatalogs.firewall(), TestCatalogs.FIREWALL);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        try {
            assertEquals(expected, generate(TestCatalogs.firewall(), TestCatalogs.FIREWALL));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** The order of messages in a file is that of whoever wrote them; that of the catalog is the document's. */
    @Test
    void orderOfMessagesInTheCurationDoesNotMatter(@TempDir Path folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("acme-firewall.curation"))) {
            for (Path file : files.toList()) {
                Files.writeString(folder.resolve(file.getFileName()), reversed(Files.readString(file)));
            }
        }
        Catalog catalog = CatalogFiles.readCatalog(FOLDER.resolve("acme-firewall.catalog.json"))
                .orThrow();
        Curation curation = CurationFiles.read(folder).orThrow();
        assertEquals(
                generate(TestCatalogs.firewall(), TestCatalogs.FIREWALL),
                generate(EventCatalogs.join(catalog, curation).orThrow(), TestCatalogs.FIREWALL));
    }

    /** The same file with its messages, each of which begins in a line of its own, in reverse order. */
    private static String reversed(String curation) {
        int start = curation.indexOf("    {\"id\"");
        int end = curation.indexOf("\n  ]\n}");
        List<String> messages = Arrays.asList(curation.substring(start, end).split(",\n(?=    \\{\"id\")"));
        assertTrue(messages.size() > 1);
        Collections.reverse(messages);
        return curation.substring(0, start) + String.join(",\n", messages) + curation.substring(end);
    }

    /** Which message a body is must not depend on the order of the catalog: that of its lists of types and descriptors may. */
    @Test
    void orderOfTheCatalogDoesNotMatterForMatching() {
        EventCatalog gateway = TestCatalogs.gateway();
        List<EventMessage> reversed = new ArrayList<>(gateway.messages());
        Collections.reverse(reversed);
        Map<String, String> one = generate(gateway, TestCatalogs.GATEWAY);
        Map<String, String> other = generate(
                new EventCatalog(gateway.catalog(), gateway.families(), gateway.choices(), reversed),
                TestCatalogs.GATEWAY);
        assertEquals(one.keySet(), other.keySet());
        one.forEach((path, source) -> assertEquals(matching(source), matching(other.get(path)), path));
    }

    private static String matching(String source) {
        return source.replaceAll("(?s)(permits|return List\\.of).*?[{;]", "");
    }

    private static Map<String, String> generate(EventCatalog catalog, GenerationSettings settings) {
        return Generated.sources(EventGenerator.generate(catalog, settings).orThrow());
    }
}
