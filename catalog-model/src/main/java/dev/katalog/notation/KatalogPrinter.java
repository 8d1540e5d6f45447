package dev.katalog.notation;

import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.FieldType;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes templates in the katalog notation. */
final class KatalogPrinter {

    private KatalogPrinter() {}

    static String print(Template template) {
        return print(template, KatalogPrinter::type);
    }

    static String printSpelledOut(Template template) {
        return print(template, KatalogPrinter::spelledOut);
    }

    private static String print(Template template, Function<Segment.Field, String> type) {
        StringBuilder text = new StringBuilder();
        print(template.segments(), type, text);
        return text.toString();
    }

    private static void print(List<Segment> segments, Function<Segment.Field, String> type, StringBuilder text) {
        for (Segment segment : segments) {
            if (segment instanceof Segment.Literal literal) {
                text.append(escaped(literal.text(), "<>[]\\"));
            } else if (segment instanceof Segment.Field field) {
                text.append('<').append(field.name()).append(type.apply(field)).append('>');
            } else if (segment instanceof Segment.OptionalPart part) {
                text.append('[');
                print(part.segments(), type, text);
                text.append(']');
            }
        }
    }

    private static String type(Segment.Field field) {
        FieldType type = field.type();
        if (type == BasicType.TEXT) {
            return "";
        }
        if (type instanceof ChoiceType choice) {
            List<String> words = InlineChoice.words(choice);
            // A choice that reading would not make again from its words is known by its name alone.
            if (words.size() > 1 && choice.equals(InlineChoice.of(field.name(), words))) {
                return words(words);
            }
        }
        return ":" + type.notation();
    }

    private static String spelledOut(Segment.Field field) {
        return field.type() instanceof ChoiceType choice
                ? words(choice.spellings().stream()
                        .map(ChoiceType.Spelling::text)
                        .toList())
                : type(field);
    }

    private static String words(List<String> words) {
        return words.stream().map(word -> escaped(word, "<>[]\\|")).collect(Collectors.joining("|", ":", ""));
    }

    private static String escaped(String text, String special) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (special.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }
}
