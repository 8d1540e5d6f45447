package dev.katalog.generate;

import dev.katalog.analysis.Lookahead;
import dev.katalog.template.BasicType;
import dev.katalog.template.FieldType;
import dev.katalog.template.Segment;
import dev.katalog.template.Segment.OptionalPart;
import dev.katalog.template.Template;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The front of a form as a {@link Router} sees it: literal bytes, and fields whose own bytes say where they end.
 *
 * @param steps the front, byte by byte and field by field
 * @param next the bytes that can follow it; none if it may be the end
 */
record Head(List<Step> steps, int[] next) {

    /** So many heads of one form are told apart. */
    private static final int MOST = 4;

    /**
     * One step of a head: a byte, or a field of a type; a run of blanks is one step.
     *
     * @param value the byte; of all fields the same
     * @param type the type of the field; null for a byte
     */
    record Step(int value, @Nullable FieldType type) implements Comparable<Step> {

        private static final int FIELD = 256;

        static Step of(byte value) {
            return new Step(value & 0xFF, null);
        }

        static Step of(FieldType type) {
            return new Step(FIELD, type);
        }

        @Override
        public int compareTo(Step other) {
            return Integer.compare(value, other.value);
        }

        boolean isByte() {
            return type == null;
        }
    }

    /**
     * The heads of a form, at least one. There are several where a field stands at its front and texts behind that are
     * optional: one with each text, one without.
     */
    static List<Head> of(Template template) {
        List<Head> heads = new ArrayList<>();
        addHeads(new ArrayList<>(), template.segments(), heads);
        return heads;
    }

    private static void addHeads(List<Step> front, List<Segment> segments, List<Head> heads) {
        List<Step> steps = new ArrayList<>(front);
        List<Segment> rest = segments;
        while (!rest.isEmpty() && steps(rest.get(0), steps)) {
            rest = rest.subList(1, rest.size());
        }
        if (heads.size() < MOST && !steps.isEmpty() && !steps.get(0).isByte() && beginsWithOptionalText(rest)) {
            List<Segment> behind = rest.subList(1, rest.size());
            List<Segment> with = new ArrayList<>(((OptionalPart) rest.get(0)).segments());
            with.addAll(behind);
            addHeads(steps, with, heads);
            addHeads(steps, behind, heads);
        } else {
            heads.add(new Head(List.copyOf(steps), Lookahead.firstBytes(rest)));
        }
    }

    private static boolean beginsWithOptionalText(List<Segment> segments) {
        return !segments.isEmpty()
                && segments.get(0) instanceof OptionalPart part
                && part.segments().stream().allMatch(Segment.Literal.class::isInstance);
    }

    /** Adds the steps of a segment; gives whether it has some. */
    private static boolean steps(Segment segment, List<Step> steps) {
        if (segment instanceof Segment.Literal literal) {
            for (byte value : Lookahead.canonical(literal.text()).getBytes(StandardCharsets.UTF_8)) {
                steps.add(Step.of(value));
            }
            return true;
        }
        if (segment instanceof Segment.Field field && endsByItself(field.type())) {
            steps.add(Step.of(field.type()));
            return true;
        }
        return false;
    }

    /** Whether a value's own bytes say where it ends; of a choice the first spelling counts that stands there. */
    private static boolean endsByItself(FieldType type) {
        return !(type instanceof BasicType basic) || basic.extent() == BasicType.Extent.OWN_BYTES;
    }

    boolean hasByteAt(int depth) {
        return steps.size() > depth && steps.get(depth).isByte();
    }

    /** Whether both heads have a step there, and it is the same. */
    boolean hasSameStepAt(int depth, Head other) {
        return steps.size() > depth
                && other.steps.size() > depth
                && steps.get(depth).equals(other.steps.get(depth));
    }

    /** Whether the form can go on with that byte behind so many steps. */
    boolean allows(int depth, int value) {
        if (steps.size() == depth) {
            return next.length == 0 || contains(next, value);
        }
        Step step = steps.get(depth);
        return step.type() == null
                ? step.value() == value
                : contains(Lookahead.firstBytes(List.of(new Segment.Field("field", step.type()))), value);
    }

    /** The text of so many steps at the front, which must be bytes and whole characters. */
    String text(int depth) {
        return text(steps.subList(0, depth));
    }

    static String text(List<Step> steps) {
        byte[] bytes = new byte[steps.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) steps.get(i).value();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static boolean contains(int[] bytes, int value) {
        return IntStream.of(bytes).anyMatch(allowed -> allowed == value);
    }
}
