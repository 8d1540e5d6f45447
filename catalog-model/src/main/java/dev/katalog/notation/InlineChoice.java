package dev.katalog.notation;

import dev.katalog.template.ChoiceType;
import dev.katalog.template.Identifiers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The enumeration that a choice written on the spot stands for: named after its field, its constants after its words. */
final class InlineChoice {

    private InlineChoice() {}

    static ChoiceType of(String field, List<String> words) {
        return named(Identifiers.type(field), words);
    }

    static ChoiceType named(String type, List<String> words) {
        Map<String, List<String>> constants = new LinkedHashMap<>();
        int nameless = 0;
        for (String word : words) {
            String constant = Identifiers.constant(word);
            // A word of punctuation alone, such as an arrow, has nothing to make a name of.
            String name = constant.isEmpty() ? "CHOICE_" + ++nameless : constant;
            constants.computeIfAbsent(name, key -> new ArrayList<>()).add(word);
        }
        String summary =
                constants.values().stream().flatMap(List::stream).collect(Collectors.joining(", ", "One of: ", "."));
        return new ChoiceType(type, summary, constants);
    }

    /** The words in the order in which {@link #of} would give an equal choice, if any order does. */
    static List<String> words(ChoiceType choice) {
        return choice.constants().values().stream().flatMap(List::stream).toList();
    }
}
