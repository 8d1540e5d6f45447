package dev.katalog.analysis;

import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Answers what can be decided by looking at the bytes ahead.
 *
 * <p>An optional part is <em>decided</em> when its first segment can never match where what follows the part also
 * matches. Then a matcher takes the part exactly when its first segment matches, and never has to come back; this
 * gives the same answers as the backtracking of {@code (?:...)?}.
 */
public final class Lookahead {

    private Lookahead() {}

    /** Whether the part is decided by its first segment, has no gap inside, and all else inside is decided too. */
    public static boolean decides(Segment.OptionalPart part, List<Segment> rest) {
        return !hasGap(part.segments())
                && !(part.segments().get(0) instanceof Segment.OptionalPart)
                && !(part.segments().get(0) instanceof Segment.Field field && field.type() instanceof ChoiceType)
                && starts(rest).stream()
                        .allMatch(start -> disjoint(part.segments().get(0), start))
                && insideDecided(part.segments(), rest);
    }

    /** Whether the longest spelling that matches is always the right one, whatever follows. */
    public static boolean decides(ChoiceType choice, List<Segment> rest) {
        List<String> spellings =
                choice.spellings().stream().map(ChoiceType.Spelling::text).toList();
        for (String longer : spellings) {
            for (String shorter : spellings) {
                if (longer.length() > shorter.length() && longer.startsWith(shorter)) {
                    Segment surplus = new Segment.Literal(longer.substring(shorter.length()));
                    if (!starts(rest).stream().allMatch(start -> disjoint(surplus, start))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Whether a gap is among the segments, at any depth. */
    public static boolean hasGap(List<Segment> segments) {
        return segments.stream()
                .anyMatch(segment ->
                        isGap(segment) || segment instanceof Segment.OptionalPart part && hasGap(part.segments()));
    }

    /** Whether the end of the segment's value depends on what follows it. */
    public static boolean isGap(Segment segment) {
        return segment instanceof Segment.Field field
                && field.type() instanceof BasicType type
                && type.extent() != BasicType.Extent.OWN_BYTES;
    }

    /** The bytes that the segments can begin with, or empty if they can match nothing at all. */
    public static int[] firstBytes(List<Segment> segments) {
        boolean mayBeEmpty = segments.stream().allMatch(Segment.OptionalPart.class::isInstance);
        return mayBeEmpty ? new int[0] : first(segments).toArray();
    }

    /** The bytes that the segments can begin with if they match something. */
    static ByteSet first(List<Segment> segments) {
        return starts(segments).stream().map(ByteSet::first).reduce(ByteSet.of(""), ByteSet::or);
    }

    /** Whether the optional parts and the choices among the segments are decided. */
    private static boolean insideDecided(List<Segment> segments, List<Segment> rest) {
        for (int i = 0; i < segments.size(); i++) {
            List<Segment> after = new ArrayList<>(segments.subList(i + 1, segments.size()));
            after.addAll(rest);
            if (segments.get(i) instanceof Segment.OptionalPart inner && !decides(inner, after)) {
                return false;
            }
            if (segments.get(i) instanceof Segment.Field field
                    && field.type() instanceof ChoiceType choice
                    && !decides(choice, after)) {
                return false;
            }
        }
        return true;
    }

    /** Every segment that can come first when optional parts are present or absent. */
    private static List<Segment> starts(List<Segment> segments) {
        List<Segment> starts = new ArrayList<>();
        for (Segment segment : segments) {
            if (!(segment instanceof Segment.OptionalPart part)) {
                starts.add(segment);
                return starts;
            }
            starts.addAll(starts(part.segments()));
        }
        return starts;
    }

    private static boolean disjoint(Segment one, Segment other) {
        if (one instanceof Segment.Literal a && other instanceof Segment.Literal b) {
            return firstDifference(canonical(a.text()), canonical(b.text())).isPresent();
        }
        return ByteSet.first(one).disjointFrom(ByteSet.first(other));
    }

    private static OptionalInt firstDifference(String a, String b) {
        return IntStream.range(0, Math.min(a.length(), b.length()))
                .filter(i -> a.charAt(i) != b.charAt(i))
                .findFirst();
    }

    /** The text with each run of blanks as one blank: two literals with the same canonical text match the same bytes. */
    public static String canonical(String literal) {
        StringBuilder text = new StringBuilder(literal.length());
        for (int i = 0; i < literal.length(); i++) {
            if (literal.charAt(i) != ' ' || i == 0 || literal.charAt(i - 1) != ' ') {
                text.append(literal.charAt(i));
            }
        }
        return text.toString();
    }
}
