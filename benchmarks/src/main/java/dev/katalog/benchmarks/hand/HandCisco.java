package dev.katalog.benchmarks.hand;

import dev.katalog.events.ftd.Ftd710003AccessDeniedByAcl;
import dev.katalog.events.ftd.Ftd710005RequestDiscarded;
import dev.katalog.events.ftd.Ftd713041NegotiationInitiated;
import dev.katalog.events.ftd.Ftd713049SecurityNegotiationCompleted;
import dev.katalog.events.ftd.Ftd713050IpsecConnectionTerminated;
import dev.katalog.events.ftd.Ftd713119Phase1Completed;
import dev.katalog.events.ftd.Ftd713120Phase2Completed;
import dev.katalog.events.ftd.Ftd713228PrivateAddressAssigned;
import dev.katalog.events.ftd.Ftd713236IkeMessageDecoded;
import dev.katalog.events.ftd.Ftd713904IkeNotificationEvent;
import dev.katalog.events.ftd.FtdEvent;
import dev.katalog.events.ftd.IkeMessageDirection;
import dev.katalog.events.ftd.IkeNegotiationKind;
import dev.katalog.events.ftd.IkePhase;
import dev.katalog.events.ftd.IkeRole;
import dev.katalog.runtime.scan.Addresses;
import dev.katalog.runtime.scan.Numbers;
import dev.katalog.runtime.scan.Texts;
import dev.katalog.runtime.scan.Tokens;
import org.jspecify.annotations.Nullable;

/** Ten messages of Cisco's. Not thread-safe. */
final class HandCisco {

    private static final Literal DENIED = Literal.of(" access denied by ACL from ");
    private static final Literal DISCARDED = Literal.of(" request discarded from ");
    private static final Literal TO = Literal.of(" to ");
    private static final Literal INITIATOR = Literal.of("IKE Initiator: ");
    private static final Literal INTF = Literal.of(", Intf ");
    private static final Literal IKE_PEER = Literal.of(", IKE Peer ");
    private static final Literal LOCAL_PROXY_ADDRESS = Literal.of(" local Proxy Address ");
    private static final Literal REMOTE_PROXY_ADDRESS = Literal.of(", remote Proxy Address ");
    private static final Literal CRYPTO_MAP = Literal.of(", Crypto map (");
    private static final Literal NEGOTIATED = Literal.of("Security negotiation complete");
    private static final Literal FOR = Literal.of(" for ");
    private static final Literal OPEN = Literal.of(" (");
    private static final Literal CLOSE = Literal.of(") ");
    private static final Literal INBOUND = Literal.of(", Inbound SPI = ");
    private static final Literal OUTBOUND = Literal.of(", Outbound SPI = ");
    private static final Literal TERMINATED = Literal.of("Connection terminated for peer ");
    private static final Literal REASON = Literal.of(". Reason: ");
    private static final Literal REMOTE_PROXY = Literal.of(" Remote Proxy ");
    private static final Literal LOCAL_PROXY = Literal.of(", Local Proxy ");
    private static final Literal PHASE_1 = Literal.of("PHASE 1 COMPLETED");
    private static final Literal PHASE_2 = Literal.of("PHASE 2 COMPLETED (msgid=");
    private static final Literal ASSIGNED = Literal.of("Assigned private IP address ");
    private static final Literal TO_REMOTE_USER = Literal.of(" to remote user");
    private static final Literal DECODE = Literal.of("IKE_DECODE ");
    private static final Literal MESSAGE = Literal.of(" Message ");
    private static final Literal MSGID = Literal.of("msgid=");
    private static final Literal WITH_PAYLOADS = Literal.of(") with payloads");
    private static final Literal TOTAL_LENGTH = Literal.of(" total length");

    private final HandPeer peer = new HandPeer();

    /** The event; null if the line is none of the ten messages. */
    @Nullable
    FtdEvent parse(byte[] line, int from, int to) {
        int percent = Words.indexOf(line, from, to, '%');
        if (percent < 0 || percent + 24 > line.length) {
            return null;
        }
        int code = percent + (line[percent + 4] == '-' ? 4 : 5);
        if (line[code + 1] > '9') {
            code = Words.indexOf(line, code + 1, to, '-');
        }
        int id = Words.sixDigits(line, code + 3);
        int body = code + 11;
        while (line[body] == ' ') {
            body++;
        }
        return switch (id) {
            case 710003 -> denied(line, body, to);
            case 710005 -> discarded(line, body, to);
            case 713041 -> initiated(line, peer.read(line, body, to), to);
            case 713049 -> negotiated(line, peer.read(line, body, to), to);
            case 713050 -> terminated(line, peer.read(line, body, to), to);
            case 713119 ->
                PHASE_1.after(line, peer.read(line, body, to), to) == to
                        ? new Ftd713119Phase1Completed(peer.value(line))
                        : null;
            case 713120 -> completed(line, peer.read(line, body, to), to);
            case 713228 -> assigned(line, peer.read(line, body, to), to);
            case 713236 -> decoded(line, peer.read(line, body, to), to);
            case 713904 -> {
                int text = peer.read(line, body, to);
                yield new Ftd713904IkeNotificationEvent(peer.value(line), Texts.string(line, text, to));
            }
            default -> null;
        };
    }

