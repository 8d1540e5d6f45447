package dev.katalog.importer;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.Edition;
import dev.katalog.catalog.Identification;
import dev.katalog.catalog.Message;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the head of an imported catalog. A component that is null is taken from the document, or from what is known of
 * its layout.
 *
 * @param catalog the catalog's name, for instance {@code cisco-ftd}
 * @param vendor who publishes the document
 * @param product what sends the messages
 * @param document the document's title, in English
 * @param release the product release or document version
 * @param language the document's language, as a BCP 47 tag
 */
public record CatalogHeader(
        @Nullable String catalog,
        @Nullable String vendor,
        @Nullable String product,
        @Nullable String document,
        @Nullable String release,
        @Nullable String language) {

    /** All from the document. */
    public static final CatalogHeader DETECTED = new CatalogHeader(null, null, null, null, null, null);

    /** What a new edition of a document does not change, or may leave open: all but the release. */
    static CatalogHeader keptOf(Catalog catalog) {
        Edition edition = catalog.edition();
        return new CatalogHeader(
                catalog.catalog(),
                catalog.vendor(),
                catalog.product(),
                edition.document().isEmpty() ? null : edition.document(),
                null,
                edition.language().isEmpty() ? null : edition.language());
    }

    /** The name, vendor and product alone. */
    CatalogHeader identity() {
        return new CatalogHeader(catalog, vendor, product, null, null, null);
    }

    /** This header, with what it leaves open taken from another. */
    CatalogHeader or(CatalogHeader other) {
        return new CatalogHeader(
                catalog != null ? catalog : other.catalog,
                vendor != null ? vendor : other.vendor,
                product != null ? product : other.product,
                document != null ? document : other.document,
                release != null ? release : other.release,
                language != null ? language : other.language);
    }

    /** A catalog under this header, which must be complete. */
    Catalog catalog(String notation, Identification identification, List<Message> messages) {
        Edition edition = new Edition(
                Objects.requireNonNull(document), Objects.requireNonNull(release), Objects.requireNonNull(language));
        return new Catalog(
                Objects.requireNonNull(catalog),
                Objects.requireNonNull(vendor),
                Objects.requireNonNull(product),
                edition,
                notation,
                identification,
                messages);
    }
}
