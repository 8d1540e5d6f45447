package dev.katalog.benchmarks.hand;

import dev.katalog.events.nxr.PlutoConnection;
import dev.katalog.runtime.scan.Addresses;
import dev.katalog.runtime.scan.Numbers;
import org.jspecify.annotations.Nullable;

/** Pluto's {@code "tunnel1"[6] 198.51.100.138:4500 #5: }. Not thread-safe: keeps what it read. */
final class HandConnection {

    private static final Literal TUNNEL = Literal.of("\"tunnel");

    private int tunnel;
    private int tunnelEnd;
    private int instance;
    private int instanceEnd;
    private int peer;
    private int peerEnd;
    private int port;
    private int portEnd;
    private int serial;
    private int serialEnd;

    /** The offset of the body. */
    int read(byte[] line, int from, int end) {
        tunnel = TUNNEL.after(line, from, end);
        instance = -1;
        peer = -1;
        port = -1;
        serial = -1;
        if (tunnel < 0) {
            return from;
        }
        tunnelEnd = Numbers.intEnd(line, tunnel, end);
        int at = blanks(line, tunnelEnd, end) + 1;
        if (line[at] == '[') {
            instance = at + 1;
            instanceEnd = Numbers.intEnd(line, instance, end);
            at = instanceEnd + 1;
        }
        at = blanks(line, at, end);
        if (line[at] != '#' && line[at] != ':') {
            peer = at;
            peerEnd = Addresses.ipEnd(line, peer, end);
            at = peerEnd;
            if (line[at] == ':' && line[at + 1] != ' ') {
                port = at + 1;
                portEnd = Numbers.intEnd(line, port, end);
                at = portEnd;
            }
            at = blanks(line, at, end);
        }
        if (line[at] == '#') {
            serial = at + 1;
            serialEnd = Numbers.intEnd(line, serial, end);
            at = blanks(line, serialEnd, end);
        }
        return blanks(line, at + 1, end);
    }

    private static int blanks(byte[] line, int from, int end) {
        int at = from;
        while (at < end && line[at] == ' ') {
            at++;
        }
        return at;
    }

    /** What was read; null if there was no prefix. */
    @Nullable
    PlutoConnection value(byte[] line) {
        if (tunnel < 0) {
            return null;
        }
        return new PlutoConnection(
                Numbers.intValue(line, tunnel, tunnelEnd),
                instance < 0 ? null : Numbers.intValue(line, instance, instanceEnd),
                peer < 0 ? null : Addresses.ip(line, peer, peerEnd),
                port < 0 ? null : Numbers.intValue(line, port, portEnd),
                serial < 0 ? null : Numbers.intValue(line, serial, serialEnd));
    }
}
