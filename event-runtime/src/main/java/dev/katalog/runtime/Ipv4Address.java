package dev.katalog.runtime;

import dev.katalog.runtime.scan.Addresses;
import dev.katalog.runtime.scan.Texts;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * An IPv4 address.
 *
 * @param bits the four octets, the first in the highest byte
 */
public record Ipv4Address(int bits) implements IpAddress {

    /**
     * Reads a dotted quad: four numbers of one to three digits, each at most 255; leading zeros are decimal.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static Ipv4Address parse(String text) {
        byte[] bytes = Texts.utf8(text);
        if (Addresses.ipv4End(bytes, 0, bytes.length) != bytes.length) {
            throw new IllegalArgumentException("not an IPv4 address: '" + text + "'");
        }
        return Addresses.ipv4(bytes, 0, bytes.length);
    }

    @Override
    public InetAddress toInetAddress() {
        byte[] octets = {(byte) (bits >> 24), (byte) (bits >> 16), (byte) (bits >> 8), (byte) bits};
        try {
            return InetAddress.getByAddress(octets);
        } catch (UnknownHostException e) {
            throw new AssertionError("four octets are an address", e);
        }
    }

    @Override
    public int width() {
        return 32;
    }

    /** The dotted quad. */
    @Override
    public String toString() {
        return new StringBuilder(15)
                .append(bits >>> 24)
                .append('.')
                .append(bits >>> 16 & 0xff)
                .append('.')
                .append(bits >>> 8 & 0xff)
                .append('.')
                .append(bits & 0xff)
                .toString();
    }
}
