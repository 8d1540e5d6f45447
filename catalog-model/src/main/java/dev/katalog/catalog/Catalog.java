package dev.katalog.catalog;

import java.util.List;

/**
 * What a vendor documents, as imported: facts of the document and nothing else.
 *
 * @param catalog the catalog's name, for instance {@code cisco-ftd}
 * @param vendor who publishes the document
 * @param product what sends the messages
 * @param edition which edition of the document it was
 * @param notation how the document writes templates: {@code cisco}, {@code century-nxr} or {@code katalog}
 * @param identification how a line shows which message it is
 * @param messages the messages in the order of the document
 */
public record Catalog(
        String catalog,
        String vendor,
        String product,
        Edition edition,
        String notation,
        Identification identification,
        List<Message> messages) {

    public Catalog {
        messages = List.copyOf(messages);
    }

    /** This catalog with other messages. */
    public Catalog with(List<Message> others) {
        return new Catalog(catalog, vendor, product, edition, notation, identification, others);
    }
}
