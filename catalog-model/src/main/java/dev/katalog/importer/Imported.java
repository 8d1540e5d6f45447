package dev.katalog.importer;

import dev.katalog.catalog.Catalog;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an import made of a document.
 *
 * @param catalog the catalog
 * @param summary what was read and what could not be placed
 * @param parameters for documents that mark their parameters: by message id, the marked words in the order in which they stand in
 *     the template, one entry for each place; a message that has no entry marks none
 */
public record Imported(Catalog catalog, ImportSummary summary, Map<String, List<String>> parameters) {

    public Imported {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        parameters.forEach((id, names) -> copy.put(id, List.copyOf(names)));
        parameters = Collections.unmodifiableMap(copy);
    }
}
