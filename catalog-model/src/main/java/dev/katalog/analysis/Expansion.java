package dev.katalog.analysis;

import dev.katalog.template.ChoiceType;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.ArrayList;
import java.util.List;

/**
 * Rewrites a template into templates that a matcher can follow without coming back to an optional part.
 *
 * <p>An optional part that the bytes ahead do not {@linkplain Lookahead decide} becomes two templates, one with the part
 * and one without, tried in that order. That is what backtracking does, as long as no gap stands before the part; with
 * a gap before it the two would differ, so such a template is refused.
 */
public final class Expansion {

    private Expansion() {}

    /** Thrown for a template whose optional part or choice cannot be decided; the message says which and why. */
    public static final class UndecidedException extends Exception {
        private static final long serialVersionUID = 1L;

        UndecidedException(String message) {
            super(message);
        }
    }

    /** The templates to try, in order; just the template itself if all its optional parts are decided. */
    public static List<Template> of(Template template) throws UndecidedException {
        List<Template> expanded = new ArrayList<>();
        expand(template.segments(), expanded);
        return List.copyOf(expanded);
    }

    private static void expand(List<Segment> segments, List<Template> expanded) throws UndecidedException {
        for (int i = 0; i < segments.size(); i++) {
            List<Segment> rest = segments.subList(i + 1, segments.size());
            Segment segment = segments.get(i);
            if (segment instanceof Segment.OptionalPart part && !Lookahead.decides(part, rest)) {
                if (Lookahead.hasGap(segments.subList(0, i))) {
                    throw new UndecidedException("the optional part " + part
                            + " stands after free text and cannot be decided by the bytes ahead; write two templates");
                }
                expand(concatenate(segments.subList(0, i), part.segments(), rest), expanded);
                expand(concatenate(segments.subList(0, i), List.of(), rest), expanded);
                return;
            }
            if (segment instanceof Segment.Field field
                    && field.type() instanceof ChoiceType choice
                    && !Lookahead.decides(choice, rest)) {
                throw new UndecidedException("a spelling of <" + field.name()
                        + "> begins with another one, and what follows does not tell them apart");
            }
        }
        expanded.add(new Template(segments));
    }

    private static List<Segment> concatenate(List<Segment> before, List<Segment> part, List<Segment> after) {
        List<Segment> all = new ArrayList<>(before);
        all.addAll(part);
        all.addAll(after);
        return mergeLiterals(all);
    }

    /** Adjacent literals become one, so that a run of blanks that spans them stays one run. */
    private static List<Segment> mergeLiterals(List<Segment> segments) {
        List<Segment> merged = new ArrayList<>();
        for (Segment segment : segments) {
            int last = merged.size() - 1;
            if (segment instanceof Segment.Literal literal
                    && last >= 0
                    && merged.get(last) instanceof Segment.Literal before) {
                merged.set(last, new Segment.Literal(before.text() + literal.text()));
            } else {
                merged.add(segment);
            }
        }
        return merged;
    }
}
