package dev.katalog.catalog;

/**
 * Which edition of a document a catalog was imported from.
 *
 * @param document the document's title, in English
 * @param release the product release or document version that it names; empty if it names none
 * @param language the document's language, as a BCP 47 tag
 */
public record Edition(String document, String release, String language) {

    /** No document: people wrote the catalog by hand. */
    public static final Edition NONE = new Edition("", "", "");
}
