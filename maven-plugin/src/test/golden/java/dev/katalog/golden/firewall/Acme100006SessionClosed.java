package dev.katalog.golden.firewall;

import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.Severity;
import dev.katalog.runtime.scan.Literals;
import dev.katalog.runtime.scan.Numbers;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The message 100006.
 *
 * <p>Message {@code 100006}, documented severity 6:
 *
 * <pre>{@code
 * Session closed[ after <seconds:int> s][, reason <reason:hex>]
 * }</pre>
 *
 * @param seconds seconds; null if absent
 * @param reason reason; null if absent
 */
@Generated("dev.katalog.generate.EventRecordGenerator")
public record Acme100006SessionClosed(@Nullable Integer seconds,
        @Nullable Long reason) implements AcmeAcmeFirewallEvent {
    /**
     * What the catalog says about the message.
     */
    public static final MessageDescriptor DESCRIPTOR = new MessageDescriptor(
            AcmeEvents.EDITION,
            "100006",
            null,
            "Acme100006SessionClosed",
            "acme-firewall",
            Severity.INFORMATIONAL,
            "Session closed[ after <seconds:int> s][, reason <reason:hex>]",
            "The message 100006.",
            null,
            List.of("Session closed[ after <seconds:int> s][, reason <reason:hex>]"));

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
        out.append("Session closed");
        if (seconds != null) {
            out.append(" after ");
            out.append(seconds);
            out.append(" s");
        }
        if (reason != null) {
            out.append(", reason ");
            out.append(Numbers.hex(reason));
        }
    }

    /**
     * Matches {@code Session closed[ after <seconds:int> s][, reason <reason:hex>]}.
     */
    static @Nullable AcmeEvent match(byte[] line, int at, int end, @Nullable Match match) {
        int p1 = Literals.match(line, at, end, "Session closed", 0x206e6f6973736553L, 0x6465736f6c63206eL);
        if (p1 < 0) {
            return null;
        }
        int secondsStart = -1;
        int secondsEnd = -1;
        int p2 = p1;
        int p3 = Literals.match(line, p1, end, " after ", 0x20726574666120L);
        if (p3 >= 0) {
            secondsStart = p3;
            secondsEnd = Numbers.intEnd(line, p3, end);
            if (secondsEnd < 0) {
                return null;
            }
            int p4 = secondsEnd;
            int p5 = Literals.match(line, p4, end, " s", 0x7320L);
            if (p5 < 0) {
                return null;
            }
            p2 = p5;
        }
        int reasonStart = -1;
        int reasonEnd = -1;
        int p6 = p2;
        int p7 = Literals.match(line, p2, end, ", reason ", 0x6e6f73616572202cL, 0x206e6f7361657220L);
        if (p7 >= 0) {
            reasonStart = p7;
            reasonEnd = Numbers.hexEnd(line, p7, end);
            if (reasonEnd < 0) {
                return null;
            }
            int p8 = reasonEnd;
            p6 = p8;
        }
        if (p6 != end) {
            return null;
        }
        if (match != null) {
            match.found(DESCRIPTOR);
            match.field(0, secondsStart, secondsEnd);
            match.field(1, reasonStart, reasonEnd);
            return AcmeUnrecognized.IDENTIFIED;
        }
        return new Acme100006SessionClosed(secondsStart < 0 ? null : Numbers.intValue(line, secondsStart, secondsEnd), reasonStart < 0 ? null : Numbers.hexValue(line, reasonStart, reasonEnd));
    }
}
