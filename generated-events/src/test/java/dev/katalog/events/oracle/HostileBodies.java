package dev.katalog.events.oracle;

import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Bodies of a message in which one field has a {@linkplain HostileValues hostile value} and all others ordinary ones. */
final class HostileBodies {

    private HostileBodies() {}

    /** Gives every template with every hostile value in every field, as octets; optional parts are present. */
    static void of(EventMessage message, Consumer<String> bodies) {
        for (Template template : message.templates()) {
            render(flat(template.segments()), bodies);
        }
    }

    /** Gives every form of a prefix in the same way, before an ordinary body of a message that may have it. */
    static void of(Prefix prefix, EventMessage message, Consumer<String> bodies) {
        StringBuilder body = new StringBuilder();
        flat(message.templates().get(0).segments()).forEach(segment -> body.append(ordinary(segment)));
        for (Template form : prefix.forms()) {
            render(flat(form.segments()), front -> bodies.accept(front + body));
        }
    }

    private static void render(List<Segment> segments, Consumer<String> bodies) {
        for (int hostile = 0; hostile < segments.size(); hostile++) {
            if (segments.get(hostile) instanceof Segment.Field field) {
                String front = ordinary(segments.subList(0, hostile));
                String back = ordinary(segments.subList(hostile + 1, segments.size()));
                HostileValues.of(field.type()).forEach(value -> bodies.accept(front + value + back));
            }
        }
    }

    private static String ordinary(List<Segment> segments) {
        StringBuilder text = new StringBuilder();
        segments.forEach(segment -> text.append(ordinary(segment)));
        return text.toString();
    }

    private static String ordinary(Segment segment) {
        return segment instanceof Segment.Field field
                ? HostileValues.ordinary(field.type())
                : Octets.of(((Segment.Literal) segment).text());
    }

    private static List<Segment> flat(List<Segment> segments) {
        List<Segment> flat = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment instanceof Segment.OptionalPart part) {
                flat.addAll(flat(part.segments()));
            } else {
                flat.add(segment);
            }
        }
        return flat;
    }
}
