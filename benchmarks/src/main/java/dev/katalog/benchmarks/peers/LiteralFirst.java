package dev.katalog.benchmarks.peers;

import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares the first word of a template before its pattern is run: what a careful user adds to a long list of patterns. */
record LiteralFirst(Engine engine) implements Engine {

    @Override
    public Form whole(Template template) {
        return new Guarded(firstWord(template), engine.whole(template));
    }

    @Override
    public Head start(Prefix prefix) {
        return engine.start(prefix);
    }

    private static String firstWord(Template template) {
        if (!template.segments().isEmpty() && template.segments().get(0) instanceof Segment.Literal literal) {
            int blank = literal.text().indexOf(' ');
            return blank < 0 ? literal.text() : literal.text().substring(0, blank);
        }
        return "";
    }

    private record Guarded(String word, Form form) implements Form {
        @Override
        public @Nullable Object match(String line, int from, int end) {
            return line.startsWith(word, from) ? form.match(line, from, end) : null;
        }

        @Override
        public Map<String, String> texts(Object captured) {
            return form.texts(captured);
        }
    }
}
