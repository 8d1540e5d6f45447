package dev.katalog.generate;

import dev.katalog.analysis.Lookahead;
import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.FieldType;
import dev.katalog.template.Segment;
import dev.katalog.template.Segment.Field;
import dev.katalog.template.Segment.Literal;
import dev.katalog.template.Segment.OptionalPart;
import java.util.ArrayList;
import java.util.List;

/**
 * What forms begin with in common, so far as every way through it ends at the same place of a line: then a form that misses
 * behind it gains nothing by coming back, and the next one may go on from there.
 *
 * <p>Free text ends it, for it can be longer. A token cannot pass the next blank of the line. So it may stand in the front where
 * nothing but that blank can follow what comes behind it.
 */
final class SharedFront {

    private SharedFront() {}

    /** The front that the forms share; empty if there is none. */
    static List<Segment> of(List<List<Segment>> forms) {
        List<Segment> common = forms.stream().reduce(SharedFront::common).orElse(List.of());
        for (int i = 0; i < common.size(); i++) {
            if (Lookahead.isGap(common.get(i)) && !reachesBlank(common.subList(i, common.size()))) {
                return common.subList(0, i);
            }
        }
        return common;
    }

    /** What of a form stands behind a front of it. */
    static List<Segment> behind(List<Segment> form, List<Segment> front) {
        List<Segment> rest = new ArrayList<>(form.subList(front.size(), form.size()));
        if (front.get(front.size() - 1) instanceof Literal last) {
            String text = text(form.get(front.size() - 1));
            if (text.length() > last.text().length()) {
                rest.add(0, new Literal(text.substring(last.text().length())));
            }
        }
        return rest;
    }

    private static List<Segment> common(List<Segment> one, List<Segment> other) {
        List<Segment> common = new ArrayList<>();
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            if (one.get(i) instanceof Literal && other.get(i) instanceof Literal) {
                String text = text(one.get(i));
                String shared = sharedText(text, text(other.get(i)));
                if (!shared.isEmpty()) {
                    common.add(new Literal(shared));
                }
                if (!text.equals(text(other.get(i)))) {
                    return common;
                }
            } else if (one.get(i).equals(other.get(i))) {
                common.add(one.get(i));
            } else {
                return common;
            }
        }
        return common;
    }

    /** The text that both begin with, of whole characters. */
    static String sharedText(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        // A character of two chars is not cut.
        boolean inside = length > 0 && Character.isHighSurrogate(one.charAt(length - 1));
        return one.substring(0, inside ? length - 1 : length);
    }

    private static String text(Segment literal) {
        return Lookahead.canonical(((Literal) literal).text());
    }

    /** Whether all that the segments match before their first blank is without one, so that it is the next of the line. */
    private static boolean reachesBlank(List<Segment> segments) {
        for (Segment segment : segments) {
            if (segment instanceof Literal literal && literal.text().indexOf(' ') >= 0) {
                return true;
            }
            if (mayHaveBlank(segment)) {
                return false;
            }
        }
        return false;
    }

    private static boolean mayHaveBlank(Segment segment) {
        if (segment instanceof OptionalPart part) {
            return part.segments().stream().anyMatch(SharedFront::mayHaveBlank);
        }
        if (segment instanceof Literal literal) {
            return literal.text().indexOf(' ') >= 0;
        }
        FieldType type = ((Field) segment).type();
        return type instanceof ChoiceType choice
                ? choice.spellings().stream()
                        .anyMatch(spelling -> spelling.text().indexOf(' ') >= 0)
                : type == BasicType.TEXT;
    }
}
