package dev.katalog.template;

import java.util.List;

/**
 * The parsed form of a message template.
 *
 * <p>A body matches a template exactly when the template's regular expression matches all of it: a run of blanks in a
 * literal stands for one or more blanks, other literal text for itself, a field for its type's expression, a choice for
 * its spellings (longest first), an optional part for {@code (?:...)?}.
 *
 * @param segments the segments in order
 */
public record Template(List<Segment> segments) {

    public Template {
        segments = List.copyOf(segments);
    }

    /** All fields in order, those in optional parts included. */
    public List<Segment.Field> fields() {
        java.util.ArrayList<Segment.Field> fields = new java.util.ArrayList<>();
        collect(segments, fields);
        return List.copyOf(fields);
    }

    private static void collect(List<Segment> segments, List<Segment.Field> fields) {
        for (Segment segment : segments) {
            if (segment instanceof Segment.Field field) {
                fields.add(field);
            } else if (segment instanceof Segment.OptionalPart part) {
                collect(part.segments(), fields);
            }
        }
    }
}
