package dev.katalog.benchmarks.hand;

import dev.katalog.events.nxr.CharonChildSaEstablished;
import dev.katalog.events.nxr.CharonIkeSaEstablished;
import dev.katalog.events.nxr.DpdMark;
import dev.katalog.events.nxr.Ikev1LastSent;
import dev.katalog.events.nxr.KeepalivedVrrpStateEntered;
import dev.katalog.events.nxr.LinkState;
import dev.katalog.events.nxr.LinkUpdownInterfaceStateChanged;
import dev.katalog.events.nxr.NtpdSynchronized;
import dev.katalog.events.nxr.NxrEvent;
import dev.katalog.events.nxr.PlutoIpsecSaEstablished;
import dev.katalog.events.nxr.PlutoIsakmpSaEstablished;
import dev.katalog.events.nxr.PppdLocalAddressAssigned;
import dev.katalog.events.nxr.VrrpState;
import dev.katalog.runtime.IpAddress;
import dev.katalog.runtime.scan.Addresses;
import dev.katalog.runtime.scan.Numbers;
import dev.katalog.runtime.scan.Texts;
import org.jspecify.annotations.Nullable;

/** Ten messages of NXR routers. Not thread-safe. */
final class HandNxr {

    private static final Literal IKE_SA = Literal.of("[IKE] IKE_SA tunnel");
    private static final Literal CHILD_SA = Literal.of("[IKE] CHILD_SA tunnel");
    private static final Literal BETWEEN = Literal.of("] established between ");
    private static final Literal DOTS = Literal.of("]...");
    private static final Literal BRACE = Literal.of("} established with SPIs ");
    private static final Literal INBOUND = Literal.of("_i ");
    private static final Literal OUTBOUND = Literal.of("_o and TS ");
    private static final Literal EQUALS = Literal.of("=== ");
    private static final Literal INSTANCE = Literal.of("VRRP_Instance");
    private static final Literal ENTERING = Literal.of(" Entering ");
    private static final Literal NOW_IN = Literal.of(" Now in ");
    private static final Literal INTERFACE = Literal.of("Interface ");
    private static final Literal CHANGE = Literal.of(", change state to ");
    private static final Literal SYNCHRONIZED = Literal.of("synchronized to ");
    private static final Literal STRATUM = Literal.of(", stratum");
    private static final Literal SENT = Literal.of("sent ");
    private static final Literal RECEIVED = Literal.of("received AI2, ");
    private static final Literal ISAKMP = Literal.of("ISAKMP SA established");
    private static final Literal IPSEC = Literal.of("IPsec SA established {ESP=>");
    private static final Literal NATOA = Literal.of(" NATOA=");
    private static final Literal DPD = Literal.of(" DPD");
    private static final Literal LOCAL_ADDRESS = Literal.of("local  IP address ");

    private final HandConnection connection = new HandConnection();
    private final HandTag tag = new HandTag();

    /** The event; null if the line is none of the ten messages. */
    @Nullable
    NxrEvent parse(byte[] line, int from, int to) {
        int at = tag.read(line, from, to);
        if (at < 0 || tag.program + 8 > line.length) {
            return null;
        }
        // Length and first byte tell these seven programs apart; a full matcher would compare the rest too.
        return switch (tag.length << 8 | line[tag.program]) {
            case 6 << 8 | 'c' -> charon(line, at, to);
            case 5 << 8 | 'd' -> HandDhcp.parse(line, at, to);
            case 15 << 8 | 'K' -> vrrp(line, at, to);
            case 11 << 8 | 'l' -> link(line, at, to);
            case 4 << 8 | 'n' -> synchronizedTo(line, at, to);
            case 5 << 8 | 'p' -> pluto(line, connection.read(line, at, to), to);
            case 4 << 8 | 'p' -> local(line, at, to);
            default -> null;
        };
    }

