package dev.katalog.build;

import java.nio.file.Path;

/**
 * The files that belong to {@code X.catalog.json} and stand beside it.
 *
 * @param catalog the catalog file
 */
public record BesideCatalog(Path catalog) {

    /** {@code X.curation}, the folder of what people know. */
    public Path curation() {
        return CatalogFolder.curationOf(catalog);
    }

    /** {@code X.proposals}, the folder of what an import proposes for the curation. */
    public Path proposals() {
        return beside(".proposals");
    }

    /** {@code X.rewordings.json}, which texts of a new edition are messages that have ids already. */
    public Path rewordings() {
        return beside(".rewordings.json");
    }

    private Path beside(String suffix) {
        return catalog.resolveSibling(CatalogFolder.nameOf(catalog) + suffix);
    }
}
