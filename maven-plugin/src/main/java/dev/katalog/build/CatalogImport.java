package dev.katalog.build;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.CatalogFiles;
import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Validated;
import dev.katalog.importer.DocumentImporter;
import dev.katalog.importer.DocumentText;
import dev.katalog.importer.ImportOptions;
import dev.katalog.importer.ImportSummary;
import dev.katalog.importer.Imported;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Imports one document into a catalog file. The file is written only if the whole document could be read. */
public final class CatalogImport {

    private CatalogImport() {}

    /**
     * What to import.
     *
     * @param document the document's text, in UTF-8
     * @param importer the importer for its layout
     * @param options how to import; an existing catalog file is added to them
     * @param catalog the catalog file to write; if it exists, its ids stay
     */
    public record Request(Path document, DocumentImporter importer, ImportOptions options, Path catalog) {}

    /** Imports; the summary is null if something was wrong, and then nothing was written. */
    public static Validated<@Nullable ImportSummary> run(Request request) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        ImportOptions options = request.options();
        if (Files.exists(request.catalog())) {
            Validated<Catalog> existing = CatalogFiles.readCatalog(request.catalog());
            diagnostics.addAll(existing.diagnostics());
            if (existing.hasErrors()) {
                return new Validated<>(null, diagnostics);
            }
            options = options.replacing(existing.orThrow());
        }
        Validated<Imported> imported = request.importer().read(DocumentText.of(request.document()), options);
        diagnostics.addAll(imported.diagnostics());
        if (imported.hasErrors()) {
            return new Validated<>(null, diagnostics);
        }
        CatalogFiles.writeCatalog(imported.orThrow().catalog(), request.catalog());
        return new Validated<>(imported.orThrow().summary(), diagnostics);
    }
}
