package dev.katalog.runtime.scan;

import dev.katalog.runtime.Host;
import dev.katalog.runtime.HostName;
import dev.katalog.runtime.IpAddress;
import dev.katalog.runtime.IpPrefix;
import dev.katalog.runtime.Ipv4Address;
import dev.katalog.runtime.Ipv6Address;
import dev.katalog.runtime.MacAddress;

/**
 * Addresses: where they end and what they are.
 *
 * <p>Each {@code xEnd} takes what the type's expression takes; if that is no valid address (an octet above 255, two {@code
 * ::}, a prefix longer than the address) the answer is a miss, never a shorter address. The other methods want exactly a
 * range that their {@code xEnd} found, and allocate the value.
 */
public final class Addresses {

    private static final int MAC_LENGTH = 17;
    /** Three pairs and the colon behind them. */
    private static final int HALF_MAC = 9;

    private Addresses() {}

    /** After {@code [0-9]{1,3}+(?:\.[0-9]{1,3}+){3}+}, each number at most 255. */
    public static int ipv4End(byte[] line, int at, int end) {
        long quad = Quads.quad(line, at, end);
        return quad < 0 ? -1 : at + Quads.length(quad);
    }

    /**
     * After an IPv4 address as in {@link #ipv4End}, or IPv6: groups of up to four hexadecimal digits with up to seven colons,
     * perhaps with a dotted quad at the end, where the whole is valid. A colon behind an address is no part of it.
     */
    public static int ipEnd(byte[] line, int at, int end) {
        // Where an address may be absent, most texts show it by their first byte.
        if (at >= end || line[at] != ':' && !ByteClass.in(ByteClass.HEX, line[at])) {
            return -1;
        }
        long quad = Quads.quad(line, at, end);
        if (quad >= 0) {
            return at + Quads.length(quad);
        }
        return quad == Quads.INVALID ? -1 : Groups.end(line, at, end);
    }

    /** After an address as in {@link #ipEnd}, a slash and {@code [0-9]{1,3}+}, at most 32 or 128. */
    public static int prefixEnd(byte[] line, int at, int end) {
        int slash = ipEnd(line, at, end);
        if (slash < 0 || slash >= end || line[slash] != '/') {
            return -1;
        }
        int stop = ByteClass.skip(ByteClass.DIGIT, line, slash + 1, Math.min(end, slash + 4));
        if (stop == slash + 1) {
            return -1;
        }
        int width = Bytes.indexOf(line, at, slash, (byte) ':') < 0 ? 32 : 128;
        return Numbers.intValue(line, slash + 1, stop) <= width ? stop : -1;
    }

    /** After {@code [0-9A-Fa-f]{2}+(?::[0-9A-Fa-f]{2}+){5}+}. */
    public static int macEnd(byte[] line, int at, int end) {
        if (end - at < MAC_LENGTH) {
            return -1;
        }
        boolean pairs = Pairs.areThree(Bytes.word(line, at))
                && line[at + 8] == ':'
                && Pairs.areThree(Bytes.word(line, at + HALF_MAC));
        return pairs ? at + MAC_LENGTH : -1;
    }

    /** The address in a range that {@link #ipv4End} found. */
    public static Ipv4Address ipv4(byte[] line, int start, int end) {
        return new Ipv4Address(Quads.bits(Quads.quad(line, start, end)));
    }

    /** The address in a range that {@link #ipEnd} found. */
    public static IpAddress ip(byte[] line, int start, int end) {
        long quad = Quads.quad(line, start, end);
        return quad >= 0 ? new Ipv4Address(Quads.bits(quad)) : Groups.address(line, start, end);
    }

    /** The prefix in a range that {@link #prefixEnd} found. */
    public static IpPrefix prefix(byte[] line, int start, int end) {
        int slash = Bytes.indexOf(line, start, end, (byte) '/');
        return new IpPrefix(ip(line, start, slash), Numbers.intValue(line, slash + 1, end));
    }

    /** The address in a range that {@link #macEnd} found. */
    public static MacAddress mac(byte[] line, int start, int end) {
        return new MacAddress(
                Pairs.bits(Bytes.word(line, start)) << 24 | Pairs.bits(Bytes.word(line, start + HALF_MAC)));
    }

    /**
     * The host in a range: an address where the range is one in its canonical form (a dotted quad without leading zeros;
     * RFC 5952, in either case), otherwise the text as a name, so that no text is lost.
     *
     * @throws IllegalArgumentException if the range is empty or holds a blank
     */
    public static Host host(byte[] line, int start, int end) {
        long quad = Quads.quad(line, start, end);
        if (quad >= 0 && start + Quads.length(quad) == end) {
            Ipv4Address address = new Ipv4Address(Quads.bits(quad));
            if (Quads.canonical(quad)) {
                return address;
            }
        } else if (quad < 0) {
            Ipv6Address address = Rfc5952.read(line, start, end);
            if (address != null) {
                return address;
            }
        }
        return new HostName(Texts.string(line, start, end));
    }
}
