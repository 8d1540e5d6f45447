package dev.katalog.golden.gateway;

import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.Severity;
import dev.katalog.runtime.scan.Literals;
import dev.katalog.runtime.scan.Numbers;
import dev.katalog.runtime.scan.Texts;
import dev.katalog.runtime.scan.Tokens;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Mail was sent.
 *
 * <p>Message {@code mail.sent}, documented severity 6:
 *
 * <pre>{@code
 * sent <kind:alarm|report> to <recipient:token> in <ms:int> ms
 * }</pre>
 *
 * @param kind kind
 * @param recipient recipient
 * @param ms ms
 */
@Generated("dev.katalog.generate.EventRecordGenerator")
public record MailSent(Kind kind, String recipient, int ms) implements GateMailEvent {
    /**
     * What the catalog says about the message.
     */
    public static final MessageDescriptor DESCRIPTOR = new MessageDescriptor(
            GateEvents.EDITION,
            "mail.sent",
            "mail-agent",
            "MailSent",
            "mail",
            Severity.INFORMATIONAL,
            "sent <kind:alarm|report> to <recipient:token> in <ms:int> ms",
            "Mail was sent.",
            null,
            List.of("sent <kind:report|alarm> to <recipient:token> in <ms:int> ms"));

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
        out.append("sent ");
        out.append(kind.text());
        out.append(" to ");
        out.append(recipient);
        out.append(" in ");
        out.append(ms);
        out.append(" ms");
    }

    /**
     * Matches {@code sent <kind:alarm|report> to <recipient:token> in <ms:int> ms}.
     */
    static @Nullable GateEvent match(byte[] line, int at, int end, @Nullable Match match) {
        int p1 = Literals.match(line, at, end, "sent ", 0x20746e6573L);
        if (p1 < 0) {
            return null;
        }
        Kind kindChoice;
        int kindStart = p1;
        int kindEnd;
        if ((kindEnd = Literals.match(line, p1, end, "report", 0x74726f706572L)) >= 0) {
            kindChoice = Kind.REPORT;
        } else if ((kindEnd = Literals.match(line, p1, end, "alarm", 0x6d72616c61L)) >= 0) {
            kindChoice = Kind.ALARM;
        } else {
            return null;
        }
        int p2 = Literals.match(line, kindEnd, end, " to ", 0x206f7420L);
        if (p2 < 0) {
            return null;
        }
        int recipientStart = p2;
        if (recipientStart == end || line[recipientStart] == ' ') {
            return null;
        }
        int recipientEnd = Tokens.blank(line, recipientStart, end);
        int p3 = Literals.match(line, recipientEnd, end, " in ", 0x206e6920L);
        if (p3 < 0) {
            return null;
        }
        int msStart = p3;
        int msEnd = Numbers.intEnd(line, p3, end);
        if (msEnd < 0) {
            return null;
        }
        int p4 = Literals.match(line, msEnd, end, " ms", 0x736d20L);
        if (p4 < 0) {
            return null;
        }
        if (p4 != end) {
            return null;
        }
        if (match != null) {
            match.found(DESCRIPTOR);
            match.field(0, kindStart, kindEnd);
            match.field(1, recipientStart, recipientEnd);
            match.field(2, msStart, msEnd);
            return GateUnrecognized.IDENTIFIED;
        }
        return new MailSent(kindChoice, Texts.string(line, recipientStart, recipientEnd), Numbers.intValue(line, msStart, msEnd));
    }
}
