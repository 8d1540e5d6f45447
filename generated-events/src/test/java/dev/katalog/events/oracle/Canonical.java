package dev.katalog.events.oracle;

import java.util.Map;
import java.util.TreeMap;

/** Captured values as text that is the same for equal values: addresses by their bytes, fields by name. */
final class Canonical {

    private Canonical() {}

    static String text(Map<?, ?> fields) {
        StringBuilder text = new StringBuilder("{");
        new TreeMap<>(fields)
                .forEach((name, value) ->
                        text.append(' ').append(name).append('=').append(value(value)));
        return text.append(" }").toString();
    }

    private static String value(Object value) {
        if (value instanceof Map<?, ?> nested) {
            return text(nested);
        }
        String text = value.toString();
        int slash = text.indexOf('/');
        String address = OracleAddresses.address(slash < 0 ? text : text.substring(0, slash));
        return "'" + (address == null ? text : address + (slash < 0 ? "" : text.substring(slash))) + "'";
    }
}
