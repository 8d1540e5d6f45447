package dev.katalog.analysis;

import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which templates are tried when a body could match several: the more specific first.
 *
 * <p>More bytes of literal text that must be present come first; then fewer gaps; then fewer fields; then the text of the
 * template, so that the order never depends on the order of a file.
 */
public final class Specificity {

    /** Most specific first. */
    public static final Comparator<Template> ORDER = Comparator.<Template>comparingInt(
                    template -> -literalBytes(template.segments()))
            .thenComparingInt(template -> gaps(template.segments()))
            .thenComparingInt(template -> template.fields().size())
            .thenComparing(template -> template.segments().toString());

    private Specificity() {}

    private static int literalBytes(List<Segment> segments) {
        return segments.stream()
                .filter(Segment.Literal.class::isInstance)
                .mapToInt(segment ->
                        Lookahead.canonical(((Segment.Literal) segment).text()).getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    private static int gaps(List<Segment> segments) {
        return (int) segments.stream().filter(Lookahead::isGap).count();
    }
}
