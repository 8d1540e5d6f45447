package dev.katalog.golden.firewall;

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
 * @param messageId the id of the message code in the line; null if it has none
 */
@Generated("dev.katalog.generate.UnrecognizedGenerator")
public record AcmeUnrecognized(String raw,
        @Nullable String messageId) implements AcmeEvent, Unrecognized {
    /**
     * Stands for all lines that are no known message.
     */
    public static final MessageDescriptor DESCRIPTOR = new MessageDescriptor(
            AcmeEvents.EDITION, "unrecognized", null,
            "AcmeUnrecognized", "",
            Severity.DEBUG,
            "", "A line that is no known message.", null, List.of());

    /**
     * What a matcher returns when it was asked to identify a line, not to read it.
     */
    static final AcmeUnrecognized IDENTIFIED = new AcmeUnrecognized("", null);

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
        return AcmeEvents.mismatch(raw, messageId);
    }
}
