package dev.katalog.events.oracle;

import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The patterns of templates, each compiled once. */
final class Patterns {

    /** A template and its pattern. */
    record Reading(Template template, Pattern pattern) {

        /** Puts the values of all fields that a match captured into one map, and where they stand into the other. */
        void capture(Matcher matcher, Map<String, Object> fields, Map<String, Oracle.Span> spans) {
            for (Segment.Field field : template.fields()) {
                String octets = matcher.group(field.name());
                if (octets != null) {
                    fields.put(field.name(), FieldValues.of(field.type(), octets));
                    spans.put(field.name(), new Oracle.Span(matcher.start(field.name()), matcher.end(field.name())));
                }
            }
        }
    }

    private final Map<Template, Reading> readings = new HashMap<>();
    private final Map<List<Template>, List<Reading>> lists = new HashMap<>();

    Reading of(Template template) {
        return readings.computeIfAbsent(template, wanted -> new Reading(wanted, TemplatePattern.of(wanted)));
    }

    /** The same list for equal templates. */
    List<Reading> of(List<Template> templates) {
        return lists.computeIfAbsent(
                templates, wanted -> wanted.stream().map(this::of).toList());
    }
}
