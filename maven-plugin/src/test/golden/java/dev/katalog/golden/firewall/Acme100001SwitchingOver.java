package dev.katalog.golden.firewall;

import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.Severity;
import dev.katalog.runtime.scan.Literals;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The standby unit takes over.
 *
 * <p>Message {@code 100001}, documented severity 1:
 *
 * <pre>{@code
 * The link to the standby unit has been down for too long, so it is switching over
 * }</pre>
 */
@Generated("dev.katalog.generate.EventRecordGenerator")
public record Acme100001SwitchingOver() implements AcmeSystemEvent {
    /**
     * What the catalog says about the message.
     */
    public static final MessageDescriptor DESCRIPTOR = new MessageDescriptor(
            AcmeEvents.EDITION,
            "100001",
            null,
            "Acme100001SwitchingOver",
            "system",
            Severity.ALERT,
            "The link to the standby unit has been down for too long, so it is switching over",
            "The standby unit takes over.",
            null,
            List.of("The link to the standby unit has been down for too long, so it is switching over"));

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
        out.append("The link to the standby unit has been down for too long, so it is switching over");
    }

    /**
     * Matches {@code The link to the standby unit has been down for too long, so it is switching over}.
     */
    static @Nullable AcmeEvent match(byte[] line, int at, int end, @Nullable Match match) {
        int p1 = Literals.match(line, at, end, "The link to the standby unit has", 0x6b6e696c20656854L, 0x20656874206f7420L, 0x207962646e617473L, 0x7361682074696e75L);
        if (p1 < 0) {
            return null;
        }
        int p2 = Literals.match(line, p1, end, " been down for too long, so it i", 0x6f64206e65656220L, 0x7420726f66206e77L, 0x2c676e6f6c206f6fL, 0x69207469206f7320L);
        if (p2 < 0) {
            return null;
        }
        int p3 = Literals.match(line, p2, end, "s switching over", 0x6863746977732073L, 0x7265766f20676e69L);
        if (p3 < 0) {
            return null;
        }
        if (p3 != end) {
            return null;
        }
        if (match != null) {
            match.found(DESCRIPTOR);
            return AcmeUnrecognized.IDENTIFIED;
        }
        return new Acme100001SwitchingOver();
    }
}
