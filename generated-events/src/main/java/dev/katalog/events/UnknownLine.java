package dev.katalog.events;

import dev.katalog.runtime.Edition;
import dev.katalog.runtime.Envelope;
import dev.katalog.runtime.Event;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.Mismatch;
import dev.katalog.runtime.Nearest;
import dev.katalog.runtime.Severity;
import dev.katalog.runtime.Unrecognized;
import dev.katalog.runtime.scan.Texts;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line that bears no sign of any catalog: no message code, and no program that a catalog knows.
 *
 * @param raw the whole line
 */
public record UnknownLine(String raw) implements Event, Unrecognized {

    /** Stands for all such lines; belongs to no catalog, so the catalog's name is empty. */
    public static final MessageDescriptor DESCRIPTOR = new MessageDescriptor(
            Edition.NONE,
            "unknown",
            null,
            UnknownLine.class.getSimpleName(),
            "",
            Severity.DEBUG,
            "",
            "A line that bears no sign of any catalog.",
            null,
            List.of());

    public UnknownLine {
        Objects.requireNonNull(raw, "raw");
    }

    @Override
    public MessageDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** The whole line. */
    @Override
    public String format() {
        return raw;
    }

    /** Null: a line that carries an id is the catalog's. */
    @Override
    public @Nullable String messageId() {
        return null;
    }

    /** Nothing agrees: there is no message that the line could be meant to be. */
    @Override
    public Mismatch mismatch() {
        byte[] line = Texts.utf8(raw);
        int end = Envelope.bodyEnd(line, 0, line.length);
        int body = Envelope.bodyStart(line, 0, end);
        return Nearest.of(List.of(), (prefix, bytes, at, stop) -> at, line, body, end);
    }
}
