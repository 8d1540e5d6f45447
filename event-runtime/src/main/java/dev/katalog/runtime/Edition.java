package dev.katalog.runtime;

import java.io.Serializable;
import java.util.Objects;

/**
 * What events were generated from: a catalog, and the edition of the vendor's document that it was imported from.
 *
 * @param catalog name of the catalog, {@code cisco-ftd}
 * @param vendor who publishes the document
 * @param product what sends the messages
 * @param document title of the document, in English; empty if the catalog was written by hand
 * @param release product release or document version that the document names; empty if it names none
 * @param language language of the document as a BCP 47 tag; empty if the catalog does not say
 */
public record Edition(String catalog, String vendor, String product, String document, String release, String language)
        implements Serializable {

    /** That of a line that bears no sign of any catalog. */
    public static final Edition NONE = new Edition("", "", "", "", "", "");

    public Edition {
        Objects.requireNonNull(catalog, "catalog");
        Objects.requireNonNull(vendor, "vendor");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(release, "release");
        Objects.requireNonNull(language, "language");
    }

    /** Document and release for people, {@code NXR log messages 1.1.0}; empty if both are. */
    public String title() {
        return document.isEmpty() || release.isEmpty() ? document + release : document + " " + release;
    }
}
