package dev.katalog.generate;

import com.palantir.javapoet.CodeBlock;
import dev.katalog.analysis.Lookahead;
import dev.katalog.generate.FormEmitter.Search;
import dev.katalog.runtime.scan.Marks;
import dev.katalog.template.BasicType;
import dev.katalog.template.Segment;
import dev.katalog.template.Segment.Literal;
import dev.katalog.template.Template;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Two bytes side by side by which the forms of a prefix know where to look.
 *
 * <p>A form such as {@code Group = <group>, IP =} would look for its next text up to the end of the line, where a prefix is
 * long over. But that text holds two bytes that are rarely neighbours elsewhere, a blank and an equals sign. Where a line has
 * as many of these pairs as a form has itself, each text of the form can stand at one place only; and in any line nothing need
 * be sought behind the last one.
 *
 * @param pair the two characters, or null if the forms have none in common
 */
record PrefixMark(@Nullable String pair) {

    /** The variable of the last place of the second byte of the pair, or -1. */
    static final String LAST = "last";

    /** No byte of ASCII: before the mark stands a value. */
    private static final char ANY = 0x80;

    /** Bytes that are rare in text but stand in front of values, the rarest first. */
    private static final String RARE = "=#<>{}[]\"@;/";

    static PrefixMark of(List<Template> forms) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (char rare : RARE.toCharArray()) {
            for (Template form : forms) {
                for (Literal literal : sought(form)) {
                    String text = Lookahead.canonical(literal.text());
                    int index = text.indexOf(rare);
                    if (index > 0 && text.charAt(index - 1) < 0x80) {
                        counts.merge(text.substring(index - 1, index + 1), 1, Integer::sum);
                    }
                }
            }
        }
        return new PrefixMark(counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null));
    }

    /** The variable of the offset behind the mark of that number, from 1. */
    static String behind(int number) {
        return "mark" + number;
    }

    /** The byte whose last place is {@link #LAST}. */
    char lastByte() {
        return pair == null ? 0 : pair.charAt(1);
    }

    /**
     * The arguments by which {@link Marks} knows the marks of forms that begin with the same text: the pair, how many that text
     * has, and what stands before the others, so that {@code map = outside} is not taken for one.
     */
    CodeBlock arguments(String head, List<Template> forms) {
        int own = count(head);
        Set<Character> before = new TreeSet<>();
        for (Template form : forms) {
            int marks = 0;
            for (Literal literal : literals(form.segments())) {
                String text = Lookahead.canonical(literal.text());
                for (int at = text.indexOf(pair); at >= 0; at = text.indexOf(pair, at + 1)) {
                    if (marks++ >= own) {
                        before.add(at == 0 ? ANY : text.charAt(at - 1));
                    }
                }
            }
        }
        // Where the blank of a pair is one of several, another stands before it.
        before.add(' ');
        boolean told = before.size() <= Long.BYTES && before.stream().allMatch(letter -> letter < ANY);
        return CodeBlock.of(
                "(byte) $L, (byte) $L, $L, $L",
                (int) lastByte(),
                (int) pair.charAt(0),
                told ? own : Marks.MOST + 1,
                told ? LiteralCode.hex(packed(before)) : "0L");
    }

    /** Eight bytes, the last one repeated. */
    private static long packed(Set<Character> letters) {
        List<Character> bytes = List.copyOf(letters);
        long packed = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            packed |= (long) bytes.get(Math.min(i, bytes.size() - 1)) << 8 * i;
        }
        return packed;
    }

    /** All literals, those of optional parts as well. */
    private static List<Literal> literals(List<Segment> segments) {
        List<Literal> literals = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment instanceof Literal literal) {
                literals.add(literal);
            } else if (segment instanceof Segment.OptionalPart part) {
                literals.addAll(literals(part.segments()));
            }
        }
        return literals;
    }

    private boolean isIn(Literal literal) {
        return pair != null && Lookahead.canonical(literal.text()).contains(pair);
    }

    /** Whether a search of the form goes no farther than the mark's last place. */
    boolean bounds(Template form) {
        return sought(form).stream().anyMatch(this::isIn);
    }

    /** How many marks the literal text of the form has; of optional parts none is counted. */
    int count(Template form) {
        return count(form.segments());
    }

    private int count(List<Segment> segments) {
        int count = 0;
        for (Segment segment : segments) {
            if (pair != null && segment instanceof Literal literal) {
                count += count(literal.text());
            }
        }
        return count;
    }

    private int count(String literal) {
        String text = Lookahead.canonical(literal);
        int count = 0;
        for (int at = text.indexOf(pair); at >= 0; at = text.indexOf(pair, at + 1)) {
            count++;
        }
        return count;
    }

    /** Whether the form's searches are pinned where the line has just its marks. */
    boolean pins(Template form) {
        boolean fixed = form.segments().stream()
                .filter(Segment.OptionalPart.class::isInstance)
                .flatMap(part -> ((Segment.OptionalPart) part).segments().stream())
                .noneMatch(segment ->
                        segment instanceof Segment.OptionalPart || segment instanceof Literal literal && isIn(literal));
        boolean few = count(form) <= Marks.MOST && !places(form).isEmpty();
        return fixed && few && sought(form).stream().allMatch(this::isIn);
    }

    /** The numbers of the marks at which the form's texts are pinned. */
    private List<Integer> places(Template form) {
        List<Integer> places = new ArrayList<>();
        forEachPin(cut(form), (literal, number) -> places.add(number));
        return places;
    }

    /**
     * The segments of a form with each text that is sought cut behind its mark: forms that go on differently have more in
     * common then.
     */
    List<Segment> cut(Template form) {
        List<Segment> cut = new ArrayList<>();
        for (int i = 0; i < form.segments().size(); i++) {
            Segment segment = form.segments().get(i);
            if (pair != null && isBehindText(form.segments(), i) && isIn((Literal) segment)) {
                String text = Lookahead.canonical(((Literal) segment).text());
                int behind = text.indexOf(pair) + pair.length();
                cut.add(new Literal(text.substring(0, behind)));
                if (behind < text.length()) {
                    cut.add(new Literal(text.substring(behind)));
                }
            } else {
                cut.add(segment);
            }
        }
        return cut;
    }

    /** For a line of which only the mark's last place is known. */
    Search bounded() {
        return (literal, from) -> {
            int index = pair == null ? -1 : literal.indexOf(pair);
            return index < 0
                    ? LiteralCode.find(literal, from)
                    : LiteralCode.findBefore(index == 0 ? LAST : LAST + " - " + index, literal, from);
        };
    }

    /** For a line that has just as many marks as each of the forms, whose segments were {@linkplain #cut cut}. */
    Search pinning(List<List<Segment>> cuts) {
        Map<Literal, String> pins = new IdentityHashMap<>();
        cuts.forEach(cut -> forEachPin(cut, (literal, number) -> pins.put(literal, behind(number))));
        return new Search() {
            @Override
            public CodeBlock find(String literal, String from) {
                return LiteralCode.find(literal, from);
            }

            @Override
            public @Nullable String pin(Literal literal) {
                return pins.get(literal);
            }
        };
    }

    private interface PinAction {
        void accept(Literal literal, int number);
    }

    private void forEachPin(List<Segment> cut, PinAction action) {
        for (int i = 0; i < cut.size(); i++) {
            if (isBehindText(cut, i) && isIn((Literal) cut.get(i))) {
                action.accept((Literal) cut.get(i), count(cut.subList(0, i + 1)));
            }
        }
    }

    /** Whether there is a literal behind a gap of free text, which needs a search. */
    static boolean isBehindText(List<Segment> segments, int index) {
        return index > 0
                && segments.get(index) instanceof Literal
                && segments.get(index - 1) instanceof Segment.Field field
                && field.type() == BasicType.TEXT;
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
