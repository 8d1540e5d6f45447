package dev.katalog.catalog;

import dev.katalog.diagnostic.Place;
import java.util.Map;

/**
 * A catalog with the places where its messages stand in its file.
 *
 * @param place where the catalog begins
 * @param messages by the ids of the messages
 */
public record LocatedCatalog(Catalog catalog, Place place, Map<String, MessagePlaces> messages) {

    public LocatedCatalog {
        messages = Map.copyOf(messages);
    }

    /**
     * Where a message stands.
     *
     * @param message where it begins
     * @param severity its severity
     * @param template its template
     */
    public record MessagePlaces(Place message, Place severity, Place template) {}
}
