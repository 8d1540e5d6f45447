package dev.katalog.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.catalog.CatalogFiles;
import dev.katalog.catalog.Message;
import dev.katalog.diagnostic.Validated;
import dev.katalog.importer.DocumentImporter;
import dev.katalog.importer.ImportOptions;
import dev.katalog.importer.ImportSummary;
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
        Validated<@Nullable ImportSummary> imported = run("cisco");
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

    private List<Message> messages() {
        return CatalogFiles.readCatalog(catalog).orThrow().messages();
    }

    private Validated<@Nullable ImportSummary> run(String layout) {
        DocumentImporter importer = DocumentImporter.ALL.stream()
                .filter(candidate -> candidate.layout().equals(layout))
                .findFirst()
                .orElseThrow();
        return CatalogImport.run(new CatalogImport.Request(document, importer, ImportOptions.DEFAULT, catalog));
    }
}
