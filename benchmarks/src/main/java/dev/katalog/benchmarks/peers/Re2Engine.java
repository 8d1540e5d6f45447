package dev.katalog.benchmarks.peers;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.katalog.benchmarks.peers.Expressions.Expression;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.template.Template;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** RE2/J: linear time for any expression. It has no regions, so bodies are cut out of their lines first. */
final class Re2Engine implements Engine {

    @Override
    public Form whole(Template template) {
        Expression expression = Expressions.of(template, Expressions.AUTOMATON);
        return new Whole(expression.names(), Pattern.compile(expression.text(), Pattern.DOTALL));
    }

    @Override
    public Head start(Prefix prefix) {
        Expression expression = Expressions.of(prefix, Expressions.AUTOMATON);
        return new Start(expression.names(), Pattern.compile(expression.text(), Pattern.DOTALL));
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
            Matcher matcher = pattern.matcher(line.substring(from, end));
            return matcher.matches() ? groups(matcher) : null;
        }

        @Override
        public Map<String, String> texts(Object captured) {
            return RegexEngine.byName(names, captured);
        }
    }

    private record Start(List<String> names, Pattern pattern) implements Head {
        @Override
        public @Nullable Read match(String line, int from, int end) {
            Matcher matcher = pattern.matcher(line.substring(from, end));
            return matcher.lookingAt() ? new Read(from + matcher.end(), groups(matcher)) : null;
        }

        @Override
        public Map<String, String> texts(Object captured) {
            return RegexEngine.byName(names, captured);
        }
    }
}
