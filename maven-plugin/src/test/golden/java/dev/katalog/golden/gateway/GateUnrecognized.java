package dev.katalog.golden.gateway;

import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.Mismatch;
import dev.katalog.runtime.Severity;
import dev.katalog.runtime.Unrecognized;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A line that is no known message, or a known message in a wording that is not known.
 *
 * @param raw the whole line
 * @param program the program of the line's tag, if the catalog has messages of it; otherwise null
 */
@Generated("dev.katalog.generate.UnrecognizedGenerator")
public record GateUnrecognized(String raw,
        @Nullable String program) implements GateEvent, Unrecognized {
    /**
     * Stands for all lines that are no known message.
     */
    public static final MessageDescriptor DESCRIPTOR = new MessageDescriptor(
            GateEvents.EDITION, "unrecognized", null,
            "GateUnrecognized", "",
            Severity.DEBUG,
            "", "A line that is no known message.", null, List.of());

    /**
     * What a matcher returns when it was asked to identify a line, not to read it.
     */
    static final GateUnrecognized IDENTIFIED = new GateUnrecognized("", null);

    @Override
    public MessageDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /**
     * The whole line.
     */
    @Override
    public String format() {
        return raw;
    }

    @Override
    public Mismatch mismatch() {
        return GateEvents.mismatch(raw, program);
    }

    /**
     * Null: only the wording tells which message a line is.
     */
    @Override
    public @Nullable String messageId() {
        return null;
    }
}
