package dev.katalog.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katalog.diagnostic.Location;
import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.FieldType;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** {@code read(print(t))} equals {@code t}, for templates that nobody would write. */
class KatalogRoundTripTest {

    private static final String CHARACTERS = "aZ9 <>[]\\|:=,.-'\"{}()%_\t\u3042\uFF11";
    private static final ChoiceType DECLARED =
            new ChoiceType("Declared", "Declared elsewhere.", Map.of("ON", List.of("on"), "OFF", List.of("off", "|")));

    private final Random random = new Random(20260101);
    private int fields;

    @Test
    void printedTemplatesAreReadAsTheyWere() {
        FieldTypes types = FieldTypes.basic().withChoices(List.of(DECLARED));
        for (int i = 0; i < 3000; i++) {
            fields = 0;
            Template template = new Template(segments(0));
            String printed = KatalogNotation.print(template);
            assertEquals(
                    template,
                    KatalogNotation.read(printed, new Location("case " + i, 1, 1), types)
                            .orThrow(),
                    printed);
        }
    }

    /** Two literals in a row are one when they are read, so none are made. */
    private List<Segment> segments(int depth) {
        List<Segment> segments = new ArrayList<>();
        int size = random.nextInt(depth == 0 ? 6 : 3) + (depth == 0 ? 0 : 1);
        while (segments.size() < size) {
            boolean afterLiteral = !segments.isEmpty() && segments.get(segments.size() - 1) instanceof Segment.Literal;
            switch (random.nextInt(depth < 3 ? 3 : 2)) {
                case 0 -> segments.add(field());
                case 1 -> segments.add(afterLiteral ? field() : new Segment.Literal(word()));
                default -> segments.add(new Segment.OptionalPart(segments(depth + 1)));
            }
        }
        return segments;
    }

    private Segment.Field field() {
        String name = "field" + (char) ('A' + fields % 26) + fields++;
        return new Segment.Field(name, type(name));
    }

    private FieldType type(String name) {
        int kind = random.nextInt(BasicType.values().length + 3);
        if (kind < BasicType.values().length) {
            return BasicType.values()[kind];
        }
        if (kind == BasicType.values().length) {
            return DECLARED;
        }
        Set<String> words = new LinkedHashSet<>();
        while (words.size() < 2 + random.nextInt(3)) {
            words.add(word());
        }
        return InlineChoice.of(name, List.copyOf(words));
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        int length = 1 + random.nextInt(8);
        for (int i = 0; i < length; i++) {
            word.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return word.toString();
    }
}
