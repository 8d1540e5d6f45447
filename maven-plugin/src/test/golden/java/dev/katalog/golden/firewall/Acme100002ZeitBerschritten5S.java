package dev.katalog.golden.firewall;

import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.Severity;
import dev.katalog.runtime.scan.Literals;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The message 100002.
 *
 * <p>Message {@code 100002}, documented severity 4:
 *
 * <pre>{@code
 * Zeit    überschritten: 5 µs für 😀 vorbei
 * }</pre>
 */
@Generated("dev.katalog.generate.EventRecordGenerator")
public record Acme100002ZeitBerschritten5S() implements AcmeAcmeFirewallEvent {
    /**
     * What the catalog says about the message.
     */
    public static final MessageDescriptor DESCRIPTOR = new MessageDescriptor(
            AcmeEvents.EDITION,
            "100002",
            null,
            "Acme100002ZeitBerschritten5S",
            "acme-firewall",
            Severity.WARNING,
            "Zeit    überschritten: 5 µs für 😀 vorbei",
            "The message 100002.",
            null,
            List.of("Zeit    überschritten: 5 µs für 😀 vorbei"));

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
        out.append("Zeit    überschritten: 5 µs für 😀 vorbei");
    }

    /**
     * Matches {@code Zeit    überschritten: 5 µs für 😀 vorbei}.
     */
    static @Nullable AcmeEvent match(byte[] line, int at, int end, @Nullable Match match) {
        int p1 = Literals.match(line, at, end, "Zeit überschritten: 5 µs für ");
        if (p1 < 0) {
            return null;
        }
        int p2 = Literals.match(line, p1, end, "😀 vorbei");
        if (p2 < 0) {
            return null;
        }
        if (p2 != end) {
            return null;
        }
        if (match != null) {
            match.found(DESCRIPTOR);
            return AcmeUnrecognized.IDENTIFIED;
        }
        return new Acme100002ZeitBerschritten5S();
    }
}