    private static @Nullable FtdEvent denied(byte[] line, int at, int end) {
        int blank = Words.indexOf(line, at, end, ' ');
        int source = blank < 0 ? -1 : DENIED.after(line, blank, end);
        int slash = source < 0 ? -1 : Words.indexOf(line, source, end, '/');
        int port = slash < 0 ? -1 : Words.indexOf(line, slash, end, ' ');
        int name = port < 0 ? -1 : TO.after(line, port, end);
        int colon = name < 0 ? -1 : Words.indexOf(line, name, end, ':');
        int service = colon < 0 ? -1 : Words.indexOf(line, colon, end, '/');
        if (service < 0) {
            return null;
        }
        return new Ftd710003AccessDeniedByAcl(
                Texts.string(line, at, blank),
                Addresses.host(line, source, slash),
                Tokens.port(line, slash + 1, port),
                Texts.string(line, name, colon),
                Addresses.host(line, colon + 1, service),
                Tokens.port(line, service + 1, end));
    }

    private static @Nullable FtdEvent discarded(byte[] line, int at, int end) {
        int blank = Words.indexOf(line, at, end, ' ');
        int source = blank < 0 ? -1 : DISCARDED.after(line, blank, end);
        int slash = source < 0 ? -1 : Words.indexOf(line, source, end, '/');
        int port = slash < 0 ? -1 : Words.indexOf(line, slash, end, ' ');
        int name = port < 0 ? -1 : TO.after(line, port, end);
        int colon = name < 0 ? -1 : Words.indexOf(line, name, end, ':');
        int service = colon < 0 ? -1 : Words.indexOf(line, colon, end, '/');
        if (service < 0) {
            return null;
        }
        return new Ftd710005RequestDiscarded(
                Texts.string(line, at, blank),
                Addresses.host(line, source, slash),
                Tokens.port(line, slash + 1, port),
                Texts.string(line, name, colon),
                Addresses.host(line, colon + 1, service),
                Tokens.port(line, service + 1, end));
    }

    private @Nullable FtdEvent initiated(byte[] line, int at, int end) {
        int kind = INITIATOR.after(line, at, end);
        int kindEnd = kind < 0 ? -1 : Words.indexOf(line, kind, end, ' ');
        int phase = kindEnd;
        while (phase >= 0 && phase < end && line[phase] == ' ') {
            phase++;
        }
        int comma = phase < 0 ? -1 : Words.indexOf(line, phase, end, ',');
        int name = comma < 0 ? -1 : INTF.after(line, comma, end);
        int nameEnd = name < 0 ? -1 : IKE_PEER.find(line, name + 1, end);
        int remotePeer = nameEnd < 0 ? -1 : IKE_PEER.after(line, nameEnd, end);
        int peerEnd = remotePeer < 0 ? -1 : Words.indexOf(line, remotePeer, end, ' ');
        int local = peerEnd < 0 ? -1 : LOCAL_PROXY_ADDRESS.after(line, peerEnd, end);
        int localEnd = local < 0 ? -1 : Words.indexOf(line, local, end, ',');
        int remote = localEnd < 0 ? -1 : REMOTE_PROXY_ADDRESS.after(line, localEnd, end);
        int remoteEnd = remote < 0 ? -1 : Words.indexOf(line, remote, end, ',');
        int map = remoteEnd < 0 ? -1 : CRYPTO_MAP.after(line, remoteEnd, end);
        if (map < 0 || line[end - 1] != ')') {
            return null;
        }
        boolean isNew = (line[kind] | 0x20) == 'n';
        return new Ftd713041NegotiationInitiated(
                peer.value(line),
                isNew ? IkeNegotiationKind.NEW : IkeNegotiationKind.REKEY,
                line[comma - 1] == '1' ? IkePhase.PHASE_1 : IkePhase.PHASE_2,
                Texts.string(line, name, nameEnd),
                Addresses.host(line, remotePeer, peerEnd),
                Addresses.host(line, local, localEnd),
                Addresses.host(line, remote, remoteEnd),
                Texts.string(line, map, end - 1));
    }

