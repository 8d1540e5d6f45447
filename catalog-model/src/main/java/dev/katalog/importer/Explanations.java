package dev.katalog.importer;

import org.jspecify.annotations.Nullable;

/** Whether a catalog holds the vendor's explanations; they are the vendor's prose, so a catalog that is published leaves them out. */
public enum Explanations {
    LEFT_OUT,
    INCLUDED;

    /** What a catalog holds of an explanation; null if nothing. */
    @Nullable
    String kept(String explanation) {
        return this == LEFT_OUT || explanation.isEmpty() ? null : explanation;
    }
}
