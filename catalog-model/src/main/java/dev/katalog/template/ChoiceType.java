package dev.katalog.template;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A closed set of words; becomes an enumeration.
 *
 * @param name the name of the enumeration in Java
 * @param summary what the choice is, in one sentence
 * @param constants the constants, each with its spellings on the wire; the first spelling is the one written
 */
public record ChoiceType(String name, String summary, Map<String, List<String>> constants) implements FieldType {

    public ChoiceType {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        constants.forEach((constant, spellings) -> copy.put(constant, List.copyOf(spellings)));
        constants = Collections.unmodifiableMap(copy);
    }

    /** The name: a choice is called in templates what it is called in Java. */
    @Override
    public String notation() {
        return name;
    }

    /** A spelling and the constant it stands for. */
    public record Spelling(String text, String constant) {}

    /** All spellings in the order in which they are tried: longest first, then in code point order. */
    public List<Spelling> spellings() {
        return constants.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(text -> new Spelling(text, entry.getKey())))
                .sorted(Comparator.<Spelling>comparingInt(
                                spelling -> -spelling.text().length())
                        .thenComparing(Spelling::text))
                .toList();
    }
}