    private @Nullable FtdEvent negotiated(byte[] line, int at, int end) {
        int complete = NEGOTIATED.after(line, at, end);
        int type = complete < 0 ? -1 : FOR.after(line, complete, end);
        int typeEnd = type < 0 ? -1 : OPEN.find(line, type + 1, end);
        int other = typeEnd < 0 ? -1 : OPEN.after(line, typeEnd, end);
        int otherEnd = other < 0 ? -1 : CLOSE.find(line, other, end);
        int role = otherEnd < 0 ? -1 : CLOSE.after(line, otherEnd, end);
        int roleEnd = role < 0 ? -1 : Words.indexOf(line, role, end, ',');
        int inbound = roleEnd < 0 ? -1 : INBOUND.after(line, roleEnd, end);
        int inboundEnd = inbound < 0 ? -1 : Words.indexOf(line, inbound, end, ',');
        int outbound = inboundEnd < 0 ? -1 : OUTBOUND.after(line, inboundEnd, end);
        if (outbound < 0 || Numbers.hexEnd(line, inbound, end) != inboundEnd) {
            return null;
        }
        return new Ftd713049SecurityNegotiationCompleted(
                peer.value(line),
                Texts.string(line, type, typeEnd),
                other == otherEnd ? null : Texts.string(line, other, otherEnd),
                line[role] == 'I' ? IkeRole.INITIATOR : IkeRole.RESPONDER,
                Numbers.hexValue(line, inbound, inboundEnd),
                Numbers.hexValue(line, outbound, end));
    }

    private @Nullable FtdEvent terminated(byte[] line, int at, int end) {
        int identity = TERMINATED.after(line, at, end);
        int identityEnd = identity < 0 ? -1 : REASON.find(line, identity + 1, end);
        int reason = identityEnd < 0 ? -1 : REASON.after(line, identityEnd, end);
        int reasonEnd = reason < 0 ? -1 : REMOTE_PROXY.find(line, reason + 1, end);
        int remote = reasonEnd < 0 ? -1 : REMOTE_PROXY.after(line, reasonEnd, end);
        int remoteEnd = remote < 0 ? -1 : Words.indexOf(line, remote, end, ',');
        int local = remoteEnd < 0 ? -1 : LOCAL_PROXY.after(line, remoteEnd, end);
        if (local < 0) {
            return null;
        }
        return new Ftd713050IpsecConnectionTerminated(
                peer.value(line),
                Texts.string(line, identity, identityEnd),
                Texts.string(line, reason, reasonEnd),
                Addresses.host(line, remote, remoteEnd),
                Addresses.host(line, local, end));
    }

    private @Nullable FtdEvent completed(byte[] line, int at, int end) {
        int id = PHASE_2.after(line, at, end);
        if (id < 0 || Numbers.hexEnd(line, id, end) != end - 1 || line[end - 1] != ')') {
            return null;
        }
        return new Ftd713120Phase2Completed(peer.value(line), Numbers.hexValue(line, id, end - 1));
    }

    private @Nullable FtdEvent assigned(byte[] line, int at, int end) {
        int address = ASSIGNED.after(line, at, end);
        if (address < 0) {
            return null;
        }
        int blank = Words.indexOf(line, address, end, ' ');
        int after = blank < 0 ? end : TO_REMOTE_USER.after(line, blank, end);
        if (after != end && (after != end - 1 || line[after] != '.')) {
            return null;
        }
        return new Ftd713228PrivateAddressAssigned(
                peer.value(line), Addresses.host(line, address, blank < 0 ? end : blank));
    }

    private @Nullable FtdEvent decoded(byte[] line, int at, int end) {
        int direction = DECODE.after(line, at, end);
        int directionEnd = direction < 0 ? -1 : Words.indexOf(line, direction, end, ' ');
        int message = directionEnd < 0 ? -1 : MESSAGE.after(line, directionEnd, end);
        int id = message < 0 ? -1 : MSGID.after(line, line[message] == '(' ? message + 1 : message, end);
        int idEnd = id < 0 ? -1 : Numbers.hexEnd(line, id, end);
        int colon = idEnd < 0 ? -1 : blanks(line, WITH_PAYLOADS.after(line, idEnd, end), end);
        if (colon < 0 || colon >= end || line[colon] != ':') {
            return null;
        }
        int payloads = blanks(line, colon + 1, end);
        int payloadsEnd = end;
        Integer length = null;
        int total = TOTAL_LENGTH.find(line, payloads, end);
        if (total >= 0) {
            int totalColon = Words.indexOf(line, total, end, ':');
            int digits = blanks(line, totalColon + 1, end);
            if (Numbers.intEnd(line, digits, end) == end) {
                payloadsEnd = total;
                length = Numbers.intValue(line, digits, end);
                // The documented form has no blanks before its colons and one behind the second; then one behind the
                // first belongs to the text.
                boolean documented = line[colon - 1] == 's' && line[totalColon - 1] == 'h' && digits > totalColon + 1;
                payloads = documented && line[message] == '(' ? colon + 1 : payloads;
            }
        }
        return new Ftd713236IkeMessageDecoded(
                peer.value(line),
                switch (line[direction + 2]) {
                    case 'N' -> IkeMessageDirection.SENDING;
                    case 'C' -> IkeMessageDirection.RECEIVED;
                    default -> IkeMessageDirection.RESENDING;
                },
                Numbers.hexValue(line, id, idEnd),
                Texts.string(line, payloads, payloadsEnd),
                length);
    }

    private static int blanks(byte[] line, int from, int end) {
        int at = from;
        while (at >= 0 && at < end && line[at] == ' ') {
            at++;
        }
        return at;
    }
}
