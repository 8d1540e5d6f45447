package dev.katalog.catalog;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogFilesTest {

    @TempDir
    Path folder;

    @Test
    void readsEveryProperty() {
        Catalog catalog =
                CatalogFiles.readCatalog(TestCatalogs.catalog("acme-firewall")).orThrow();
        assertEquals("Acme Firewall", catalog.vendor() + " " + catalog.product());
        assertEquals(new Edition("System Log Messages", "7.4", "en"), catalog.edition());
        assertEquals(Identification.CODE, catalog.identification());
        assertEquals(
                new Message("100002", "5", null, "Group group IP ip Tunnel up, peer IP_address", null, List.of(20)),
                catalog.messages().get(1));
        assertEquals("Sessions", catalog.messages().get(0).section());
        assertEquals(List.of(12, 40), catalog.messages().get(0).lines());
        assertEquals("A sample, not a template.", catalog.messages().get(2).explanation());
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme-firewall", "century-small", "by-hand"})
    void writtenCatalogsAreReadAsTheyWere(String name) throws IOException {
        Catalog catalog = CatalogFiles.readCatalog(TestCatalogs.catalog(name)).orThrow();
        Path file = folder.resolve("new/" + name + ".catalog.json");
        CatalogFiles.writeCatalog(catalog, file);
        assertEquals(catalog, CatalogFiles.readCatalog(file).orThrow());
        byte[] first = Files.readAllBytes(file);
        CatalogFiles.writeCatalog(catalog, file);
        assertArrayEquals(first, Files.readAllBytes(file));
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertEquals(List.of(file), files.toList(), "no temporary file is left");
        }
    }

    @Test
    void writesUtf8OnManyLinesWithALineFeedAtTheEnd() throws IOException {
        Message message = new Message("m\"1", "INFO", null, "受信 <\\NUM>\u0001", null, List.of(1, 2));
        Path file = folder.resolve("x.catalog.json");
        CatalogFiles.writeCatalog(
                new Catalog("c", "v", "p", Edition.NONE, "century-nxr", Identification.WORDING, List.of(message)),
                file);
        String text = Files.readString(file);
        assertTrue(text.contains("\"template\": \"受信 <\\\\NUM>\\u0001\""), text);
        assertTrue(text.contains("\"lines\": [ 1, 2 ]"), text);
        assertTrue(text.startsWith("{\n  \"catalog\": \"c\",\n"), text);
        assertTrue(text.endsWith("\n}\n"), text);
        assertFalse(text.contains("\r"));
    }

    @Test
    void aRetiredMessageKeepsAllButItsLines() throws IOException {
        Message message = new Message("m", "INFO", "s", "up", "why", List.of(7)).retiredSince("2.0");
        Path file = folder.resolve("x.catalog.json");
        CatalogFiles.writeCatalog(
                new Catalog("c", "v", "p", Edition.NONE, "century-nxr", Identification.WORDING, List.of(message)),
                file);
        Message read = CatalogFiles.readCatalog(file).orThrow().messages().get(0);
        assertEquals(message, read);
        assertEquals(
                List.of("2.0", "up", "why", List.of()),
                List.of(read.retired(), read.template(), read.explanation(), read.lines()));
    }

    @Test
    void aByteOrderMarkIsIgnored() throws IOException {
        Path file = folder.resolve("x.catalog.json");
        Files.writeString(file, "\uFEFF" + Files.readString(TestCatalogs.catalog("by-hand")));
        assertEquals("by-hand", CatalogFiles.readCatalog(file).orThrow().catalog());
    }

    @Test
    void allThatIsWrongIsSaidAtOnceWithLineAndColumn() throws IOException {
        Path file = folder.resolve("x.catalog.json");
        Files.writeString(file, """
                {
                  "catalog": "x", "vendr": "v", "product": 7,
                  "notation": "cisko", "identification": "code",
                  "messages": [ {"id": "a", "id": "b"}, 5, {"id": "a", "severity": "1", "template": "t", "lines": ["1"]} ]
                }
                """);
        List<String> found = CatalogFiles.readCatalog(file).diagnostics().stream()
                .map(CatalogFilesTest::brief)
                .toList();
        assertEquals(
                List.of(
                        "1:1 missing-property",
                        "2:19 unknown-property",
                        "2:44 invalid-value",
                        "3:16 invalid-value",
                        "4:17 missing-property",
                        "4:17 missing-property",
                        "4:29 duplicate-property",
                        "4:41 invalid-value",
                        "4:52 duplicate-id",
                        "4:100 invalid-value"),
                found);
    }

    private static String brief(Diagnostic diagnostic) {
        return diagnostic.location().line() + ":" + diagnostic.location().column() + " "
                + diagnostic.rule().id();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[", "{\"a\": }", "{\"a\": 1,}", "{} {}", "{\"a\": \"\u0001\"}", "nul", "[1]", "{\"a\": 01}"
            })
    void noInputGivesAStackTrace(String json) throws IOException {
        Path file = folder.resolve("x.catalog.json");
        Files.writeString(file, json);
        List<Diagnostic> found = CatalogFiles.readCatalog(file).diagnostics();
        assertFalse(found.isEmpty());
        found.forEach(diagnostic -> assertFalse(diagnostic.toString().contains("jackson"), diagnostic.toString()));
    }

    @Test
    void deepNestingIsRefusedNotOverflowed() throws IOException {
        Path file = folder.resolve("x.catalog.json");
        Files.writeString(file, "{\"messages\": " + "[".repeat(200_000));
        assertEquals(
                "json-syntax",
                CatalogFiles.readCatalog(file).diagnostics().get(0).rule().id());
    }

    /** It could not be written again: a file in UTF-8 has no bytes for it. */
    @ParameterizedTest
    @ValueSource(strings = {"\\ud83d", "x\\ude00", "\\ude00\\ud83d"})
    void halfOfASurrogatePairIsRefusedWhereItStands(String escapes) throws IOException {
        Path file = folder.resolve("x.catalog.json");
        String json = Files.readString(TestCatalogs.catalog("by-hand"));
        int product = json.indexOf("\"product\": ") + "\"product\": ".length();
        Files.writeString(file, json.substring(0, product + 1) + escapes + json.substring(product + 1));
        Diagnostic only = CatalogFiles.readCatalog(file).diagnostics().get(0);
        assertEquals("invalid-value", only.rule().id());
        assertEquals(
                json.lines().toList().indexOf(lineWith(json, "product")) + 1,
                only.location().line());
        assertEquals(
                lineWith(json, "product").indexOf(": ") + 3, only.location().column());
    }

    private static String lineWith(String json, String property) {
        return json.lines().filter(line -> line.contains(property)).findFirst().orElseThrow();
    }

    @Test
    void syntaxOfHandWrittenTemplatesIsCheckedWhereItStands() throws IOException {
        Path file = folder.resolve("x.catalog.json");
        String json = Files.readString(TestCatalogs.catalog("by-hand"))
                .replace("failed: <reason>", "\\\"failed\\\": <reason");
        Files.writeString(file, json);
        Diagnostic only = CatalogFiles.readCatalog(file).diagnostics().get(0);
        String line = json.lines().toList().get(9);
        assertEquals("notation-syntax", only.rule().id());
        assertEquals(10, only.location().line());
        assertEquals(
                line.indexOf("<reason") + "<reason".length() + 1,
                only.location().column());
    }
}
