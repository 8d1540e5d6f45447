package dev.katalog.catalog;

import java.util.List;
import java.util.Map;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes JSON as people write it in a curation: what belongs together on one line. */
final class JsonText {

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    /** An object or array that has each of its members on a line of its own. */
    record Lines(Object members) {}

    /** The text of a value: a string, a number, a map or a list of such, or {@link Lines} of them. */
    static String of(Object value) {
        JsonText json = new JsonText();
        json.value(value, "");
        return json.text.append('\n').toString();
    }

    private void value(Object value, String indent) {
        if (value instanceof Lines lines) {
            members(lines.members(), "\n" + indent + "  ", "\n" + indent, indent + "  ");
        } else if (value instanceof Map<?, ?> || value instanceof List<?>) {
            members(value, " ", "", indent);
        } else if (value instanceof Number number) {
            text.append(number);
        } else {
            string(String.valueOf(value));
        }
    }

    /**
     * @param between what stands behind a comma
     * @param end what stands before the closing bracket; if anything does, {@code between} stands behind the opening one
     */
    private void members(Object members, String between, String end, String indent) {
        boolean isObject = members instanceof Map<?, ?>;
        text.append(isObject ? '{' : '[');
        int start = text.length();
        if (members instanceof Map<?, ?> map) {
            map.forEach((name, member) -> {
                separate(start, between, end);
                string(String.valueOf(name));
                text.append(": ");
                value(member, indent);
            });
        } else {
            ((List<?>) members).forEach(member -> {
                separate(start, between, end);
                value(member, indent);
            });
        }
        text.append(text.length() == start ? "" : end).append(isObject ? '}' : ']');
    }

    private void separate(int start, String between, String end) {
        if (text.length() > start) {
            text.append(',').append(between);
        } else if (!end.isEmpty()) {
            text.append(between);
        }
    }

    private void string(String value) {
        text.append('"');
        JsonStringEncoder.getInstance().quoteAsString(value, text);
        text.append('"');
    }
}
