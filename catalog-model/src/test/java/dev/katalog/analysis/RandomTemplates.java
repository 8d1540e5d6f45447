package dev.katalog.analysis;

import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.FieldType;
import dev.katalog.template.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Templates over an alphabet that is so small that all short bodies can be tried. */
final class RandomTemplates {

    private static final char[] ALPHABET = {'a', '1', ' ', '.'};
    private static final String[] LITERALS = {"a", "1", ".", " ", "a ", " a", "a1", " . ", "1.", "a  a"};
    private static final ChoiceType CHOICE =
            new ChoiceType("Choice", "", Map.of("A", List.of("a"), "B", List.of("a1", ".  "), "C", List.of("a1 ")));
    private static final FieldType[] TYPES = {
        BasicType.TEXT,
        BasicType.TOKEN,
        BasicType.HOST,
        BasicType.INT,
        BasicType.LONG,
        BasicType.SIGNED,
        BasicType.DECIMAL,
        BasicType.HEX,
        BasicType.VERSION,
        BasicType.PORT,
        CHOICE
    };

    private final SplittableRandom random;
    private int fields;

    RandomTemplates(long seed) {
        this.random = new SplittableRandom(seed);
    }

    List<Segment> next() {
        fields = 0;
        return segments(4);
    }

    private List<Segment> segments(int most) {
        List<Segment> segments = new ArrayList<>();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            segments.add(segment(most));
        }
        return segments;
    }

    private Segment segment(int most) {
        int kind = random.nextInt(10);
        if (kind < 4) {
            return new Segment.Literal(LITERALS[random.nextInt(LITERALS.length)]);
        }
        return kind < 8 || most < 2
                ? new Segment.Field("f" + fields++, TYPES[random.nextInt(TYPES.length)])
                : new Segment.OptionalPart(segments(most / 2));
    }

    /** All texts of up to so many characters, the shortest first. */
    static List<String> texts(int longest) {
        List<String> texts = new ArrayList<>(List.of(""));
        int from = 0;
        for (int length = 1; length <= longest; length++) {
            int to = texts.size();
            for (String shorter : List.copyOf(texts.subList(from, to))) {
                for (char c : ALPHABET) {
                    texts.add(shorter + c);
                }
            }
            from = to;
        }
        return texts;
    }
}
