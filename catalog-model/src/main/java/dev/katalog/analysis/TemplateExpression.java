package dev.katalog.analysis;

import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.FieldType;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The regular expression of a template: says what its fields capture in a body that it is known to match. */
final class TemplateExpression {

    private final List<Segment.Field> fields;
    private final Pattern pattern;

    private TemplateExpression(Template template, List<Template> prefixForms) {
        this.fields = template.fields();
        this.pattern = Pattern.compile(prefix(prefixForms) + expression(template.segments(), "(?<"), Pattern.DOTALL);
    }

    static TemplateExpression of(Template template) {
        return new TemplateExpression(template, List.of());
    }

    /** With a prefix, which is atomic: the first of its forms that matches is taken and kept. */
    static TemplateExpression of(List<Template> prefixForms, Template template) {
        return new TemplateExpression(template, prefixForms);
    }

    boolean matches(String body) {
        return pattern.matcher(body).matches();
    }

    /** The texts of the fields that are present. */
    Map<String, String> captures(String body) {
        Map<String, String> captures = new HashMap<>();
        Matcher matcher = pattern.matcher(body);
        if (matcher.matches()) {
            for (Segment.Field field : fields) {
                @Nullable String text = matcher.group(field.name());
                if (text != null) {
                    captures.put(field.name(), text);
                }
            }
        }
        return captures;
    }

    private static String prefix(List<Template> forms) {
        return forms.isEmpty()
                ? ""
                : forms.stream()
                        .map(form -> expression(form.segments(), ""))
                        .collect(Collectors.joining("|", "(?>", ")?+"));
    }

    /** @param group what a capturing group begins with before its name, or nothing if fields are not captured */
    private static String expression(List<Segment> segments, String group) {
        StringBuilder expression = new StringBuilder();
        for (Segment segment : segments) {
            if (segment instanceof Segment.Literal literal) {
                expression.append(literal(literal.text()));
            } else if (segment instanceof Segment.Field field) {
                expression
                        .append(group.isEmpty() ? "(?:" : group + field.name() + ">")
                        .append(expression(field.type()))
                        .append(')');
            } else {
                expression
                        .append("(?:")
                        .append(expression(((Segment.OptionalPart) segment).segments(), group))
                        .append(")?");
            }
        }
        return expression.toString();
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
        Lookahead.canonical(text)
                .codePoints()
                .forEach(c -> expression.append(c == ' ' ? " ++" : Pattern.quote(Character.toString(c))));
        return expression.toString();
    }
}
