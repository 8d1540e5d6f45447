package dev.katalog.runtime;

import dev.katalog.runtime.scan.Addresses;
import dev.katalog.runtime.scan.Texts;
import java.net.InetAddress;

/** An IPv4 or IPv6 address. */
public sealed interface IpAddress extends Host permits Ipv4Address, Ipv6Address {

    /** The same address for the JDK's network classes; asks no name service. */
    InetAddress toInetAddress();

    /** Bits in an address of this version: 32 or 128. */
    int width();

    /**
     * Reads an address: a dotted quad (one to three digits each, at most 255), or IPv6 in any form of RFC 4291 without a
     * zone and with at most seven colons: {@code ::} cannot stand for the first or the last of eight groups alone.
     *
     * @throws IllegalArgumentException if the text is no address
     */
    static IpAddress parse(String text) {
        byte[] bytes = Texts.utf8(text);
        if (Addresses.ipEnd(bytes, 0, bytes.length) != bytes.length) {
            throw new IllegalArgumentException("not an IP address: '" + text + "'");
        }
        return Addresses.ip(bytes, 0, bytes.length);
    }
}
