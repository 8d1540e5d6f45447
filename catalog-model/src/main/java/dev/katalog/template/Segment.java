package dev.katalog.template;

import java.util.List;

/** A part of a {@link Template}. */
public sealed interface Segment {

    /**
     * Text that stands for itself, byte for byte in UTF-8, except that a run of blanks matches one or more blanks.
     *
     * @param text the text, not empty
     */
    record Literal(String text) implements Segment {
        public Literal {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("a literal has at least one character");
            }
        }
    }

    /**
     * A value.
     *
     * @param name the name, unique in the template
     * @param type what it accepts
     */
    record Field(String name, FieldType type) implements Segment {}

    /**
     * A part that may be absent; present is tried first.
     *
     * @param segments the part, not empty
     */
    record OptionalPart(List<Segment> segments) implements Segment {
        public OptionalPart {
            segments = List.copyOf(segments);
            if (segments.isEmpty()) {
                throw new IllegalArgumentException("an optional part has at least one segment");
            }
        }
    }
}
