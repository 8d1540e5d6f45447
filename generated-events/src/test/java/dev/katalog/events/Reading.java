package dev.katalog.events;

import dev.katalog.runtime.Event;
import dev.katalog.runtime.Unrecognized;
import java.util.Map;
import java.util.StringJoiner;

/**
 * What a line was read as, in a form for the tables of the tests.
 *
 * @param id the message; null if the line is no known message
 * @param fields {@code name=value; name=value}, the present ones alone; those of a prefix as {@code peer.ip=...}; null if
 *     there are none
 */
record Reading(String id, String fields) {

    static Reading of(String line) {
        Event event = NetworkEvents.parse(line);
        if (event instanceof Unrecognized) {
            return new Reading(null, null);
        }
        StringJoiner fields = new StringJoiner("; ");
        add("", Components.of((Record) event), fields);
        return new Reading(event.descriptor().id(), fields.length() == 0 ? null : fields.toString());
    }

    private static void add(String path, Map<?, ?> components, StringJoiner fields) {
        components.forEach((name, value) -> {
            if (value instanceof Map<?, ?> nested) {
                add(path + name + ".", nested, fields);
            } else {
                fields.add(path + name + "=" + value);
            }
        });
    }
}
