package dev.katalog.benchmarks.peers;

import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the regular expressions that templates stand for, in the dialect of a library. */
final class Expressions {

    /** How a library says that a field is captured. */
    interface Dialect {

        /** The expression of a field. */
        String field(String name, String expression, int index);

        /** Any other part of an expression. */
        String other(String expression);
    }

    /**
     * An expression.
     *
     * @param names the fields in order; a name may stand more than once
     */
    record Expression(String text, List<String> names) {}

    /** A field within an expression that was written by hand: {@code {name:expression}}. */
    private static final Pattern BY_HAND = Pattern.compile("\\{([a-z]+):([^}]*)}");

    private final Dialect dialect;
    private final List<String> names = new ArrayList<>();

    private Expressions(Dialect dialect) {
        this.dialect = dialect;
    }

    /** All of Perl's syntax; each field is a numbered group. */
    static final Dialect PERL = new Dialect() {
        @Override
        public String field(String name, String expression, int index) {
            return "(" + expression + ")";
        }

        @Override
        public String other(String expression) {
            return expression;
        }
    };

    /** For automata, which have nothing possessive or atomic and need it less, and which cannot look around. */
    static final Dialect AUTOMATON = new Dialect() {
        @Override
        public String field(String name, String expression, int index) {
            return "(" + other(expression) + ")";
        }

        @Override
        public String other(String expression) {
            return expression
                    .replaceAll("(?<!\\\\)([+*?}])\\+", "$1")
                    .replaceAll("\\(\\?<?=\\[[^\\]]*\\]:?\\)", "")
                    .replace("(?>", "(?:");
        }
    };

    /** The expression of a template. */
    static Expression of(Template template, Dialect dialect) {
        Expressions expressions = new Expressions(dialect);
        return new Expression(expressions.all(template.segments()), expressions.names);
    }

    /** The expression of a prefix: one written by hand where there is one, otherwise the forms as alternatives. */
    static Expression of(Prefix prefix, Dialect dialect) {
        Expressions expressions = new Expressions(dialect);
        String byHand = TunedPrefixes.of(prefix);
        String text = byHand != null ? expressions.byHand(byHand) : expressions.alternatives(prefix);
        return new Expression(text, expressions.names);
    }

    /** The expression of a prefix: its forms as alternatives. */
    static Expression ofForms(Prefix prefix, Dialect dialect) {
        Expressions expressions = new Expressions(dialect);
        return new Expression(expressions.alternatives(prefix), expressions.names);
    }

    private String alternatives(Prefix prefix) {
        return prefix.forms().stream()
                .map(form -> all(form.segments()))
                .collect(Collectors.joining("|", dialect.other("(?>"), ")"));
    }

    private String byHand(String expression) {
        StringBuilder text = new StringBuilder();
        Matcher matcher = BY_HAND.matcher(expression);
        int from = 0;
        while (matcher.find()) {
            text.append(dialect.other(expression.substring(from, matcher.start())));
            text.append(field(matcher.group(1), matcher.group(2)));
            from = matcher.end();
        }
        return text.append(dialect.other(expression.substring(from))).toString();
    }

    private String all(List<Segment> segments) {
        return segments.stream().map(this::one).collect(Collectors.joining());
    }

    private String one(Segment segment) {
        return switch (segment) {
            case Segment.Literal literal -> dialect.other(literal(literal.text()));
            case Segment.Field field -> field(field.name(), type(field));
            case Segment.OptionalPart part -> "(?:" + all(part.segments()) + ")?";
        };
    }

    private String field(String name, String expression) {
        names.add(name);
        return dialect.field(name, expression, names.size() - 1);
    }

    private static String type(Segment.Field field) {
        if (field.type() instanceof ChoiceType choice) {
            return choice.spellings().stream()
                    .map(spelling -> literal(spelling.text()))
                    .collect(Collectors.joining("|", "(?:", ")"));
        }
        return ((BasicType) field.type()).expression();
    }

    /** Runs of blanks as one or more; all else for itself. */
    private static String literal(String text) {
        StringBuilder expression = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ') {
                boolean plain = Character.isLetterOrDigit(c) || c > '~';
                expression.append(plain ? "" : "\\").append(c);
            } else if (i == 0 || text.charAt(i - 1) != ' ') {
                expression.append(" ++");
            }
        }
        return expression.toString();
    }
}
