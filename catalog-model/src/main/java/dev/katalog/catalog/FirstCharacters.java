package dev.katalog.catalog;

import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.FieldType;
import dev.katalog.template.Segment;
import java.util.BitSet;
import java.util.List;

/** The characters that a sequence of segments can begin with; those outside ASCII count as one. */
final class FirstCharacters {

    private static final int OTHER = 128;

    private final BitSet set = new BitSet(OTHER + 1);

    private FirstCharacters() {}

    static FirstCharacters of(List<Segment> segments) {
        FirstCharacters first = new FirstCharacters();
        for (Segment segment : segments) {
            if (segment instanceof Segment.Literal literal) {
                first.add(literal.text().charAt(0));
                return first;
            } else if (segment instanceof Segment.Field field) {
                first.add(field.type());
                return first;
            } else if (segment instanceof Segment.OptionalPart part) {
                first.set.or(of(part.segments()).set);
            }
        }
        return first;
    }

    boolean isAnyOf(FirstCharacters other) {
        return set.intersects(other.set);
    }

    private void add(char c) {
        set.set(Math.min(c, OTHER));
    }

    private void add(FieldType type) {
        if (type instanceof ChoiceType choice) {
            choice.spellings().forEach(spelling -> add(spelling.text().charAt(0)));
        } else if (type instanceof BasicType basic) {
            switch (basic) {
                case TEXT -> set.set(0, OTHER + 1);
                case TOKEN, HOST -> {
                    set.set(0, OTHER + 1);
                    set.clear(' ');
                }
                case INT, LONG, IPV4 -> range('0', '9');
                case SIGNED, DECIMAL -> {
                    range('0', '9');
                    add('+');
                    add('-');
                }
                case HEX, SPI, MAC, IP, PREFIX -> {
                    range('0', '9');
                    range('a', 'f');
                    range('A', 'F');
                    add(':');
                }
                case VERSION, PORT -> {
                    range('0', '9');
                    range('a', 'z');
                    range('A', 'Z');
                    add('_');
                    add('-');
                }
            }
        }
    }

    private void range(char from, char to) {
        set.set(from, to + 1);
    }
}
