package dev.katalog.golden.gateway;

import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.Severity;
import dev.katalog.runtime.scan.Literals;
import dev.katalog.runtime.scan.Texts;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Mail could not be sent.
 *
 * <p>Message {@code mail.failed}, documented severity 3:
 *
 * <pre>{@code
 * <recipient>: <reason>
 * }</pre>
 *
 * @param recipient recipient
 * @param reason reason
 */
@Generated("dev.katalog.generate.EventRecordGenerator")
public record MailFailed(String recipient, String reason) implements GateMailEvent {
    /**
     * What the catalog says about the message.
     */
    public static final MessageDescriptor DESCRIPTOR = new MessageDescriptor(
            GateEvents.EDITION,
            "mail.failed",
            "mail-agent",
            "MailFailed",
            "mail",
            Severity.ERROR,
            "<recipient>: <reason>",
            "Mail could not be sent.",
            null,
            List.of("<recipient>: <reason>"));

    @Override
    public MessageDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public String format() {
        StringBuilder out = new StringBuilder();
        appendTo(out);
        return out.toString();
    }

    private void appendTo(StringBuilder out) {
        out.append(recipient);
        out.append(": ");
        out.append(reason);
    }

    /**
     * Matches {@code <recipient>: <reason>}.
     */
    static @Nullable GateEvent match(byte[] line, int at, int end, @Nullable Match match) {
        int recipientStart = at;
        int recipientEnd = Literals.find(line, recipientStart + 1, end, ": ", 0x203aL);
        if (recipientEnd < 0) {
            return null;
        }
        int p1 = Literals.match(line, recipientEnd, end, ": ", 0x203aL);
        if (p1 < 0) {
            return null;
        }
        int reasonStart = p1;
        int reasonEnd = end;
        if (reasonStart == end) {
            return null;
        }
        if (match != null) {
            match.found(DESCRIPTOR);
            match.field(0, recipientStart, recipientEnd);
            match.field(1, reasonStart, reasonEnd);
            return GateUnrecognized.IDENTIFIED;
        }
        return new MailFailed(Texts.string(line, recipientStart, recipientEnd), Texts.string(line, reasonStart, reasonEnd));
    }
}
