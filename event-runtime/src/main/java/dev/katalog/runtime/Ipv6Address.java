package dev.katalog.runtime;

import dev.katalog.runtime.scan.Addresses;
import dev.katalog.runtime.scan.Texts;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * An IPv6 address.
 *
 * @param high the first four groups, the first in the highest bits
 * @param low the last four groups
 */
public record Ipv6Address(long high, long low) implements IpAddress {

    private static final int GROUPS = 8;

    /**
     * Reads an IPv6 address without a zone, see {@link IpAddress#parse}.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static Ipv6Address parse(String text) {
        byte[] bytes = Texts.utf8(text);
        if (Addresses.ipEnd(bytes, 0, bytes.length) == bytes.length
                && Addresses.ip(bytes, 0, bytes.length) instanceof Ipv6Address address) {
            return address;
        }
        throw new IllegalArgumentException("not an IPv6 address: '" + text + "'");
    }

    /** The same address for the JDK's network classes; an IPv4-mapped address stays an {@link Inet6Address}. */
    @Override
    public InetAddress toInetAddress() {
        byte[] octets = new byte[16];
        for (int i = 0; i < 8; i++) {
            octets[i] = (byte) (high >>> 56 - 8 * i);
            octets[i + 8] = (byte) (low >>> 56 - 8 * i);
        }
        try {
            return Inet6Address.getByAddress(null, octets, -1);
        } catch (UnknownHostException e) {
            throw new AssertionError("sixteen octets are an address", e);
        }
    }

    @Override
    public int width() {
        return 128;
    }

    /** The text by RFC 5952: lower case, the longest run of zero groups shortened, IPv4-mapped addresses with a dotted quad. */
    @Override
    public String toString() {
        if (high == 0 && low >>> 32 == 0xffff) {
            return "::ffff:" + new Ipv4Address((int) low);
        }
        int gap = longestZeros();
        int gapLength = gap < 0 ? 0 : zerosFrom(gap);
        StringBuilder text = new StringBuilder(39);
        for (int i = 0; i < GROUPS; i++) {
            if (i == gap) {
                text.append("::");
                i += gapLength - 1;
            } else {
                if (i > 0 && i != gap + gapLength) {
                    text.append(':');
                }
                text.append(Integer.toHexString(group(i)));
            }
        }
        return text.toString();
    }

    private int group(int index) {
        long half = index < 4 ? high : low;
        return (int) (half >>> 48 - 16 * (index & 3)) & 0xffff;
    }

    /** The first of the longest runs of at least two zero groups; negative if there is none. */
    private int longestZeros() {
        int best = -GROUPS;
        int bestLength = 1;
        for (int i = 0; i < GROUPS; i++) {
            int length = zerosFrom(i);
            if (length > bestLength) {
                best = i;
                bestLength = length;
            }
        }
        return best;
    }

    private int zerosFrom(int index) {
        int i = index;
        while (i < GROUPS && group(i) == 0) {
            i++;
        }
        return i - index;
    }
}
