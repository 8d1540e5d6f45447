package dev.katalog.analysis;

import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.FieldType;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is plain to see of a template: tells most apart long before their automata are made. All texts have their runs of blanks as
 * one blank.
 *
 * @param head the literal text that it begins with, without a prefix; empty if it begins with something else
 * @param texts its literal texts in order, but for those of optional parts
 * @param tail the literal text that it ends with; empty if it ends with something else
 * @param sample a body that it matches; null if none is easily made
 * @param marks the marks of its literal texts
 * @param sampleMarks the marks of its sample
 */
record Outline(
        String head,
        List<String> texts,
        String tail,
        @Nullable String sample,
        long marks,
        long sampleMarks) {

    /** So many characters in a row give a text one of 64 marks. A text that stands in another one has no mark that this one lacks. */
    private static final int MARKED = 4;

    static Outline of(Template template) {
        List<Segment> segments = template.segments();
        List<String> texts = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment instanceof Segment.Literal) {
                texts.add(text(segment));
            }
        }
        String sample = sampleOf(template);
        return new Outline(
                head(template),
                List.copyOf(texts),
                text(segments.get(segments.size() - 1)),
                sample,
                texts.stream().mapToLong(Outline::marks).reduce(0, (one, other) -> one | other),
                sample == null ? 0 : marks(sample));
    }

    private static long marks(String text) {
        long marks = 0;
        for (int i = 0; i + MARKED <= text.length(); i++) {
            int hash = 0;
            for (int j = i; j < i + MARKED; j++) {
                hash = hash * 31 + text.charAt(j);
            }
            // Of a product, the upper bits depend on all bits.
            marks |= 1L << (hash * 0x9E3779B9 >>> 26);
        }
        return marks;
    }

    /** The literal text that a template begins with; empty if it begins with something else. */
    static String head(Template template) {
        return text(template.segments().get(0));
    }

    private static String text(Segment segment) {
        return segment instanceof Segment.Literal literal ? Lookahead.canonical(literal.text()) : "";
    }

    /** False if the template does not match the end of the body; true if it might. */
    boolean mayEnd(String body) {
        int from = 0;
        for (String text : texts) {
            int at = body.indexOf(text, from);
            if (at < 0) {
                return false;
            }
            from = at + text.length();
        }
        return body.endsWith(tail);
    }

    /** False if the template does not match the body; true if it might. */
    boolean mayMatch(String body) {
        return body.startsWith(head) && mayEnd(body);
    }

    /** False if the sample of the other one lacks a text of this one; true if there is none, or if it might have them all. */
    boolean mayBeInSample(Outline other) {
        return other.sample == null || (marks & ~other.sampleMarks) == 0;
    }

    private static @Nullable String sampleOf(Template template) {
        StringBuilder body = new StringBuilder();
        for (Segment segment : template.segments()) {
            if (segment instanceof Segment.Field field) {
                body.append(value(field.type()));
            } else {
                body.append(text(segment));
            }
        }
        // What stands behind a value may be what the value would go on with, and a part may be missed.
        String sample = Lookahead.canonical(body.toString());
        return sample.equals(sample.strip()) && TemplateExpression.of(template).matches(sample) ? sample : null;
    }

    private static String value(FieldType type) {
        if (type instanceof ChoiceType choice) {
            return Lookahead.canonical(choice.spellings().get(0).text());
        }
        return switch ((BasicType) type) {
            case TEXT, TOKEN, HOST, PORT, VERSION -> "x";
            case INT, LONG, SIGNED, DECIMAL, HEX, SPI -> "1";
            case IPV4, IP -> "192.0.2.1";
            case PREFIX -> "192.0.2.0/24";
            case MAC -> "00:00:5e:00:53:01";
        };
    }
}
