package dev.katalog.catalog;

import dev.katalog.diagnostic.Validated;

/** Joins a catalog with its curation. */
public final class EventCatalogs {

    private EventCatalogs() {}

    /**
     * Reads all templates, lays the curation over them and checks both.
     *
     * <p>A message of a vendor's catalog without a curation is reported and has the fields that its template's shapes give; a
     * message in katalog notation needs no curation.
     */
    public static Validated<EventCatalog> join(Catalog catalog, Curation curation) {
        return new CatalogJoin(catalog, curation).join();
    }
}
