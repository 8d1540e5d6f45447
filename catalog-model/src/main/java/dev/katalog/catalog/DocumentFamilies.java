package dev.katalog.catalog;

import dev.katalog.template.Identifiers;
import java.util.Locale;

/** The families of messages that no curation puts into one: the sections of the document, or else the catalog as a whole. */
public final class DocumentFamilies {

    private DocumentFamilies() {}

    /** {@code DHCP Server} is {@code dhcp-server}. */
    public static String name(Message message, Catalog catalog) {
        String words = message.section() == null ? catalog.catalog() : message.section();
        String name = Identifiers.constant(words).toLowerCase(Locale.ROOT).replace('_', '-');
        return name.isEmpty() ? catalog.catalog() : name;
    }

    /** What the family is called for people. */
    public static String title(Message message, Catalog catalog) {
        return message.section() == null ? catalog.product() : message.section();
    }
}