    private static @Nullable NxrEvent charon(byte[] line, int at, int end) {
        int threadEnd = Numbers.intEnd(line, at, end);
        if (threadEnd < 0) {
            return null;
        }
        int mark = blanks(line, threadEnd, end);
        int tunnel = IKE_SA.after(line, mark, end);
        if (tunnel < 0) {
            return child(line, at, threadEnd, CHILD_SA.after(line, mark, end), end);
        }
        int tunnelEnd = Numbers.intEnd(line, tunnel, end);
        int serialEnd = tunnelEnd < 0 ? -1 : Numbers.intEnd(line, tunnelEnd + 1, end);
        int local = serialEnd < 0 ? -1 : BETWEEN.after(line, serialEnd, end);
        int localEnd = local < 0 ? -1 : Addresses.ipEnd(line, local, end);
        int idEnd = localEnd < 0 ? -1 : DOTS.find(line, localEnd + 2, end);
        int peer = idEnd < 0 ? -1 : DOTS.after(line, idEnd, end);
        int peerEnd = peer < 0 ? -1 : Addresses.ipEnd(line, peer, end);
        if (peerEnd < 0
                || line[tunnelEnd] != '['
                || line[localEnd] != '['
                || line[peerEnd] != '['
                || line[end - 1] != ']') {
            return null;
        }
        return new CharonIkeSaEstablished(
                Numbers.intValue(line, at, threadEnd),
                Numbers.intValue(line, tunnel, tunnelEnd),
                Numbers.intValue(line, tunnelEnd + 1, serialEnd),
                Addresses.ip(line, local, localEnd),
                Texts.string(line, localEnd + 1, idEnd),
                Addresses.ip(line, peer, peerEnd),
                Texts.string(line, peerEnd + 1, end - 1));
    }

    private static @Nullable NxrEvent child(byte[] line, int at, int threadEnd, int tunnel, int end) {
        int tunnelEnd = tunnel < 0 ? -1 : Numbers.intEnd(line, tunnel, end);
        int brace = tunnelEnd < 0 ? -1 : blanks(line, tunnelEnd, end);
        if (brace < 0 || line[brace] != '{') {
            return null;
        }
        int reqidEnd = Numbers.intEnd(line, brace + 1, end);
        int inbound = reqidEnd < 0 ? -1 : BRACE.after(line, blanks(line, reqidEnd, end), end);
        int inboundEnd = inbound < 0 ? -1 : Numbers.hexEnd(line, inbound, end);
        int outbound = inboundEnd < 0 ? -1 : INBOUND.after(line, blanks(line, inboundEnd, end), end);
        int outboundEnd = outbound < 0 ? -1 : Numbers.hexEnd(line, outbound, end);
        int local = outboundEnd < 0 ? -1 : OUTBOUND.after(line, blanks(line, outboundEnd, end), end);
        int equals = local < 0 ? -1 : EQUALS.find(line, local + 1, end);
        int remote = equals < 0 ? -1 : EQUALS.after(line, equals, end);
        if (remote < 0) {
            return null;
        }
        int localEnd = equals;
        while (line[localEnd - 1] == ' ') {
            localEnd--;
        }
        return new CharonChildSaEstablished(
                Numbers.intValue(line, at, threadEnd),
                Numbers.intValue(line, tunnel, tunnelEnd),
                Numbers.intValue(line, brace + 1, reqidEnd),
                Numbers.hexValue(line, inbound, inboundEnd),
                Numbers.hexValue(line, outbound, outboundEnd),
                Texts.string(line, local, localEnd),
                Texts.string(line, remote, end));
    }

    private static @Nullable NxrEvent vrrp(byte[] line, int at, int end) {
        int named = INSTANCE.after(line, at, end);
        int open = named < 0 ? at : named;
        int group = open + 1;
        int close = line[open] == '(' ? Words.indexOf(line, group, end, ')') : -1;
        if (close < 0) {
            return null;
        }
        int after = line[close + 1] == ':' ? close + 2 : close + 1;
        int state = ENTERING.after(line, after, end);
        state = state < 0 ? NOW_IN.after(line, after, end) : state;
        if (state < 0) {
            return null;
        }
        VrrpState value = switch (line[state]) {
            case 'B' -> VrrpState.BACKUP;
            case 'M' -> VrrpState.MASTER;
            default -> VrrpState.FAULT;
        };
        return new KeepalivedVrrpStateEntered(Texts.string(line, group, close), value);
    }

