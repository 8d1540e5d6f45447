package dev.katalog.build;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.CatalogFiles;
import dev.katalog.catalog.Curation;
import dev.katalog.catalog.CurationFiles;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.EventCatalogs;
import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Validated;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A catalog read from its files: what every goal begins with.
 *
 * @param events the catalog joined with its curation
 * @param curation the curation
 */
record JoinedCatalog(EventCatalog events, Curation curation) {

    /** Reads and joins; a catalog written by hand needs no curation, so none is no error. Stops at the border of the first stage that has errors, with all of that stage's. */
    static Validated<@Nullable JoinedCatalog> read(Path catalogFile, Path curationFolder) {
        Validated<Catalog> catalog = CatalogFiles.readCatalog(catalogFile);
        Validated<Curation> curation = Files.exists(curationFolder)
                ? CurationFiles.read(curationFolder)
                : new Validated<>(Curation.EMPTY, List.of());
        List<Diagnostic> diagnostics = new ArrayList<>(catalog.diagnostics());
        diagnostics.addAll(curation.diagnostics());
        if (catalog.hasErrors() || curation.hasErrors()) {
            return new Validated<>(null, diagnostics);
        }
        Validated<EventCatalog> joined = EventCatalogs.join(catalog.orThrow(), curation.orThrow());
        diagnostics.addAll(joined.diagnostics());
        return new Validated<>(
                joined.hasErrors() ? null : new JoinedCatalog(joined.orThrow(), curation.orThrow()), diagnostics);
    }
}
