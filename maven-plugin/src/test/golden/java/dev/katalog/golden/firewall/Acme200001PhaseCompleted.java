package dev.katalog.golden.firewall;

import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.Severity;
import dev.katalog.runtime.scan.FoundPrefix;
import dev.katalog.runtime.scan.Literals;
import dev.katalog.runtime.scan.Numbers;
import dev.katalog.runtime.scan.Texts;
import dev.katalog.runtime.scan.Tokens;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A phase of the negotiation is complete.
 *
 * <p>Message {@code 200001}, documented severity 5:
 *
 * <pre>{@code
 * Phase <phase:int> completed
 * }</pre>
 *
 * @param peer what stood before the body; null if nothing did
 * @param phase number of the phase
 * @param mode how it was negotiated; null if absent
 */
@Generated("dev.katalog.generate.EventRecordGenerator")
public record Acme200001PhaseCompleted(@Nullable AcmePeer peer, int phase,
        @Nullable String mode) implements AcmeVpnEvent {
    /**
     * What the catalog says about the message.
     */
    public static final MessageDescriptor DESCRIPTOR = new MessageDescriptor(
            AcmeEvents.EDITION,
            "200001",
            null,
            "Acme200001PhaseCompleted",
            "vpn",
            Severity.NOTICE,
            "Phase <phase:int> completed",
            "A phase of the negotiation is complete.",
            "AcmePeer",
            List.of("Phase <phase:int> completed",
            "PHASE <phase:int> COMPLETED (<mode:token>)"));

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
        if (peer != null) {
            peer.appendTo(out);
        }
        if (mode == null) {
            out.append("Phase ");
            out.append(phase);
            out.append(" completed");
            return;
        }
        if (mode != null) {
            out.append("PHASE ");
            out.append(phase);
            out.append(" COMPLETED (");
            out.append(mode);
            out.append(")");
            return;
        }
        throw new IllegalStateException("no form of the message has exactly these components");
    }

    /**
     * Matches any of the forms.
     */
    static @Nullable AcmeEvent match(byte[] line, int at, int end, @Nullable Match match) {
        long prefix = AcmePeer.find(line, at, end);
        int body = FoundPrefix.end(prefix, at);
        int behind = Literals.match(line, body, end, "P", 0x50L);
        if (behind < 0) {
            return null;
        }
        @Nullable AcmeEvent event = form1(line, at, prefix, behind, end, match);
        if (event != null) {
            return event;
        }
        return form2(line, at, prefix, behind, end, match);
    }

    /**
     * Matches {@code PHASE <phase:int> COMPLETED (<mode:token>)}.
     */
    static @Nullable AcmeEvent form1(byte[] line, int start, long prefix, int at, int end,
            @Nullable Match match) {
        if (at < 0) {
            return null;
        }
        if (at == end || line[end - 1] != ')') {
            return null;
        }
        int p1 = Literals.match(line, at, end, "HASE ", 0x2045534148L);
        if (p1 < 0) {
            return null;
        }
        int phaseStart = p1;
        int phaseEnd = Numbers.intEnd(line, p1, end);
        if (phaseEnd < 0) {
            return null;
        }
        int p2 = Literals.match(line, phaseEnd, end, " COMPLETED (", 0x54454c504d4f4320L, 0x2820444554454c50L);
        if (p2 < 0) {
            return null;
        }
        int modeStart = p2;
        int modeEnd = Literals.suffix(line, modeStart + 1, end, ")", 0x29L);
        if (modeEnd < 0 || Tokens.blank(line, modeStart, modeEnd) != modeEnd) {
            return null;
        }
        if (match != null) {
            match.found(DESCRIPTOR);
            match.field(0, phaseStart, phaseEnd);
            match.field(1, modeStart, modeEnd);
            return AcmeUnrecognized.IDENTIFIED;
        }
        return new Acme200001PhaseCompleted(AcmePeer.read(line, start, prefix), Numbers.intValue(line, phaseStart, phaseEnd), Texts.string(line, modeStart, modeEnd));
    }

    /**
     * Matches {@code Phase <phase:int> completed}.
     */
    static @Nullable AcmeEvent form2(byte[] line, int start, long prefix, int at, int end,
            @Nullable Match match) {
        if (at < 0) {
            return null;
        }
        int p1 = Literals.match(line, at, end, "hase ", 0x2065736168L);
        if (p1 < 0) {
            return null;
        }
        int phaseStart = p1;
        int phaseEnd = Numbers.intEnd(line, p1, end);
        if (phaseEnd < 0) {
            return null;
        }
        int p2 = Literals.match(line, phaseEnd, end, " completed", 0x74656c706d6f6320L, 0x646574656c706d6fL);
        if (p2 < 0) {
            return null;
        }
        if (p2 != end) {
            return null;
        }
        if (match != null) {
            match.found(DESCRIPTOR);
            match.field(0, phaseStart, phaseEnd);
            return AcmeUnrecognized.IDENTIFIED;
        }
        return new Acme200001PhaseCompleted(AcmePeer.read(line, start, prefix), Numbers.intValue(line, phaseStart, phaseEnd), null);
    }
}
