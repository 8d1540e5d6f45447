package dev.katalog.generate;

import dev.katalog.analysis.Expansion;
import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.FieldType;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Templates of few letters, so that fields, literals and optional parts are easily taken for one another. */
final class RandomTemplates {

    static final ChoiceType CHOICE = choice();

    private static final List<String> LITERALS = List.of(
            "a",
            "b",
            "ab",
            "aab",
            ",",
            "-",
            "/",
            ":",
            ".",
            "1",
            "12",
            " ",
            "  ",
            " a",
            "a ",
            " a ",
            "b  a",
            "é",
            " é",
            "éa",
            "ê",
            "€",
            "😀",
            "aaaaaaaab",
            "a b a b a b",
            " via ",
            ", ",
            "(",
            ")",
            "a long literal that needs more than one call a",
            "a long literal that needs more than one call b");
    private static final List<BasicType> TYPES = List.of(BasicType.values());

    private final SplittableRandom random;
    private int fields;

    RandomTemplates(SplittableRandom random) {
        this.random = random;
    }

    /** A template that the generator accepts. */
    Template next() {
        while (true) {
            fields = 0;
            Template template = new Template(segments(1 + random.nextInt(6), 0));
            if (isAccepted(template)) {
                return template;
            }
        }
    }

    /** Two to five templates that begin alike, some of them for longer than the others. */
    List<Template> alike() {
        while (true) {
            fields = 0;
            List<Template> templates = new ArrayList<>();
            List<Segment> front = segments(1 + random.nextInt(4), 0);
            for (int n = 2 + random.nextInt(4); n > 0; n--) {
                List<Segment> all = joined(front, segments(random.nextInt(4), 0));
                templates.add(new Template(all));
                if (random.nextInt(3) == 0) {
                    front = all.subList(0, Math.min(all.size(), front.size() + 1));
                }
            }
            if (templates.stream().allMatch(RandomTemplates::isAccepted)
                    && templates.stream().distinct().count() == templates.size()) {
                return templates;
            }
        }
    }

    /** Both, with the literals where they meet as one. */
    private static List<Segment> joined(List<Segment> front, List<Segment> rest) {
        List<Segment> joined = new ArrayList<>(front);
        for (Segment segment : rest) {
            int last = joined.size() - 1;
            if (segment instanceof Segment.Literal literal && joined.get(last) instanceof Segment.Literal before) {
                joined.set(last, new Segment.Literal(before.text() + literal.text()));
            } else {
                joined.add(segment);
            }
        }
        return joined;
    }

    private static boolean isAccepted(Template template) {
        try {
            return template.fields().size() <= 12
                    && flattened(template.segments()).stream().noneMatch(RandomTemplates::cutsBlanks)
                    && Expansion.of(template).size() <= 16;
        } catch (Expansion.UndecidedException e) {
            return false;
        }
    }

    /**
     * Whether a run of blanks spans two literals, as when the part in {@code a [b] c} is absent. The expression of the first
     * takes all blanks and leaves none for the second; a form joins the two and matches. Nobody means the former.
     */
    private static boolean cutsBlanks(List<Segment> segments) {
        for (int i = 1; i < segments.size(); i++) {
            if (segments.get(i - 1) instanceof Segment.Literal before
                    && segments.get(i) instanceof Segment.Literal after
                    && before.text().endsWith(" ")
                    && after.text().startsWith(" ")) {
                return true;
            }
        }
        return false;
    }

    /** The segments with every optional part present or absent, in every combination. */
    private static List<List<Segment>> flattened(List<Segment> segments) {
        List<List<Segment>> all = List.of(List.of());
        for (Segment segment : segments) {
            List<List<Segment>> tails = new ArrayList<>();
            if (segment instanceof Segment.OptionalPart part) {
                tails.addAll(flattened(part.segments()));
                tails.add(List.of());
            } else {
                tails.add(List.of(segment));
            }
            List<List<Segment>> longer = new ArrayList<>();
            for (List<Segment> head : all) {
                for (List<Segment> tail : tails) {
                    List<Segment> both = new ArrayList<>(head);
                    both.addAll(tail);
                    longer.add(both);
                }
            }
            all = longer;
        }
        return all;
    }

    private List<Segment> segments(int count, int depth) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int kind = random.nextInt(10);
            boolean afterLiteral = !segments.isEmpty() && segments.get(segments.size() - 1) instanceof Segment.Literal;
            if (kind < 2 && depth < 2) {
                segments.add(new Segment.OptionalPart(segments(1 + random.nextInt(3), depth + 1)));
            } else if (kind < 6 && !afterLiteral) {
                segments.add(new Segment.Literal(LITERALS.get(random.nextInt(LITERALS.size()))));
            } else {
                segments.add(new Segment.Field("f" + ++fields, type()));
            }
        }
        return segments;
    }

    private FieldType type() {
        int kind = random.nextInt(10);
        if (kind < 3) {
            return TYPES.get(random.nextInt(3));
        }
        return kind < 4 ? CHOICE : TYPES.get(random.nextInt(TYPES.size()));
    }

    private static ChoiceType choice() {
        Map<String, List<String>> constants = new LinkedHashMap<>();
        constants.put("A", List.of("a", "ab b"));
        constants.put("B", List.of("b", "é"));
        constants.put("C", List.of("c  c", "1"));
        return new ChoiceType("Letter", "A letter.", constants);
    }
}
