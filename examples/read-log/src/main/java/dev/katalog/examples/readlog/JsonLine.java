package dev.katalog.examples.readlog;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.katalog.runtime.Envelope;
import dev.katalog.runtime.Event;
import dev.katalog.runtime.Severity;
import dev.katalog.runtime.SyslogHeader;
import dev.katalog.runtime.Unrecognized;
import dev.katalog.runtime.scan.Texts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code --json} prints for one line.
 *
 * @param catalog the catalog whose line it is; null if of none
 * @param id the message id; of a line that is no known message, the one it carries, or null
 * @param event simple name of the record; null if the line is no known message
 * @param recognized whether the line is a known message
 * @param severity 0 to 7: the line's own if it has one, otherwise the documented one; null if neither is known
 * @param fields the components of the record; empty if the line is no known message
 * @param raw the whole line
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record JsonLine(
        @Nullable String catalog,
        @Nullable String id,
        @Nullable String event,
        boolean recognized,
        @Nullable Integer severity,
        Object fields,
        String raw) {

    static JsonLine of(Event event, byte[] line, int from, int to) {
        String catalog = event.descriptor().catalog();
        Severity severity = severity(event, line, from, to);
        Integer number = severity == null ? null : Integer.valueOf(severity.code());
        if (event instanceof Unrecognized other) {
            return new JsonLine(
                    catalog.isEmpty() ? null : catalog, other.messageId(), null, false, number, Map.of(), other.raw());
        }
        String raw = Texts.string(line, from, to);
        String name = event.getClass().getSimpleName();
        return new JsonLine(catalog, event.descriptor().id(), name, true, number, event, raw);
    }

    /** Of the message code, otherwise of PRI, otherwise of the document. */
    private static @Nullable Severity severity(Event event, byte[] line, int from, int to) {
        long code = Envelope.code(line, from, Envelope.bodyEnd(line, from, to));
        // The console form shows no severity.
        if (code >= 0 && Envelope.id(code) != Envelope.NO_ID) {
            return Severity.of(Envelope.severity(code));
        }
        Severity priority = SyslogHeader.parse(line, from, to).severity();
        boolean documented = priority == null && !(event instanceof Unrecognized);
        return documented ? event.descriptor().severity() : priority;
    }
}
