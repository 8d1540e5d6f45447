package dev.katalog.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.CatalogFiles;
import dev.katalog.catalog.Edition;
import dev.katalog.catalog.Message;
import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Rule;
import dev.katalog.diagnostic.Validated;
import dev.katalog.edition.Retirement;
import dev.katalog.importer.CatalogHeader;
import dev.katalog.importer.DocumentImporter;
import dev.katalog.importer.ImportOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a document to a catalog file, or to diagnostics and the file as it was. */
class CatalogImportTest {

    private static final String DOCUMENT = """
            メッセージ pump: started with <NUM> litres
            Priority INFO
            説明 一。
            メッセージ pump: stopped
            Priority ERROR
            説明 二。
            """;

    @TempDir
    private Path folder;

    private Path document;
    private Path catalog;

    @BeforeEach
    void makePaths() throws IOException {
        document = folder.resolve("document.txt");
        catalog = folder.resolve("new").resolve("acme.catalog.json");
        Files.writeString(document, DOCUMENT);
    }

    @Test
    void writesACatalogThatCanBeReadAgain() {
        assertTrue(run("century-nxr").value() != null);
        assertEquals(
                List.of("pump: started with <NUM> litres", "pump: stopped"),
                messages().stream().map(Message::template).toList());
    }

    @Test
    void importingTwiceGivesTheSameBytes() throws IOException {
        run("century-nxr").orThrow();
        String first = Files.readString(catalog);
        run("century-nxr").orThrow();
        assertEquals(first, Files.readString(catalog));
    }

    /** People refer to messages by them: in curations, in code, in alerts. */
    @Test
    void keepsTheIdsOfTheCatalogThatItReplaces() throws IOException {
        run("century-nxr").orThrow();
        List<Message> before = messages();
        String named = Files.readString(catalog).replace('"' + before.get(1).id() + '"', "\"pump.halted\"");
        Files.writeString(catalog, named);
        Files.writeString(document, """
                メッセージ pump: primed
                Priority INFO
                説明 三。
                メッセージ pump: stopped
                Priority ERROR
                説明 二。
                """);
        run("century-nxr").orThrow();
        assertEquals("pump.halted", messages().get(1).id());
        assertNotEquals("pump.halted", messages().get(0).id());
    }

    @Test
    void writesNothingForADocumentOfAnotherLayout() {
        Validated<@Nullable ImportOutcome> imported = run("cisco");
        assertNull(imported.value());
        assertTrue(imported.hasErrors());
        assertFalse(Files.exists(catalog.getParent()));
    }

    @Test
    void leavesTheCatalogAsItWasIfTheDocumentIsBad() throws IOException {
        run("century-nxr").orThrow();
        String good = Files.readString(catalog);
        Files.write(document, new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
        assertNull(run("century-nxr").value());
        assertEquals(good, Files.readString(catalog));
    }

    /** Its ids would be lost. */
    @Test
    void doesNotReplaceACatalogThatItCannotRead() throws IOException {
        Files.createDirectories(catalog.getParent());
        Files.writeString(catalog, "{");
        assertNull(run("century-nxr").value());
        assertEquals("{", Files.readString(catalog));
    }

    @Test
    void doesNotReplaceACatalogThatPeopleWrote() throws IOException {
        Files.createDirectories(catalog.getParent());
        String written = """
                {"catalog": "acme", "vendor": "Acme", "product": "Pump", "notation": "katalog", "identification": "wording",
                 "messages": [{"id": "pump.started", "severity": "6", "template": "started"}]}
                """;
        Files.writeString(catalog, written);
        assertEquals(List.of(Rule.IMPORT_NOTATION), rules(run("century-nxr")));
        assertEquals(written, Files.readString(catalog));
    }

    @Test
    void aCatalogKeepsItsNameVendorAndProduct() {
        CatalogHeader mine = new CatalogHeader("my-pump", "Acme", "Pump", "Pump messages", "1.0", "en");
        write(prepare("century-nxr", ImportOptions.DEFAULT.with(mine), Retirement.KEEP_RETIRED));
        CatalogHeader next = new CatalogHeader(null, null, null, null, "2.0", null);
        write(prepare("century-nxr", ImportOptions.DEFAULT.with(next), Retirement.KEEP_RETIRED));
        Catalog now = CatalogFiles.readCatalog(catalog).orThrow();
        assertEquals(List.of("my-pump", "Acme", "Pump"), List.of(now.catalog(), now.vendor(), now.product()));
        assertEquals(new Edition("Pump messages", "2.0", "en"), now.edition());
    }

    @Test
    void preparingWritesNothing() {
        assertNotNull(
                prepare("century-nxr", ImportOptions.DEFAULT, Retirement.RETIRE).value());
        assertFalse(Files.exists(catalog.getParent()));
    }

    private List<Message> messages() {
        return CatalogFiles.readCatalog(catalog).orThrow().messages();
    }

    private static List<Rule> rules(Validated<?> validated) {
        return validated.diagnostics().stream().map(Diagnostic::rule).toList();
    }

    private Validated<@Nullable ImportOutcome> run(String layout) {
        return write(prepare(layout, ImportOptions.DEFAULT, Retirement.KEEP_RETIRED));
    }

    private static Validated<@Nullable ImportOutcome> write(Validated<@Nullable ImportOutcome> prepared) {
        ImportOutcome outcome = prepared.value();
        if (outcome != null) {
            outcome.write();
        }
        return prepared;
    }

    private Validated<@Nullable ImportOutcome> prepare(String layout, ImportOptions options, Retirement retirement) {
        DocumentImporter importer = DocumentImporter.ALL.stream()
                .filter(candidate -> candidate.layout().equals(layout))
                .findFirst()
                .orElseThrow();
        return CatalogImport.prepare(new CatalogImport.Request(
                document, importer, options, retirement, catalog, new BesideCatalog(catalog).curation()));
    }
}
