package dev.katalog.diff;

import dev.katalog.catalog.Curation;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.LocatedCatalog;

/**
 * A version of a catalog: what the generator knows of it, and where it was written.
 *
 * @param events the catalog joined with its curation
 * @param curation the curation
 * @param located the catalog
 */
public record CatalogVersion(EventCatalog events, Curation curation, LocatedCatalog located) {}
