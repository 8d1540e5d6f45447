package dev.katalog.benchmarks.hand;

import dev.katalog.events.nxr.DhcpdAckSent;
import dev.katalog.events.nxr.DhcpdRequestReceived;
import dev.katalog.events.nxr.NxrEvent;
import dev.katalog.runtime.Ipv4Address;
import dev.katalog.runtime.MacAddress;
import dev.katalog.runtime.scan.Addresses;
import dev.katalog.runtime.scan.Texts;
import org.jspecify.annotations.Nullable;

/** Two messages of the DHCP server. */
final class HandDhcp {

    private static final Literal ACK_ON = Literal.of("DHCPACK on ");
    private static final Literal ACK_TO = Literal.of("DHCPACK to ");
    private static final Literal TO = Literal.of(" to ");
    private static final Literal REQUEST = Literal.of("DHCPREQUEST for ");
    private static final Literal OPEN = Literal.of(" (");
    private static final Literal FROM = Literal.of(" from ");
    private static final Literal VIA = Literal.of(" via ");
    private static final Literal CLOSE_VIA = Literal.of(") via ");

    private HandDhcp() {}

    static @Nullable NxrEvent parse(byte[] line, int at, int end) {
        int request = REQUEST.after(line, at, end);
        if (request >= 0) {
            return request(line, request, end);
        }
        int on = ACK_ON.after(line, at, end);
        return on >= 0 ? on(line, on, end) : to(line, ACK_TO.after(line, at, end), end);
    }

    private static @Nullable NxrEvent on(byte[] line, int address, int end) {
        int addressEnd = Addresses.ipv4End(line, address, end);
        int mac = addressEnd < 0 ? -1 : TO.after(line, addressEnd, end);
        int macEnd = mac < 0 ? -1 : Addresses.macEnd(line, mac, end);
        if (macEnd < 0) {
            return null;
        }
        int name = OPEN.after(line, macEnd, end);
        int nameEnd = name < 0 ? -1 : CLOSE_VIA.find(line, name + 1, end);
        int via = name < 0 ? VIA.after(line, macEnd, end) : CLOSE_VIA.after(line, nameEnd, end);
        return via < 0
                ? null
                : new DhcpdAckSent(
                        Addresses.ipv4(line, address, addressEnd),
                        Addresses.mac(line, mac, macEnd),
                        Texts.string(line, via, end),
                        name < 0 ? null : Texts.string(line, name, nameEnd));
    }

    private static @Nullable NxrEvent to(byte[] line, int address, int end) {
        int addressEnd = address < 0 ? -1 : Addresses.ipv4End(line, address, end);
        int mac = addressEnd < 0 ? -1 : OPEN.after(line, addressEnd, end);
        if (mac < 0) {
            return null;
        }
        int macEnd = Addresses.macEnd(line, mac, end);
        int via = CLOSE_VIA.find(line, macEnd < 0 ? mac : macEnd, end);
        if (via < 0) {
            return null;
        }
        MacAddress client = macEnd < 0 ? null : Addresses.mac(line, mac, macEnd);
        return new DhcpdAckSent(
                Addresses.ipv4(line, address, addressEnd),
                client,
                Texts.string(line, CLOSE_VIA.after(line, via, end), end),
                null);
    }

    private static @Nullable NxrEvent request(byte[] line, int address, int end) {
        int addressEnd = Addresses.ipv4End(line, address, end);
        if (addressEnd < 0) {
            return null;
        }
        int server = OPEN.after(line, addressEnd, end);
        int serverEnd = server < 0 ? -1 : Addresses.ipv4End(line, server, end);
        int mac = FROM.after(line, server < 0 ? addressEnd : serverEnd + 1, end);
        int macEnd = mac < 0 ? -1 : Addresses.macEnd(line, mac, end);
        if (macEnd < 0) {
            return null;
        }
        int name = OPEN.after(line, macEnd, end);
        int nameEnd = name < 0 ? -1 : CLOSE_VIA.find(line, name + 1, end);
        int via = name < 0 ? VIA.after(line, macEnd, end) : CLOSE_VIA.after(line, nameEnd, end);
        if (via < 0) {
            return null;
        }
        int blank = Words.indexOf(line, via, end, ' ');
        boolean problem = blank >= 0 && line[blank - 1] == ':';
        Ipv4Address by = server < 0 ? null : Addresses.ipv4(line, server, serverEnd);
        return new DhcpdRequestReceived(
                Addresses.ipv4(line, address, addressEnd),
                by,
                Addresses.mac(line, mac, macEnd),
                Texts.string(line, via, problem ? blank - 1 : end),
                name < 0 ? null : Texts.string(line, name, nameEnd),
                problem ? Texts.string(line, blank + 1, end) : null);
    }
}
