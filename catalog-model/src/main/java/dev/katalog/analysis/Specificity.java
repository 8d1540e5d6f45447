package dev.katalog.analysis;

import dev.katalog.template.BasicType;
import dev.katalog.template.FieldType;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The order in which templates are tried when a body could match several: the more specific first.
 *
 * <p>More bytes of literal text that must be present come first; then fewer gaps; then fewer fields; then narrower types of
 * fields, so that of two templates that differ in types alone the one is tried first whose values the other takes as well; then
 * the text of the template, so that the order never depends on the order of a file.
 */
public final class Specificity {

    /** Most specific first. To sort many, {@link #sort} is faster. */
    public static final Comparator<Template> ORDER = Comparator.comparing(Key::of);

    private Specificity() {}

    /** What is compared. */
    private record Key(int literalBytes, int gaps, int fields, int width, String text) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparingInt(Key::literalBytes)
                .reversed()
                .thenComparingInt(Key::gaps)
                .thenComparingInt(Key::fields)
                .thenComparingInt(Key::width)
                .thenComparing(Key::text);

        static Key of(Template template) {
            List<Segment> segments = template.segments();
            return new Key(
                    Specificity.literalBytes(segments),
                    Specificity.gaps(segments),
                    template.fields().size(),
                    Specificity.width(template.fields()),
                    segments.toString());
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private record Keyed<T>(T item, Key key) {}

    /** The items by their templates, the most specific first; what is compared is made once for each. */
    public static <T> List<T> sort(Collection<T> items, Function<T, Template> template) {
        return items.stream()
                .map(item -> new Keyed<>(item, Key.of(template.apply(item))))
                .sorted(Comparator.comparing(Keyed::key))
                .map(Keyed::item)
                .toList();
    }

    private static int literalBytes(List<Segment> segments) {
        return segments.stream()
                .filter(Segment.Literal.class::isInstance)
                .mapToInt(segment ->
                        Lookahead.canonical(((Segment.Literal) segment).text()).getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    private static int width(List<Segment.Field> fields) {
        return fields.stream().mapToInt(field -> width(field.type())).sum();
    }

    /** Greater than that of each type whose values are all values of this one, too; the same if the values are the same. */
    private static int width(FieldType type) {
        if (!(type instanceof BasicType basic)) {
            return 0;
        }
        return switch (basic) {
            case MAC -> 1;
            case PREFIX -> 2;
            case IPV4 -> 3;
            case IP -> 4;
            case INT -> 5;
            case LONG -> 6;
            case SIGNED -> 7;
            case DECIMAL -> 8;
            case HEX, SPI -> 9;
            case PORT -> 10;
            case VERSION -> 11;
            case HOST, TOKEN -> 12;
            case TEXT -> 13;
        };
    }

    private static int gaps(List<Segment> segments) {
        return (int) segments.stream().filter(Lookahead::isGap).count();
    }
}
