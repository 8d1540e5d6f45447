package dev.katalog.report;

import dev.katalog.report.CatalogReference.FamilyReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which page of a catalog's reference has which messages. */
final class Pages {

    static final String OVERVIEW = "index.html";
    static final String TYPES = "types.html";
    static final String CHANGES = "changes.html";
    static final String INDEX = "search.js";

    /** A browser shows so many at once, and prints them. */
    private static final int MOST_MESSAGES = 250;

    /**
     * A page with the messages of a family, or some of them if they are very many.
     *
     * @param file the file's name
     * @param number which of the family's pages it is, from 1
     * @param count how many these are
     */
    record Part(String file, FamilyReference family, List<MessageReference> messages, int number, int count) {}

    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Part> byMessage = new HashMap<>();

    Pages(List<FamilyReference> references) {
        FileNames names = new FileNames();
        for (FamilyReference family : references) {
            int size = family.messages().size();
            int count = Math.max(1, (size + MOST_MESSAGES - 1) / MOST_MESSAGES);
            for (int number = 1; number <= count; number++) {
                String name = "family-" + family.family().name() + (number == 1 ? "" : "-" + number);
                List<MessageReference> messages =
                        family.messages().subList((number - 1) * MOST_MESSAGES, Math.min(number * MOST_MESSAGES, size));
                add(new Part(names.of(name, "family") + ".html", family, messages, number, count));
            }
        }
    }

    private void add(Part page) {
        parts.add(page);
        page.messages().forEach(message -> byMessage.put(message.id(), page));
    }

    List<Part> parts() {
        return parts;
    }

    /** The first page of the family. */
    String of(FamilyReference family) {
        return parts.stream()
                .filter(page -> page.family() == family)
                .findFirst()
                .orElseThrow()
                .file();
    }

    /** The URL of a message, seen from a page of the same catalog; null if the catalog does not have it. */
    @Nullable
    String link(String id) {
        Part page = byMessage.get(id);
        return page == null ? null : page.file() + Html.fragment(id);
    }
}
