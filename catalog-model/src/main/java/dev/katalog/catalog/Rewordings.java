package dev.katalog.catalog;

import dev.katalog.diagnostic.Place;
import java.util.List;

/**
 * What people say about messages that have no ids of their own: that a text of a new edition is a message that an earlier one had
 * with another text.
 */
public record Rewordings(List<Entry> entries) {

    /** No message is another. */
    public static final Rewordings NONE = new Rewordings(List.of());

    public Rewordings {
        entries = List.copyOf(entries);
    }

    /**
     * One reworded message.
     *
     * @param id the id that the message keeps
     * @param template the template of the new edition, verbatim
     * @param reason how we know
     */
    public record Entry(Place place, LocatedText id, LocatedText template, String reason) {}
}
