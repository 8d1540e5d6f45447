package dev.katalog.benchmarks.peers;

import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elasticsearch.dissect.DissectException;
import org.elasticsearch.dissect.DissectParser;
import org.jspecify.annotations.Nullable;

/**
 * Elastic's dissect: texts between fixed delimiters. It knows no types, no choices, no optional parts, no runs of blanks and
 * no fields side by side; optional parts are written out as several patterns, and what it cannot say it answers wrongly or
 * not at all.
 */
final class DissectEngine implements Engine {

    private static final String REST = "rest_of_the_line";

    @Override
    public Form whole(Template template) {
        Set<String> constants = new HashSet<>();
        List<DissectParser> parsers = new ArrayList<>();
        for (String pattern : patterns(template.segments())) {
            if (pattern.contains("%{")) {
                addParser(pattern, parsers);
            } else {
                constants.add(pattern);
            }
        }
        return new Whole(constants, parsers);
    }

    @Override
    public Head start(Prefix prefix) {
        List<DissectParser> parsers = new ArrayList<>();
        prefix.forms().stream()
                .flatMap(form -> patterns(form.segments()).stream())
                .forEach(pattern -> addParser(pattern + "%{" + REST + "}", parsers));
        return new Start(parsers);
    }

    /** Adds nothing for what dissect refuses: the lines that then have no answer are counted. */
    private static void addParser(String pattern, List<DissectParser> parsers) {
        try {
            parsers.add(new DissectParser(pattern, ""));
        } catch (DissectException refused) {
            return;
        }
    }

    /** A pattern for each way to take optional parts or to leave them, taken first. */
    private static List<String> patterns(List<Segment> segments) {
        List<String> patterns = List.of("");
        for (Segment segment : segments) {
            List<String> longer = new ArrayList<>();
            for (String pattern : patterns) {
                for (String part : parts(segment)) {
                    longer.add(pattern + part);
                }
            }
            patterns = longer;
        }
        return patterns;
    }

    private static List<String> parts(Segment segment) {
        return switch (segment) {
            case Segment.Literal literal -> List.of(literal.text());
            case Segment.Field field -> List.of("%{" + field.name() + "}");
            case Segment.OptionalPart part -> {
                List<String> parts = new ArrayList<>(patterns(part.segments()));
                parts.add("");
                yield parts;
            }
        };
    }

    private static @Nullable Map<String, String> first(List<DissectParser> parsers, String body) {
        for (DissectParser parser : parsers) {
            Map<String, String> texts = parser.parse(body);
            if (texts != null && !texts.isEmpty()) {
                return texts;
            }
        }
        return null;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> byName(Object captured) {
        Map<String, String> texts = new HashMap<>((Map<String, String>) captured);
        texts.remove(REST);
        return texts;
    }

    /** Texts without fields are no patterns; they are compared. */
    private record Whole(Set<String> constants, List<DissectParser> parsers) implements Form {
        @Override
        public @Nullable Object match(String line, int from, int end) {
            String body = line.substring(from, end);
            return constants.contains(body) ? Map.of() : first(parsers, body);
        }

        @Override
        public Map<String, String> texts(Object captured) {
            return byName(captured);
        }
    }

    private record Start(List<DissectParser> parsers) implements Head {
        @Override
        public @Nullable Read match(String line, int from, int end) {
            Map<String, String> texts = first(parsers, line.substring(from, end));
            return texts == null ? null : new Read(end - texts.get(REST).length(), texts);
        }

        @Override
        public Map<String, String> texts(Object captured) {
            return byName(captured);
        }
    }
}