    private static @Nullable NxrEvent link(byte[] line, int at, int end) {
        int name = INTERFACE.after(line, at, end);
        int nameEnd = name < 0 ? -1 : Words.indexOf(line, name, end, ',');
        int state = nameEnd < 0 ? -1 : CHANGE.after(line, nameEnd, end);
        if (state < 0) {
            return null;
        }
        boolean up = (line[state] | 0x20) == 'u';
        int stateEnd = state + (up ? 2 : 4);
        int speed = stateEnd;
        while (speed < end && (line[speed] == ' ' || line[speed] == ',')) {
            speed++;
        }
        boolean enclosed = speed < end && line[speed] == '(';
        String text = speed == end ? null : Texts.string(line, enclosed ? speed + 1 : speed, enclosed ? end - 1 : end);
        return new LinkUpdownInterfaceStateChanged(
                Texts.string(line, name, nameEnd), up ? LinkState.UP : LinkState.DOWN, text);
    }

    private static @Nullable NxrEvent synchronizedTo(byte[] line, int at, int end) {
        int server = SYNCHRONIZED.after(line, at, end);
        int comma = server < 0 ? -1 : Words.indexOf(line, server, end, ',');
        int stratum = comma < 0 ? -1 : STRATUM.after(line, comma, end);
        int digits = stratum < 0 ? -1 : line[stratum] == '=' ? stratum + 1 : blanks(line, stratum, end);
        if (digits < 0 || Numbers.intEnd(line, digits, end) != end) {
            return null;
        }
        return new NtpdSynchronized(Addresses.host(line, server, comma), Numbers.intValue(line, digits, end));
    }

    private @Nullable NxrEvent pluto(byte[] line, int from, int end) {
        int at = from;
        Ikev1LastSent sent = null;
        int word = SENT.after(line, at, end);
        if (word >= 0) {
            sent = switch (line[word]) {
                case 'A' -> Ikev1LastSent.AI2;
                case 'M' -> Ikev1LastSent.MR3;
                default -> Ikev1LastSent.QI2;
            };
            at = blanks(line, word + 4, end);
        } else {
            int after = RECEIVED.after(line, at, end);
            at = after < 0 ? at : after;
        }
        if (ISAKMP.after(line, at, end) == end) {
            return new PlutoIsakmpSaEstablished(connection.value(line), sent);
        }
        int outbound = IPSEC.after(line, at, end);
        int outboundEnd = outbound < 0 ? -1 : Numbers.hexEnd(line, outbound, end);
        int inbound = outboundEnd < 0 ? -1 : blanks(line, outboundEnd, end) + 1;
        int inboundEnd = inbound < 0 ? -1 : Numbers.hexEnd(line, inbound, end);
        if (inboundEnd < 0 || line[end - 1] != '}') {
            return null;
        }
        int rest = inboundEnd;
        IpAddress original = null;
        int address = NATOA.after(line, rest, end);
        if (address >= 0) {
            rest = Addresses.ipEnd(line, address, end);
            original = Addresses.ip(line, address, rest);
        }
        return new PlutoIpsecSaEstablished(
                connection.value(line),
                Numbers.hexValue(line, outbound, outboundEnd),
                Numbers.hexValue(line, inbound, inboundEnd),
                DPD.after(line, rest, end) >= 0 ? DpdMark.DPD : null,
                sent,
                original);
    }

    private static @Nullable NxrEvent local(byte[] line, int at, int end) {
        int address = LOCAL_ADDRESS.after(line, at, end);
        address = address < 0 ? LOCAL_ONE_BLANK.after(line, at, end) : address;
        return address < 0 || Addresses.ipv4End(line, address, end) != end
                ? null
                : new PppdLocalAddressAssigned(Addresses.ipv4(line, address, end));
    }

    private static final Literal LOCAL_ONE_BLANK = Literal.of("local IP address ");

    private static int blanks(byte[] line, int from, int end) {
        int at = from;
        while (at < end && line[at] == ' ') {
            at++;
        }
        return at;
    }
}
