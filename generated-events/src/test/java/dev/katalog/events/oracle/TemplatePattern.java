package dev.katalog.events.oracle;

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
 * sharing nothing with the generator: the oracle of what a match is. It runs over {@link Octets}.
 */
final class TemplatePattern {

    /** Free text ends where what follows begins, which is never inside a character. */
    private static final String NOT_INSIDE_CHARACTER = "(?![\\x80-\\xbf])";

    private int values;

    private TemplatePattern() {}

    static Pattern of(Template template) {
        return Pattern.compile(new TemplatePattern().expression(template.segments()), Pattern.DOTALL);
    }

    /** The expression of a text that a template shows: also what a spelling of a choice stands for. */
    static String literal(String text) {
        String octets = Octets.of(text);
        StringBuilder expression = new StringBuilder();
        for (int i = 0; i < octets.length(); i++) {
            if (octets.charAt(i) != ' ') {
                expression.append(Pattern.quote(octets.substring(i, i + 1)));
            } else if (i == 0 || octets.charAt(i - 1) != ' ') {
                expression.append(" ++");
            }
        }
        return expression.toString();
    }

    private String expression(List<Segment> segments) {
        return segments.stream().map(this::expression).collect(Collectors.joining());
    }

    private String expression(Segment segment) {
        if (segment instanceof Segment.Literal literal) {
            return literal(literal.text());
        }
        if (segment instanceof Segment.Field field) {
            return "(?<" + field.name() + ">" + expression(field.type()) + ")";
        }
        return "(?:" + expression(((Segment.OptionalPart) segment).segments()) + ")?";
    }

    private String expression(FieldType type) {
        if (type instanceof ChoiceType choice) {
            return choice.spellings().stream()
                    .map(spelling -> literal(spelling.text()))
                    .collect(Collectors.joining("|", "(?:", ")"));
        }
        BasicType basic = (BasicType) type;
        if (basic.isGap()) {
            return basic.expression() + NOT_INSIDE_CHARACTER;
        }
        String value = ValueExpressions.of(basic);
        return value == null ? basic.expression() : exactly(basic.expression(), value);
    }

    /**
     * A value takes what its type's expression takes; where that is no value of the type, there is no match, and no shorter
     * value either. The rest of the text behind both must be the same.
     */
    private String exactly(String layout, String value) {
        String rest = "Rest" + values++;
        return "(?=" + layout + "(?<" + rest + ">.*+))(?:" + value + ")(?=\\k<" + rest + ">\\z)";
    }
}
