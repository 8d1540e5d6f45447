package dev.katalog.events;

import dev.katalog.runtime.PortNumber;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the components of a record, for comparing them with what a sample or an oracle expects. */
public final class Components {

    private Components() {}

    /** The components that are not null: numbers as they are, nested prefixes as maps, all else as text. */
    public static Map<String, Object> of(Record event) {
        Map<String, Object> components = new LinkedHashMap<>();
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(event);
                if (value != null) {
                    components.put(component.getName(), plain(value));
                }
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        return components;
    }

    private static Object plain(Object value) {
        if (value instanceof Number || value instanceof String) {
            return value;
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof PortNumber port) {
            return port.value();
        }
        // The record of a prefix has no text of its own.
        return value instanceof Record nested
                        && nested.getClass().getPackageName().startsWith("dev.katalog.events")
                ? of(nested)
                : value.toString();
    }
}
