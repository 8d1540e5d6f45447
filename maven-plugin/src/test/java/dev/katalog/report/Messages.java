package dev.katalog.report;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.Curation;
import dev.katalog.catalog.Edition;
import dev.katalog.catalog.EventCatalogs;
import dev.katalog.catalog.Identification;
import dev.katalog.catalog.Message;
import java.util.List;
import java.util.stream.IntStream;

/** Small catalogs written by hand. */
final class Messages {

    private Messages() {}

    /** So many messages of one family: {@code m0}, {@code m1}, ... */
    static ReportedCatalog catalog(int count) {
        return catalog(
                "many",
                IntStream.range(0, count)
                        .mapToObj(i -> message("m" + i, "case " + i + " of <what>"))
                        .toList());
    }

    static ReportedCatalog catalog(String name, List<Message> messages) {
        return catalog(name, messages, Curation.EMPTY);
    }

    static ReportedCatalog catalog(String name, List<Message> messages, Curation curation) {
        Catalog catalog = new Catalog(name, name, name, Edition.NONE, "katalog", Identification.WORDING, messages);
        return Reported.of(EventCatalogs.join(catalog, curation).orThrow(), curation);
    }

    static Message message(String id, String template) {
        return new Message(
                id,
                "6",
                null,
                template,
                null,
                List.of(),
                "Name" + Integer.toHexString(id.hashCode()),
                id + " happened.",
                null);
    }
}
