package dev.katalog.examples.readlog;

import dev.katalog.runtime.Event;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.Mismatch;
import dev.katalog.runtime.SyslogHeader;
import dev.katalog.runtime.Unrecognized;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An event as a line for people. */
final class EventText {

    /** A line of a log may have megabytes. */
    private static final int MAX_VALUE = 400;

    private static final int TIME_WIDTH = 24;
    private static final int HOST_WIDTH = 10;

    private EventText() {}

    static String of(Event event, SyslogHeader header) {
        StringBuilder text = new StringBuilder(200);
        if (event instanceof Unrecognized line) {
            appendUnrecognized(text, line);
        } else {
            appendHeader(text, header);
            appendEvent(text, event);
        }
        return text.toString();
    }

    private static void appendHeader(StringBuilder text, SyslogHeader header) {
        appendColumn(text, header.time() == null ? "-" : header.time().text(), TIME_WIDTH);
        appendColumn(text, header.host() == null ? "-" : header.host(), HOST_WIDTH);
    }

    private static void appendColumn(StringBuilder text, String value, int width) {
        String shown = Printable.text(value, MAX_VALUE);
        text.append(shown).append(" ".repeat(Math.max(0, width - shown.length()) + 1));
    }

    private static void appendEvent(StringBuilder text, Event event) {
        text.append(event.descriptor().id())
                .append(' ')
                .append(event.descriptor().name());
        appendFields(text, "", Json.MAPPER.valueToTree(event));
        String highlight = Highlights.of(event);
        if (!highlight.isEmpty()) {
            text.append("  => ").append(Printable.text(highlight, MAX_VALUE));
        }
    }

    /** Fields of a record within the record are named {@code peer.group}. */
    private static void appendFields(StringBuilder text, String path, JsonNode object) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (field.getValue().isObject()) {
                appendFields(text, path + field.getKey() + ".", field.getValue());
            } else {
                text.append(' ').append(path).append(field.getKey()).append('=').append(value(field.getValue()));
            }
        }
    }

    private static String value(JsonNode value) {
        String text = Printable.text(value.asString(), MAX_VALUE);
        return text.isEmpty() || text.indexOf(' ') >= 0 ? '"' + text + '"' : text;
    }

    private static void appendUnrecognized(StringBuilder text, Unrecognized line) {
        text.append("unrecognized: ");
        text.append(line.raw().isEmpty() ? "(empty line)" : Printable.text(line.raw(), MAX_VALUE));
        Mismatch mismatch = line.mismatch();
        MessageDescriptor nearest = mismatch.nearest();
        if (nearest != null) {
            text.append("\n    nearest is ")
                    .append(nearest.id())
                    .append(' ')
                    .append(nearest.name())
                    .append(": agrees in ")
                    .append(mismatch.agreed())
                    .append(" bytes, then expected '")
                    .append(Printable.text(mismatch.expected(), MAX_VALUE))
                    .append("', found '")
                    .append(Printable.text(mismatch.found(), MAX_VALUE))
                    .append('\'');
        }
    }
}
