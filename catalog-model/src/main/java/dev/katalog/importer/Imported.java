package dev.katalog.importer;

import dev.katalog.catalog.Catalog;
import dev.katalog.notation.ParameterClues;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an import made of a document.
 *
 * @param catalog the catalog
 * @param summary what was read and what could not be placed
 * @param clues by message id, what the document tells about the message's parameters; a message that has no entry: nothing
 */
public record Imported(Catalog catalog, ImportSummary summary, Map<String, ParameterClues> clues) {

    public Imported {
        clues = Collections.unmodifiableMap(new LinkedHashMap<>(clues));
    }
}
