package dev.katalog.benchmarks.peers;

import dev.katalog.benchmarks.corpus.Vendor;
import dev.katalog.catalog.EventCatalog.EventField;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.events.ftd.FtdEvents;
import dev.katalog.events.nxr.NxrEvents;
import dev.katalog.runtime.Event;
import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The generated events as a peer: what the others are compared with. */
public final class Ours implements Peer {

    private final Vendor vendor;
    private final Map<String, EventMessage> messages = new HashMap<>();
    private final Match match = new Match();

    public Ours(Vendor vendor) {
        this.vendor = vendor;
        vendor.events().messages().forEach(message -> messages.put(message.id(), message));
    }

    @Override
    public Event read(String line) {
        return vendor == Vendor.CISCO ? FtdEvents.parse(line) : NxrEvents.parse(line);
    }

    /** The message and the ranges of its fields by {@code identify}; the prefix from the record. */
    @Override
    public @Nullable Answer answer(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        MessageDescriptor descriptor = vendor == Vendor.CISCO
                ? FtdEvents.identify(bytes, 0, bytes.length, match)
                : NxrEvents.identify(bytes, 0, bytes.length, match);
        if (descriptor == null) {
            return null;
        }
        EventMessage message = messages.get(descriptor.id());
        Map<String, String> texts = new TreeMap<>();
        List<EventField> fields = message.fields();
        for (int i = 0; i < match.fieldCount(); i++) {
            if (match.fieldStart(i) >= 0) {
                int start = match.fieldStart(i);
                String text = new String(bytes, start, match.fieldEnd(i) - start, StandardCharsets.UTF_8);
                texts.put(fields.get(i).name(), text);
            }
        }
        if (message.prefix() != null) {
            String component = message.prefix().component();
            components(read(line)).forEach((name, value) -> {
                if (name.equals(component)) {
                    components((Record) value).forEach((part, text) -> texts.put(name + "." + part, text.toString()));
                }
            });
        }
        return new Answer(descriptor.id(), texts);
    }

    private static Map<String, Object> components(Object event) {
        Map<String, Object> values = new HashMap<>();
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(event);
                if (value != null) {
                    values.put(component.getName(), value);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return values;
    }
}
