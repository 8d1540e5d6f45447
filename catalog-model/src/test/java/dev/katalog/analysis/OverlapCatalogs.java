package dev.katalog.analysis;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.Curation;
import dev.katalog.catalog.Edition;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.EventCatalogs;
import dev.katalog.catalog.Identification;
import dev.katalog.catalog.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Small catalogs in katalog notation; the messages are called a, b, c and so on. */
final class OverlapCatalogs {

    private OverlapCatalogs() {}

    /** Messages of one program. */
    static EventCatalog ofProgram(String... templates) {
        return joined(Identification.WORDING, "prog", templates);
    }

    /** Messages that a code tells apart. */
    static EventCatalog byCode(String... templates) {
        return joined(Identification.CODE, null, templates);
    }

    /** A message of a program, called a, and one without a tag, called b. */
    static EventCatalog taggedAndUntagged(String tagged, String untagged) {
        return joined(Identification.WORDING, List.of(message(0, "prog", tagged), message(1, null, untagged)));
    }

    private static EventCatalog joined(Identification identification, String program, String... templates) {
        List<Message> messages = new ArrayList<>();
        for (String template : templates) {
            messages.add(message(messages.size(), program, template));
        }
        return joined(identification, messages);
    }

    private static EventCatalog joined(Identification identification, List<Message> messages) {
        Catalog catalog = new Catalog("small", "Us", "Small", Edition.NONE, "katalog", identification, messages);
        return EventCatalogs.join(catalog, Curation.EMPTY).orThrow();
    }

    private static Message message(int number, String program, String template) {
        String id = number < 26 ? String.valueOf((char) ('a' + number)) : "m" + number;
        String name = id.toUpperCase(Locale.ROOT) + "Event";
        return new Message(id, "6", null, template, null, List.of(), name, "A message.", program);
    }
}
