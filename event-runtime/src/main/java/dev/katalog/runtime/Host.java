package dev.katalog.runtime;

import dev.katalog.runtime.scan.Addresses;
import dev.katalog.runtime.scan.Texts;
import java.io.Serializable;

/** What stands in the address slot of a message: an address, or the name that the device shows in its place. */
public sealed interface Host extends Serializable permits IpAddress, HostName {

    /**
     * Reads a host: an {@link Ipv4Address} if the text is a dotted quad without leading zeros, an {@link Ipv6Address} if it
     * is one in the form of RFC 5952 in either case, otherwise a {@link HostName}. So {@code toString} gives the text
     * again, but for the case of hexadecimal digits.
     *
     * @throws IllegalArgumentException if the text is empty or holds a blank
     */
    static Host parse(String text) {
        byte[] bytes = Texts.utf8(text);
        return Addresses.host(bytes, 0, bytes.length);
    }
}
