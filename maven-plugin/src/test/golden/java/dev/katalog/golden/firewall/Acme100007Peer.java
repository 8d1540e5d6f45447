package dev.katalog.golden.firewall;

import dev.katalog.runtime.IpAddress;
import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.Port;
import dev.katalog.runtime.Severity;
import dev.katalog.runtime.scan.Addresses;
import dev.katalog.runtime.scan.Literals;
import dev.katalog.runtime.scan.Texts;
import dev.katalog.runtime.scan.Tokens;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The message 100007.
 *
 * <p>Message {@code 100007}, documented severity 6:
 *
 * <pre>{@code
 * Peer <peer:ip>[ <port:port>] <said>
 * }</pre>
 *
 * @param peer peer
 * @param port port; null if absent
 * @param said said
 */
@Generated("dev.katalog.generate.EventRecordGenerator")
public record Acme100007Peer(IpAddress peer, @Nullable Port port,
        String said) implements AcmeAcmeFirewallEvent {
    /**
     * What the catalog says about the message.
     */
    public static final MessageDescriptor DESCRIPTOR = new MessageDescriptor(
            AcmeEvents.EDITION,
            "100007",
            null,
            "Acme100007Peer",
            "acme-firewall",
            Severity.INFORMATIONAL,
            "Peer <peer:ip>[ <port:port>] <said>",
            "The message 100007.",
            null,
            List.of("Peer <peer:ip>[ <port:port>] <said>"));

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
        out.append("Peer ");
        out.append(peer);
        if (port != null) {
            out.append(" ");
            out.append(port);
        }
        out.append(" ");
        out.append(said);
    }

    /**
     * Matches any of the forms.
     */
    static @Nullable AcmeEvent match(byte[] line, int at, int end, @Nullable Match match) {
        int behind = Literals.match(line, at, end, "Peer ", 0x2072656550L);
        if (behind < 0) {
            return null;
        }
        return forms1To2(line, behind, end, match);
    }

    /**
     * Matches {@code Peer <peer:ip> <port:port> <said>}.
     */
    static @Nullable AcmeEvent form1(byte[] line, int at, int end, @Nullable Match match) {
        if (at < 0) {
            return null;
        }
        int peerStart = at;
        int peerEnd = Addresses.ipEnd(line, at, end);
        if (peerEnd < 0) {
            return null;
        }
        int p1 = Literals.match(line, peerEnd, end, " ", 0x20L);
        if (p1 < 0) {
            return null;
        }
        int portStart = p1;
        int portEnd = Tokens.portEnd(line, p1, end);
        if (portEnd < 0) {
            return null;
        }
        int p2 = Literals.match(line, portEnd, end, " ", 0x20L);
        if (p2 < 0) {
            return null;
        }
        int saidStart = p2;
        int saidEnd = end;
        if (saidStart == end) {
            return null;
        }
        if (match != null) {
            match.found(DESCRIPTOR);
            match.field(0, peerStart, peerEnd);
            match.field(1, portStart, portEnd);
            match.field(2, saidStart, saidEnd);
            return AcmeUnrecognized.IDENTIFIED;
        }
        return new Acme100007Peer(Addresses.ip(line, peerStart, peerEnd), Tokens.port(line, portStart, portEnd), Texts.string(line, saidStart, saidEnd));
    }

    /**
     * Matches {@code Peer <peer:ip> <port:port> <said>},
     * then {@code Peer <peer:ip> <said>}.
     */
    static @Nullable AcmeEvent forms1To2(byte[] line, int at, int end, @Nullable Match match) {
        if (at < 0) {
            return null;
        }
        int peerStart = at;
        int peerEnd = Addresses.ipEnd(line, at, end);
        if (peerEnd < 0) {
            return null;
        }
        int p1 = Literals.match(line, peerEnd, end, " ", 0x20L);
        if (p1 < 0) {
            return null;
        }
        form1: {
            int portStart = p1;
            int portEnd = Tokens.portEnd(line, p1, end);
            if (portEnd < 0) {
                break form1;
            }
            int p2 = Literals.match(line, portEnd, end, " ", 0x20L);
            if (p2 < 0) {
                break form1;
            }
            int saidStart = p2;
            int saidEnd = end;
            if (saidStart == end) {
                break form1;
            }
            if (match != null) {
                match.found(DESCRIPTOR);
                match.field(0, peerStart, peerEnd);
                match.field(1, portStart, portEnd);
                match.field(2, saidStart, saidEnd);
                return AcmeUnrecognized.IDENTIFIED;
            }
            return new Acme100007Peer(Addresses.ip(line, peerStart, peerEnd), Tokens.port(line, portStart, portEnd), Texts.string(line, saidStart, saidEnd));
        }
        form2: {
            int saidStart = p1;
            int saidEnd = end;
            if (saidStart == end) {
                break form2;
            }
            if (match != null) {
                match.found(DESCRIPTOR);
                match.field(0, peerStart, peerEnd);
                match.field(2, saidStart, saidEnd);
                return AcmeUnrecognized.IDENTIFIED;
            }
            return new Acme100007Peer(Addresses.ip(line, peerStart, peerEnd), null, Texts.string(line, saidStart, saidEnd));
        }
        return null;
    }

    /**
     * Matches {@code Peer <peer:ip> <said>}.
     */
    static @Nullable AcmeEvent form2(byte[] line, int at, int end, @Nullable Match match) {
        if (at < 0) {
            return null;
        }
        int peerStart = at;
        int peerEnd = Addresses.ipEnd(line, at, end);
        if (peerEnd < 0) {
            return null;
        }
        int p1 = Literals.match(line, peerEnd, end, " ", 0x20L);
        if (p1 < 0) {
            return null;
        }
        int saidStart = p1;
        int saidEnd = end;
        if (saidStart == end) {
            return null;
        }
        if (match != null) {
            match.found(DESCRIPTOR);
            match.field(0, peerStart, peerEnd);
            match.field(2, saidStart, saidEnd);
            return AcmeUnrecognized.IDENTIFIED;
        }
        return new Acme100007Peer(Addresses.ip(line, peerStart, peerEnd), null, Texts.string(line, saidStart, saidEnd));
    }
}
