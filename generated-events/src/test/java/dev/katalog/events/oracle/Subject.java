package dev.katalog.events.oracle;

import dev.katalog.analysis.Expansion;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.events.oracle.Patterns.Reading;
import dev.katalog.template.BasicType;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.List;

/**
 * A message and how it is read.
 *
 * @param templates with all their optional parts, in the order in which they are tried
 * @param forms the same with undecided optional parts present and absent, in the order in which they are tried
 * @param prefix the forms of its prefix; none if it has no prefix
 */
record Subject(EventMessage message, List<Reading> templates, List<Reading> forms, List<Reading> prefix) {

    static List<Template> expanded(Template template) {
        try {
            return Expansion.of(template);
        } catch (Expansion.UndecidedException e) {
            throw new AssertionError(e);
        }
    }

    /** The same message where lines without a message code are read: what is free text and nothing else needs its code. */
    Subject withoutFormsOfTextAlone() {
        return new Subject(message, withoutTextAlone(templates), withoutTextAlone(forms), prefix);
    }

    private static List<Reading> withoutTextAlone(List<Reading> readings) {
        return readings.stream()
                .filter(reading -> !reading.template().segments().stream().allMatch(Subject::isGap))
                .toList();
    }

    private static boolean isGap(Segment segment) {
        return segment instanceof Segment.Field field && field.type() instanceof BasicType type && type.isGap();
    }
}
