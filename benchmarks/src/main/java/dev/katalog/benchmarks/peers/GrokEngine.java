package dev.katalog.benchmarks.peers;

import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.template.Template;
import io.krakens.grok.api.Grok;
import io.krakens.grok.api.GrokCompiler;
import io.krakens.grok.api.Match;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** java-grok: types are its named patterns, answers its maps. It has no regions, so bodies are cut out of their lines first. */
final class GrokEngine implements Engine {

    private final GrokCompiler compiler = GrokCompiler.newInstance();
    private final Map<String, String> types = new HashMap<>();

    @Override
    public Form whole(Template template) {
        return new Whole(
                compiler.compile("(?s)^" + Expressions.of(template, dialect).text() + "$", true));
    }

    @Override
    public Head start(Prefix prefix) {
        return new Start(
                compiler.compile("(?s)^" + Expressions.of(prefix, dialect).text(), true));
    }

    /** A name may stand once in an expression; so the place is added to it. */
    private final Expressions.Dialect dialect = new Expressions.Dialect() {
        @Override
        public String field(String name, String expression, int index) {
            String type = types.computeIfAbsent(expression, text -> "TYPE" + types.size());
            compiler.register(type, expression);
            return "%{" + type + ":" + name + "_" + index + "}";
        }

        @Override
        public String other(String expression) {
            return expression;
        }
    };

    @SuppressWarnings("unchecked")
    private static Map<String, String> byName(Object captured) {
        Map<String, String> texts = new HashMap<>();
        ((Map<String, Object>) captured).forEach((name, text) -> {
            if (text != null && !text.equals("")) {
                texts.put(name.substring(0, name.lastIndexOf('_')), text.toString());
            }
        });
        return texts;
    }

    private record Whole(Grok grok) implements Form {
        @Override
        public @Nullable Object match(String line, int from, int end) {
            Match match = grok.match(line.substring(from, end));
            return match.isNull() ? null : match.capture();
        }

        @Override
        public Map<String, String> texts(Object captured) {
            return byName(captured);
        }
    }

    private record Start(Grok grok) implements Head {
        @Override
        public @Nullable Read match(String line, int from, int end) {
            Match match = grok.match(line.substring(from, end));
            return match.isNull() ? null : new Read(from + match.getEnd(), match.capture());
        }

        @Override
        public Map<String, String> texts(Object captured) {
            return byName(captured);
        }
    }
}
