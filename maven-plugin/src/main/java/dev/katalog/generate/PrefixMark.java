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
 * long over. But that text holds two bytes that are rarely neighbours elsewhere, a blank and an equals sign. A
 * form cannot match a line with fewer of these pairs than it has itself, and nothing need be sought behind the last one.
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

    /** The byte whose last place is {@link #LAST}. */
    char lastByte() {
        return pair == null ? 0 : pair.charAt(1);
    }

    /**
     * The arguments by which {@link Marks} knows the marks of forms behind the text that all begin with: the pair, and what
     * stands before it, so that {@code map = outside} is not taken for one. Null if too many different bytes do.
     */
    @Nullable
    CodeBlock arguments(String head, List<Template> forms) {
        if (pair == null) {
            return null;
        }
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
        if (before.size() > Long.BYTES || before.stream().anyMatch(letter -> letter >= ANY)) {
            return null;
        }
        return CodeBlock.of(
                "(byte) $L, (byte) $L, $L", (int) pair.charAt(0), (int) lastByte(), LiteralCode.hex(packed(before)));
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
    static List<Literal> literals(List<Segment> segments) {
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

    /** How many marks a text has. */
    int count(String literal) {
        String text = Lookahead.canonical(literal);
        int count = 0;
        for (int at = text.indexOf(pair); at >= 0; at = text.indexOf(pair, at + 1)) {
            count++;
        }
        return count;
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

    /** What most of the texts with a mark begin with that forms look for; null if that is no byte that ends a value. */
    @Nullable
    Character delimiter(List<Template> forms) {
        Map<Character, Integer> counts = new LinkedHashMap<>();
        for (Template form : forms) {
            for (Literal literal : sought(form)) {
                if (isIn(literal)) {
                    counts.merge(literal.text().charAt(0), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey() != ' ' && entry.getKey() != lastByte() && entry.getKey() < 0x80)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    static boolean isText(Segment segment) {
        return segment instanceof Segment.Field field && field.type() == BasicType.TEXT;
    }

    /** Whether there is a literal behind a gap of free text, which needs a search. */
    static boolean isBehindText(List<Segment> segments, int index) {
        return index > 0 && segments.get(index) instanceof Literal && isText(segments.get(index - 1));
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
