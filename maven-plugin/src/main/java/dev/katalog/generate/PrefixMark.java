package dev.katalog.generate;

import com.palantir.javapoet.CodeBlock;
import dev.katalog.analysis.Lookahead;
import dev.katalog.generate.FormEmitter.Pin;
import dev.katalog.generate.FormEmitter.Search;
import dev.katalog.template.Segment;
import dev.katalog.template.Segment.Literal;
import dev.katalog.template.Template;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A byte by which the forms of a prefix know where to look.
 *
 * <p>A form such as {@code Group = <group>, IP =} would look for its next text up to the end of the line, where a prefix is
 * long over. But that text holds a byte that is rare elsewhere, the equals sign. Where a line has as many of them as a form
 * has itself, each text of the form can stand at one place only; and in any line nothing need be sought behind the last one.
 *
 * @param value the byte, or NUL if the forms have none in common
 */
record PrefixMark(char value) {

    /** The variable of the mark's last place, or -1. */
    static final String LAST = "last";

    /** Bytes that are rare in text but stand in front of values, the rarest first. */
    private static final String RARE = "=#<>{}[]\"@;/";

    static PrefixMark of(List<Template> forms) {
        List<String> sought = new ArrayList<>();
        forms.forEach(form -> sought(form).forEach(literal -> sought.add(literal.text())));
        char best = 0;
        long most = 0;
        for (char candidate : RARE.toCharArray()) {
            long count =
                    sought.stream().filter(text -> text.indexOf(candidate) >= 0).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return new PrefixMark(best);
    }

    /** The variable of the offset behind the mark of that number, from 1; -1 if there are fewer. */
    static String behind(int number) {
        return "mark" + number;
    }

    /** Whether a search of the form goes no farther than the mark's last place. */
    boolean bounds(Template form) {
        return sought(form).stream().anyMatch(literal -> literal.text().indexOf(value) >= 0);
    }

    /** How many marks the literal text of the form has; of optional parts none is counted. */
    int count(Template form) {
        return (int) form.segments().stream()
                .filter(Literal.class::isInstance)
                .flatMapToInt(literal -> ((Literal) literal).text().chars())
                .filter(c -> c == value)
                .count();
    }

    /** Whether the form's searches are pinned where the line has just its marks. */
    boolean pins(Template form) {
        boolean fixed = form.segments().stream()
                .filter(Segment.OptionalPart.class::isInstance)
                .flatMap(part -> ((Segment.OptionalPart) part).segments().stream())
                .noneMatch(segment -> segment instanceof Segment.OptionalPart
                        || segment instanceof Literal literal && literal.text().indexOf(value) >= 0);
        return fixed
                && bounds(form)
                && sought(form).stream()
                        .allMatch(literal ->
                                literal.text().indexOf(value) == literal.text().lastIndexOf(value));
    }

    /** For a line of which only the mark's last place is known. */
    Search bounded() {
        return (literal, from) -> {
            int index = literal.indexOf(value);
            return index < 0
                    ? LiteralCode.find(literal, from)
                    : LiteralCode.findBefore(index == 0 ? LAST + " + 1" : LAST + " - " + (index - 1), literal, from);
        };
    }

    /** For a line that has just as many marks as the form. */
    Search pinning(Template form) {
        Map<Literal, Pin> pins = new IdentityHashMap<>();
        places(form).forEach((number, literal) -> {
            int behind = literal.text().indexOf(value) + 1;
            pins.put(
                    literal,
                    new Pin(
                            literal.text().substring(0, behind),
                            behind(number),
                            literal.text().substring(behind)));
        });
        return new Search() {
            @Override
            public CodeBlock find(String literal, String from) {
                return LiteralCode.find(literal, from);
            }

            @Override
            public @Nullable Pin pin(Literal literal) {
                return pins.get(literal);
            }
        };
    }

    /** The texts that the form looks for, by the number of their mark. */
    SortedMap<Integer, Literal> places(Template form) {
        List<Literal> sought = sought(form);
        SortedMap<Integer, Literal> places = new TreeMap<>();
        int number = 0;
        for (Segment segment : form.segments()) {
            if (segment instanceof Literal literal) {
                if (literal.text().indexOf(value) >= 0 && sought.stream().anyMatch(other -> other == literal)) {
                    places.put(number + 1, literal);
                }
                number += (int) literal.text().chars().filter(c -> c == value).count();
            }
        }
        return places;
    }

    /** The texts that a form looks for: those behind its gaps. */
    private static List<Literal> sought(Template form) {
        List<Literal> sought = new ArrayList<>();
        List<Segment> segments = form.segments();
        for (int i = 1; i < segments.size(); i++) {
            if (segments.get(i) instanceof Literal literal && Lookahead.isGap(segments.get(i - 1))) {
                sought.add(literal);
            }
        }
        return sought;
    }
}
