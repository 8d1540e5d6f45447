package dev.katalog.golden.firewall;

import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.Severity;
import dev.katalog.runtime.scan.Literals;
import dev.katalog.runtime.scan.Numbers;
import dev.katalog.runtime.scan.Texts;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The message 100009.
 *
 * <p>Message {@code 100009}, documented severity 7:
 *
 * <pre>{@code
 * Counter <counter><value:int>
 * }</pre>
 *
 * @param counter counter
 * @param value value
 */
@Generated("dev.katalog.generate.EventRecordGenerator")
public record Acme100009Counter(String counter, int value) implements AcmeAcmeFirewallEvent {
    /**
     * What the catalog says about the message.
     */
    public static final MessageDescriptor DESCRIPTOR = new MessageDescriptor(
            AcmeEvents.EDITION,
            "100009",
            null,
            "Acme100009Counter",
            "acme-firewall",
            Severity.DEBUG,
            "Counter <counter><value:int>",
            "The message 100009.",
            null,
            List.of("Counter <counter><value:int>"));

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
        out.append("Counter ");
        out.append(counter);
        out.append(value);
    }

    /**
     * Matches {@code Counter <counter><value:int>}.
     */
    static @Nullable AcmeEvent match(byte[] line, int at, int end, @Nullable Match match) {
        int p1 = Literals.match(line, at, end, "Counter ", 0x207265746e756f43L);
        if (p1 < 0) {
            return null;
        }
        int counterStart = p1;
        gap1:
        for (int s1 = counterStart + 1; ; s1++) {
            if (s1 >= end) {
                return null;
            }
            int counterEnd = s1;
            int valueStart = s1;
            int valueEnd = Numbers.intEnd(line, s1, end);
            if (valueEnd < 0) {
                continue gap1;
            }
            if (valueEnd != end) {
                continue gap1;
            }
            if (match != null) {
                match.found(DESCRIPTOR);
                match.field(0, counterStart, counterEnd);
                match.field(1, valueStart, valueEnd);
                return AcmeUnrecognized.IDENTIFIED;
            }
            return new Acme100009Counter(Texts.string(line, counterStart, counterEnd), Numbers.intValue(line, valueStart, valueEnd));
        }
    }
}
