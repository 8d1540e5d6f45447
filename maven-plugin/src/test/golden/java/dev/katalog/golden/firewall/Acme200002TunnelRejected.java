package dev.katalog.golden.firewall;

import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.Severity;
import dev.katalog.runtime.scan.FoundPrefix;
import dev.katalog.runtime.scan.Literals;
import dev.katalog.runtime.scan.Numbers;
import dev.katalog.runtime.scan.Texts;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A tunnel was rejected.
 *
 * <p>Message {@code 200002}, documented severity 3:
 *
 * <pre>{@code
 * Tunnel rejected: <reason>
 * }</pre>
 *
 * @param peer what stood before the body; null if nothing did
 * @param reason why; null if absent
 * @param attempts how often it was tried; null if absent
 */
@Generated("dev.katalog.generate.EventRecordGenerator")
public record Acme200002TunnelRejected(@Nullable AcmePeer peer, @Nullable String reason,
        @Nullable Integer attempts) implements AcmeVpnEvent {
    /**
     * What the catalog says about the message.
     */
    public static final MessageDescriptor DESCRIPTOR = new MessageDescriptor(
            AcmeEvents.EDITION,
            "200002",
            null,
            "Acme200002TunnelRejected",
            "vpn",
            Severity.ERROR,
            "Tunnel rejected: <reason>",
            "A tunnel was rejected.",
            "AcmePeer",
            List.of("Tunnel rejected: <reason>",
            "Tunnel rejected after <attempts:int> attempts: <reason>",
            "Tunnel rejected"));

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
        if (reason != null && attempts == null) {
            out.append("Tunnel rejected: ");
            out.append(reason);
            return;
        }
        if (reason != null && attempts != null) {
            out.append("Tunnel rejected after ");
            out.append(attempts);
            out.append(" attempts: ");
            out.append(reason);
            return;
        }
        if (reason == null && attempts == null) {
            out.append("Tunnel rejected");
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
        int behind = Literals.match(line, body, end, "Tunnel rejected", 0x72206c656e6e7554L, 0x64657463656a6572L);
        if (behind < 0) {
            return null;
        }
        @Nullable AcmeEvent event = form1(line, at, prefix, behind, end, match);
        if (event != null) {
            return event;
        }
        event = form2(line, at, prefix, behind, end, match);
        if (event != null) {
            return event;
        }
        return form3(line, at, prefix, behind, end, match);
    }

    /**
     * Matches {@code Tunnel rejected after <attempts:int> attempts: <reason>}.
     */
    static @Nullable AcmeEvent form1(byte[] line, int start, long prefix, int at, int end,
            @Nullable Match match) {
        if (at < 0) {
            return null;
        }
        int p1 = Literals.match(line, at, end, " after ", 0x20726574666120L);
        if (p1 < 0) {
            return null;
        }
        int attemptsStart = p1;
        int attemptsEnd = Numbers.intEnd(line, p1, end);
        if (attemptsEnd < 0) {
            return null;
        }
        int p2 = Literals.match(line, attemptsEnd, end, " attempts: ", 0x74706d6574746120L, 0x203a7374706d6574L);
        if (p2 < 0) {
            return null;
        }
        int reasonStart = p2;
        int reasonEnd = end;
        if (reasonStart == end) {
            return null;
        }
        if (match != null) {
            match.found(DESCRIPTOR);
            match.field(0, reasonStart, reasonEnd);
            match.field(1, attemptsStart, attemptsEnd);
            return AcmeUnrecognized.IDENTIFIED;
        }
        return new Acme200002TunnelRejected(AcmePeer.read(line, start, prefix), Texts.string(line, reasonStart, reasonEnd), Numbers.intValue(line, attemptsStart, attemptsEnd));
    }

    /**
     * Matches {@code Tunnel rejected: <reason>}.
     */
    static @Nullable AcmeEvent form2(byte[] line, int start, long prefix, int at, int end,
            @Nullable Match match) {
        if (at < 0) {
            return null;
        }
        int p1 = Literals.match(line, at, end, ": ", 0x203aL);
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
            match.field(0, reasonStart, reasonEnd);
            return AcmeUnrecognized.IDENTIFIED;
        }
        return new Acme200002TunnelRejected(AcmePeer.read(line, start, prefix), Texts.string(line, reasonStart, reasonEnd), null);
    }

    /**
     * Matches {@code Tunnel rejected}.
     */
    static @Nullable AcmeEvent form3(byte[] line, int start, long prefix, int at, int end,
            @Nullable Match match) {
        if (at < 0) {
            return null;
        }
        if (at != end) {
            return null;
        }
        if (match != null) {
            match.found(DESCRIPTOR);
            return AcmeUnrecognized.IDENTIFIED;
        }
        return new Acme200002TunnelRejected(AcmePeer.read(line, start, prefix), null, null);
    }
}
