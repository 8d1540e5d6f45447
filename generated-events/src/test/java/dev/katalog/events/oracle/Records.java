package dev.katalog.events.oracle;

import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.events.Catalogs;
import dev.katalog.runtime.Event;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;

/** Makes records of a message from their components' values. */
final class Records {

    private final Class<?> type;
    private final String prefix;

    Records(Catalogs catalog, EventMessage message) {
        this.type = Arrays.stream(permitted(catalog.root()))
                .filter(record -> id(record).equals(message.id()))
                .findFirst()
                .orElseThrow();
        Prefix declared = message.prefix();
        this.prefix = declared == null ? "" : declared.component();
    }

    private static Class<?>[] permitted(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(type ->
                        type.isInterface() ? Arrays.stream(permitted(type)) : Arrays.stream(new Class<?>[] {type}))
                .toArray(Class<?>[]::new);
    }

    private static String id(Class<?> record) {
        try {
            return ((dev.katalog.runtime.MessageDescriptor)
                            record.getField("DESCRIPTOR").get(null))
                    .id();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** A record with these values; components without one are null. Those of the prefix are a map of their own. */
    Event make(Map<String, Object> values) {
        return (Event) make(type, values);
    }

    /** The type of a component: what a choice's constants are constants of. */
    Class<?> componentType(String name) {
        return component(type, name).getType();
    }

    /** As {@link #componentType}, of the prefix. */
    Class<?> prefixComponentType(String name) {
        return component(componentType(prefix), name).getType();
    }

    private static RecordComponent component(Class<?> record, String name) {
        return Arrays.stream(record.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Object make(Class<?> record, Map<String, Object> values) {
        RecordComponent[] components = record.getRecordComponents();
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Object value = values.get(components[i].getName());
            arguments[i] = value instanceof Map<?, ?> nested
                    ? make(components[i].getType(), (Map<String, Object>) nested)
                    : value;
        }
        try {
            return record.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
