package dev.katalog.fuzzing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.DiagnosticFormat;
import dev.katalog.diagnostic.Validated;
import dev.katalog.importer.CenturyNxrImporter;
import dev.katalog.importer.CiscoImporter;
import dev.katalog.importer.DocumentImporter;
import dev.katalog.importer.DocumentText;
import dev.katalog.importer.Explanations;
import dev.katalog.importer.ImportOptions;
import dev.katalog.importer.Imported;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * The importers: any bytes are a document or are refused with a diagnostic that points into them; ids are unique; the same
 * document gives the same catalog again, also on top of itself.
 */
enum ImportTarget {
    CISCO(new CiscoImporter()),
    CENTURY_NXR(new CenturyNxrImporter());

    private final DocumentImporter importer;

    ImportTarget(DocumentImporter importer) {
        this.importer = importer;
    }

    void accept(byte[] input) {
        DocumentText document = DocumentText.of("document", () -> new ByteArrayInputStream(input));
        ImportOptions options = ImportOptions.DEFAULT.with(Explanations.INCLUDED);
        Validated<Imported> read = importer.read(document, options);
        assertTrue(read.value() != null || read.hasErrors());
        checkDiagnostics(read, input);
        Imported imported = read.value();
        if (imported != null) {
            imported.summary().toString();
            Set<String> ids = new HashSet<>();
            imported.catalog().messages().forEach(message -> assertTrue(ids.add(message.id()), message::id));
            assertTrue(ids.containsAll(imported.clues().keySet()));
            assertEquals(read, importer.read(document, options));
            Imported again = importer.read(document, options.replacing(imported.catalog()))
                    .orThrow();
            assertEquals(imported.catalog().messages(), again.catalog().messages());
        }
    }

    private static void checkDiagnostics(Validated<Imported> read, byte[] input) {
        // Only a line feed ends a line of a document.
        String[] lines = new String(input, StandardCharsets.UTF_8).split("\n", -1);
        for (Diagnostic diagnostic : read.diagnostics()) {
            int line = diagnostic.location().line();
            assertTrue(line <= lines.length, diagnostic::toString);
            assertTrue(diagnostic.location().column() <= lines[line - 1].length() + 1, diagnostic::toString);
            assertTrue(DiagnosticFormat.line(diagnostic).chars().noneMatch(Character::isISOControl));
            DiagnosticFormat.snippet(diagnostic);
        }
    }
}
