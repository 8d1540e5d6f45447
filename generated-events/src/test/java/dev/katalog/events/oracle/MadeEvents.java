package dev.katalog.events.oracle;

import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.events.Catalogs;
import dev.katalog.runtime.Event;
import dev.katalog.runtime.Ipv6Address;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;

/** Events of one message, made as an application would, with values that every template can carry. */
final class MadeEvents {

    private final EventMessage message;
    private final Records records;
    private final SplittableRandom random;

    MadeEvents(Catalogs catalog, EventMessage message, SplittableRandom random) {
        this.message = message;
        this.records = new Records(catalog, message);
        this.random = random;
    }

    /** For each template some events at random, and one for each value of each of its fields. */
    void forEach(int eventsPerTemplate, Consumer<Event> action) {
        for (Template template : message.templates()) {
            for (int i = 0; i < eventsPerTemplate; i++) {
                action.accept(made(template, Map.of()));
            }
            for (Segment.Field field : template.fields()) {
                for (Object value : ComponentValues.of(field.type(), records.componentType(field.name()))) {
                    action.accept(made(template, Map.of(field, value)));
                }
            }
        }
    }

    private Event made(Template template, Map<Segment.Field, Object> chosen) {
        Map<String, Object> values = values(template.segments(), records::componentType, chosen);
        Prefix prefix = message.prefix();
        if (prefix != null && random.nextInt(4) > 0) {
            Template form = prefix.forms().get(random.nextInt(prefix.forms().size()));
            values.put(prefix.component(), values(form.segments(), records::prefixComponentType, Map.of()));
        }
        return records.make(values);
    }

    /** A value for each field, at random if none is chosen; those of an optional part all or none. */
    private Map<String, Object> values(
            List<Segment> segments, Function<String, Class<?>> types, Map<Segment.Field, Object> chosen) {
        Map<String, Object> values = new LinkedHashMap<>();
        Object last = null;
        for (Segment segment : segments) {
            if (segment instanceof Segment.Field field) {
                List<?> all = ComponentValues.of(field.type(), types.apply(field.name()));
                last = chosen.getOrDefault(field, all.get(random.nextInt(all.size())));
                values.put(field.name(), last);
            } else if (segment instanceof Segment.OptionalPart part && canFollow(part, last) && random.nextBoolean()) {
                values.putAll(values(part.segments(), types, chosen));
            }
        }
        return values;
    }

    /** Not a port directly behind an IPv6 address: what 2001:db8::1:4500 says is an address. */
    private static boolean canFollow(Segment.OptionalPart part, Object last) {
        return !(last instanceof Ipv6Address
                && part.segments().get(0) instanceof Segment.Literal literal
                && literal.text().equals(":"));
    }
}
