package dev.katalog.benchmarks.peers;

import dev.katalog.benchmarks.peers.Expressions.Expression;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.template.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code java.util.regex}: one precompiled pattern for each template, groups as strings. */
final class RegexEngine implements Engine {

    private final BiFunction<Prefix, Expressions.Dialect, Expression> prefixes;

    RegexEngine() {
        this(Expressions::of);
    }

    /**
     * @param prefixes writes the expression of a prefix
     */
    RegexEngine(BiFunction<Prefix, Expressions.Dialect, Expression> prefixes) {
        this.prefixes = prefixes;
    }

    @Override
    public Form whole(Template template) {
        Expression expression = Expressions.of(template, Expressions.PERL);
        return new Whole(expression.names(), Pattern.compile(expression.text(), Pattern.DOTALL));
    }

    @Override
    public Head start(Prefix prefix) {
        Expression expression = prefixes.apply(prefix, Expressions.PERL);
        return new Start(expression.names(), Pattern.compile(expression.text(), Pattern.DOTALL));
    }

    /** Texts in the order of their names; those that are absent are null or empty. */
    static Map<String, String> byName(List<String> names, Object captured) {
        @Nullable String[] values = (String[]) captured;
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            String value = values[i];
            if (value != null && !value.isEmpty()) {
                texts.put(names.get(i), value);
            }
        }
        return texts;
    }

    private static @Nullable String[] groups(Matcher matcher) {
        @Nullable String[] groups = new String[matcher.groupCount()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = matcher.group(i + 1);
        }
        return groups;
    }

    private record Whole(List<String> names, Pattern pattern) implements Form {
        @Override
        public @Nullable Object match(String line, int from, int end) {
            Matcher matcher = pattern.matcher(line).region(from, end);
            return matcher.matches() ? groups(matcher) : null;
        }

        @Override
        public Map<String, String> texts(Object captured) {
            return byName(names, captured);
        }
    }

    private record Start(List<String> names, Pattern pattern) implements Head {
        @Override
        public @Nullable Read match(String line, int from, int end) {
            Matcher matcher = pattern.matcher(line).region(from, end);
            return matcher.lookingAt() ? new Read(matcher.end(), groups(matcher)) : null;
        }

        @Override
        public Map<String, String> texts(Object captured) {
            return byName(names, captured);
        }
    }
}
