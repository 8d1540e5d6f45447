package dev.katalog.fuzzing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.CatalogFiles;
import dev.katalog.catalog.Curation;
import dev.katalog.catalog.CurationFiles;
import dev.katalog.catalog.EventCatalogs;
import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.DiagnosticFormat;
import dev.katalog.diagnostic.Validated;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Catalog and curation files: any bytes are a catalog or are refused with a diagnostic that points into them; a catalog written
 * is read back; joining the two never fails but by diagnostics.
 */
final class CatalogTargets {

    private static final Curation NOTHING_CURATED = new Curation(List.of());

    private CatalogTargets() {}

    static void catalog(byte[] input) {
        Path file = Folder.FOLDER.resolve("x.catalog.json");
        Validated<Catalog> read = CatalogFiles.readCatalog(written(file, input));
        checkDiagnostics(read, input);
        Catalog catalog = read.value();
        if (catalog != null) {
            CatalogFiles.writeCatalog(catalog, file);
            assertEquals(catalog, CatalogFiles.readCatalog(file).value());
            EventCatalogs.join(catalog, NOTHING_CURATED);
        }
    }

    static void curation(byte[] input) {
        Path folder = Folder.FOLDER.resolve("x.curation");
        written(folder.resolve("family.json"), input);
        Validated<Curation> read = CurationFiles.read(folder);
        checkDiagnostics(read, input);
        Curation curation = read.value();
        if (curation != null) {
            EventCatalogs.join(Folder.CATALOG, curation);
        }
    }

    private static Path written(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkDiagnostics(Validated<?> read, byte[] input) {
        assertTrue(read.value() != null || read.hasErrors());
        String text = new String(input, StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();
        for (Diagnostic diagnostic : read.diagnostics()) {
            int line = diagnostic.location().line();
            // The place of what is missing at the end is the line behind the last.
            assertTrue(line <= lines.size() + 1, diagnostic::toString);
            int length = line <= lines.size() ? lines.get(line - 1).length() : 0;
            assertTrue(diagnostic.location().column() <= length + 1, diagnostic::toString);
            assertTrue(DiagnosticFormat.line(diagnostic).chars().noneMatch(Character::isISOControl));
            DiagnosticFormat.snippet(diagnostic);
        }
    }

    /** Where the files are, made when they are first needed. */
    private static final class Folder {

        static final Path FOLDER = temporary();
        /** The catalog that is curated. */
        static final Catalog CATALOG = CatalogFiles.readCatalog(Target.CURATION_FILE
                        .corpus()
                        .resolveSibling("catalog-file")
                        .resolve("pump.json"))
                .orThrow();

        private static Path temporary() {
            try {
                Path folder = Files.createDirectories(Path.of("target", "fuzz-files"));
                return Files.createTempDirectory(folder, "run");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
