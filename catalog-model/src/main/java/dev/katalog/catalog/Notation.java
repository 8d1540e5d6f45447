package dev.katalog.catalog;

import dev.katalog.diagnostic.Validated;
import dev.katalog.notation.CenturyNxrNotation;
import dev.katalog.notation.CiscoNotation;
import dev.katalog.notation.DocumentedText;
import dev.katalog.notation.TaggedTemplate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The notations that a catalog can name. */
enum Notation {
    CISCO(CiscoNotation::read),
    CENTURY_NXR(CenturyNxrNotation::read),
    KATALOG(null);

    private final @Nullable Function<DocumentedText, Validated<TaggedTemplate>> document;

    Notation(@Nullable Function<DocumentedText, Validated<TaggedTemplate>> document) {
        this.document = document;
    }

    static @Nullable Notation named(String name) {
        return Arrays.stream(values())
                .filter(notation -> JsonMembers.spelling(notation).equals(name))
                .findFirst()
                .orElse(null);
    }

    static List<String> names() {
        return Arrays.stream(values()).map(JsonMembers::spelling).toList();
    }

    /** Reads a documented template; only a vendor's notation can. */
    Validated<TaggedTemplate> read(DocumentedText text) {
        if (document == null) {
            throw new IllegalStateException("a template in katalog notation has no document");
        }
        return document.apply(text);
    }

    /** The program of the syslog tag before a documented template, or null. */
    @Nullable
    String program(String text) {
        return this == CENTURY_NXR ? CenturyNxrNotation.program(text) : null;
    }
}
