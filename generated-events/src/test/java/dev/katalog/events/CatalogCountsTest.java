package dev.katalog.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katalog.catalog.Message;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The committed catalogs have what was counted in the documents by hand. */
class CatalogCountsTest {

    @Test
    void ciscoHas256IdsWithTheDocumentedSeverities() {
        assertEquals(256, Catalogs.CISCO_FTD.catalog().messages().size());
        assertEquals(
                Map.of("1", 5, "2", 4, "3", 99, "4", 20, "5", 42, "6", 23, "7", 63), severities(Catalogs.CISCO_FTD));
    }

    @Test
    void nxrHas324EntriesOfWhichOneStandsTwice() {
        assertEquals(323, Catalogs.CENTURY_NXR.catalog().messages().size());
        assertEquals(
                Map.of("INFO", 190, "WARNING", 62, "ERROR", 49, "NOTICE", 21, "ERR", 1, "DEBUG", 1),
                severities(Catalogs.CENTURY_NXR));
    }

    /** How often each severity stands in the document: a message that stands there twice counts twice. */
    private static Map<String, Integer> severities(Catalogs catalog) {
        return catalog.catalog().messages().stream()
                .collect(Collectors.groupingBy(
                        Message::severity,
                        TreeMap::new,
                        Collectors.summingInt(message -> message.lines().size())));
    }
}
