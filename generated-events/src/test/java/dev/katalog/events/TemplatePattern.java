package dev.katalog.events;

import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.FieldType;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The regular expression that a template stands for, written straight from the definition in {@code docs/ARCHITECTURE.md} and
 * sharing nothing with the generator: the oracle of what a match is.
 */
final class TemplatePattern {

    private TemplatePattern() {}

    static Pattern of(Template template) {
        return Pattern.compile(expression(template.segments()), Pattern.DOTALL);
    }

    private static String expression(List<Segment> segments) {
        return segments.stream().map(TemplatePattern::expression).collect(Collectors.joining());
    }

    private static String expression(Segment segment) {
        if (segment instanceof Segment.Literal literal) {
            return literal(literal.text());
        }
        if (segment instanceof Segment.Field field) {
            return "(?<" + field.name() + ">" + expression(field.type()) + ")";
        }
        return "(?:" + expression(((Segment.OptionalPart) segment).segments()) + ")?";
    }

    private static String expression(FieldType type) {
        if (type instanceof ChoiceType choice) {
            return choice.spellings().stream()
                    .map(spelling -> literal(spelling.text()))
                    .collect(Collectors.joining("|", "(?:", ")"));
        }
        return ((BasicType) type).expression();
    }

    private static String literal(String text) {
        StringBuilder expression = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ' ') {
                expression.append(Pattern.quote(text.substring(i, i + 1)));
            } else if (i == 0 || text.charAt(i - 1) != ' ') {
                expression.append(" ++");
            }
        }
        return expression.toString();
    }
}
