package dev.katalog.importer;

import dev.katalog.catalog.Catalog;
import org.jspecify.annotations.Nullable;

/**
 * How to import.
 *
 * @param header what the catalog's head says, where the document's own words are not wanted
 * @param explanations whether the catalog holds the vendor's explanations
 * @param existing the catalog of an earlier import, whose made-up ids stay; or null
 */
public record ImportOptions(
        CatalogHeader header,
        Explanations explanations,
        @Nullable Catalog existing) {

    /** All from the document, without explanations, without an earlier catalog. */
    public static final ImportOptions DEFAULT = new ImportOptions(CatalogHeader.DETECTED, Explanations.LEFT_OUT, null);

    public ImportOptions with(CatalogHeader other) {
        return new ImportOptions(other, explanations, existing);
    }

    public ImportOptions with(Explanations other) {
        return new ImportOptions(header, other, existing);
    }

    /** These options for a catalog that takes the place of an earlier one. */
    public ImportOptions replacing(Catalog earlier) {
        return new ImportOptions(header, explanations, earlier);
    }
}
