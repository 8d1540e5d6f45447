package dev.katalog.build;

import dev.katalog.catalog.CatalogFiles;
import dev.katalog.catalog.Curation;
import dev.katalog.catalog.CurationFiles;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.EventCatalogs;
import dev.katalog.catalog.LocatedCatalog;
import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Validated;
import dev.katalog.diff.CatalogVersion;
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
 * @param located the catalog with the places in its file
 */
record JoinedCatalog(EventCatalog events, Curation curation, LocatedCatalog located) {

    /** Reads and joins; a catalog written by hand needs no curation, so none is no error. Stops at the border of the first stage that has errors, with all of that stage's. */
    static Validated<@Nullable JoinedCatalog> read(Path catalogFile, Path curationFolder) {
        Validated<LocatedCatalog> located = CatalogFiles.readLocated(catalogFile);
        Validated<Curation> curation = Files.exists(curationFolder)
                ? CurationFiles.read(curationFolder)
                : new Validated<>(Curation.EMPTY, List.of());
        List<Diagnostic> diagnostics = new ArrayList<>(located.diagnostics());
        diagnostics.addAll(curation.diagnostics());
        if (located.hasErrors() || curation.hasErrors()) {
            return new Validated<>(null, diagnostics);
        }
        Validated<EventCatalog> joined = EventCatalogs.join(located.orThrow().catalog(), curation.orThrow());
        CatalogPlaces places = new CatalogPlaces(located.orThrow());
        diagnostics.addAll(places.of(new WaitingProposals(catalogFile, places).in(joined.diagnostics())));
        return new Validated<>(
                joined.hasErrors() ? null : new JoinedCatalog(joined.orThrow(), curation.orThrow(), located.orThrow()),
                diagnostics);
    }

    /** Diagnostics of later stages, with places in the catalog's file. */
    List<Diagnostic> inFile(List<Diagnostic> diagnostics) {
        return new CatalogPlaces(located).of(diagnostics);
    }

    /** As a version to compare with another one. */
    CatalogVersion version() {
        return new CatalogVersion(events, curation, located);
    }
}
