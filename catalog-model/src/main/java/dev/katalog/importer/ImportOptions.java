package dev.katalog.importer;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.Rewordings;
import org.jspecify.annotations.Nullable;

/**
 * How to import.
 *
 * @param header what the catalog's head says, where the document's own words are not wanted
 * @param explanations whether the catalog holds the vendor's explanations
 * @param existing the catalog of an earlier import, whose made-up ids and whose name, vendor and product stay; or null
 * @param rewordings which texts of the document are messages that the earlier catalog has with another text
 */
public record ImportOptions(
        CatalogHeader header,
        Explanations explanations,
        @Nullable Catalog existing,
        Rewordings rewordings) {

    /** All from the document, without explanations, without an earlier catalog. */
    public static final ImportOptions DEFAULT =
            new ImportOptions(CatalogHeader.DETECTED, Explanations.LEFT_OUT, null, Rewordings.NONE);

    public ImportOptions with(CatalogHeader other) {
        return new ImportOptions(other, explanations, existing, rewordings);
    }

    public ImportOptions with(Explanations other) {
        return new ImportOptions(header, other, existing, rewordings);
    }

    public ImportOptions with(Rewordings other) {
        return new ImportOptions(header, explanations, existing, other);
    }

    /** These options for a catalog that takes the place of an earlier one. */
    public ImportOptions replacing(Catalog earlier) {
        return new ImportOptions(header, explanations, earlier, rewordings);
    }

    /**
     * The head of the catalog. What is asked for comes first. A catalog keeps its name, vendor and product whatever the document
     * says, and what the document leaves open.
     *
     * @param said what the document itself says
     * @param usual what is known of its layout
     */
    CatalogHeader header(CatalogHeader said, CatalogHeader usual) {
        CatalogHeader kept = existing == null ? CatalogHeader.DETECTED : CatalogHeader.keptOf(existing);
        return header.or(kept.identity()).or(said).or(kept).or(usual);
    }
}
