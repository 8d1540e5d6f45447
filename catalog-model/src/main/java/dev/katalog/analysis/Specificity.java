package dev.katalog.analysis;

import dev.katalog.template.BasicType;
import dev.katalog.template.FieldType;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which templates are tried when a body could match several: the more specific first.
 *
 * <p>More bytes of literal text that must be present come first; then fewer gaps; then fewer fields; then narrower types of
 * fields, so that of two templates that differ in types alone the one is tried first whose values the other takes as well; then
 * the text of the template, so that the order never depends on the order of a file.
 */
public final class Specificity {

    /** Most specific first. */
    public static final Comparator<Template> ORDER = Comparator.<Template>comparingInt(
                    template -> -literalBytes(template.segments()))
            .thenComparingInt(template -> gaps(template.segments()))
            .thenComparingInt(template -> template.fields().size())
            .thenComparingInt(template -> width(template.fields()))
            .thenComparing(template -> template.segments().toString());

    private Specificity() {}

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
