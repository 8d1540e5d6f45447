package dev.katalog.golden.firewall;

import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.Severity;
import dev.katalog.runtime.scan.Literals;
import dev.katalog.runtime.scan.Texts;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The message 100012.
 *
 * <p>Message {@code 100012}, documented severity 7:
 *
 * <pre>{@code
 * Note: <text>
 * }</pre>
 *
 * @param text text
 */
@Generated("dev.katalog.generate.EventRecordGenerator")
public record Acme100012Note(String text) implements AcmeAcmeFirewallEvent {
    /**
     * What the catalog says about the message.
     */
    public static final MessageDescriptor DESCRIPTOR = new MessageDescriptor(
            AcmeEvents.EDITION,
            "100012",
            null,
            "Acme100012Note",
            "acme-firewall",
            Severity.DEBUG,
            "Note: <text>",
            "The message 100012.",
            null,
            List.of("Note: <text>"));

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
        out.append("Note: ");
        out.append(text);
    }

    /**
     * Matches {@code Note: <text>}.
     */
    static @Nullable AcmeEvent match(byte[] line, int at, int end, @Nullable Match match) {
        int p1 = Literals.match(line, at, end, "Note: ", 0x203a65746f4eL);
        if (p1 < 0) {
            return null;
        }
        int textStart = p1;
        int textEnd = end;
        if (textStart == end) {
            return null;
        }
        if (match != null) {
            match.found(DESCRIPTOR);
            match.field(0, textStart, textEnd);
            return AcmeUnrecognized.IDENTIFIED;
        }
        return new Acme100012Note(Texts.string(line, textStart, textEnd));
    }
}
