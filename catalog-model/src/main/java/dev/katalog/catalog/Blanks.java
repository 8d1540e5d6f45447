package dev.katalog.catalog;

import dev.katalog.template.Segment;
import java.util.List;

/** Whether segments begin or end with a blank, whichever of their optional parts are there. */
final class Blanks {

    private Blanks() {}

    /** False if they might match nothing. */
    static boolean begin(List<Segment> segments) {
        for (Segment segment : segments) {
            if (!(segment instanceof Segment.OptionalPart part)) {
                return segment instanceof Segment.Literal literal
                        && literal.text().startsWith(" ");
            }
            if (!begin(part.segments())) {
                return false;
            }
        }
        return false;
    }

    /** False if they might match nothing. */
    static boolean end(List<Segment> segments) {
        for (int i = segments.size() - 1; i >= 0; i--) {
            Segment segment = segments.get(i);
            if (!(segment instanceof Segment.OptionalPart part)) {
                return segment instanceof Segment.Literal literal
                        && literal.text().endsWith(" ");
            }
            if (!end(part.segments())) {
                return false;
            }
        }
        return false;
    }
}
