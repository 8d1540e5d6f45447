package dev.katalog.runtime;

import dev.katalog.runtime.scan.Addresses;
import dev.katalog.runtime.scan.Texts;
import java.io.Serializable;
import java.util.Objects;

/**
 * An address and the length of its network prefix. Host bits may be set.
 *
 * @param address the address
 * @param length bits of the prefix, 0 to 32 or 0 to 128
 */
public record IpPrefix(IpAddress address, int length) implements Serializable {

    public IpPrefix {
        Objects.requireNonNull(address, "address");
        if (length < 0 || length > address.width()) {
            throw new IllegalArgumentException("prefix length of " + address + " out of range: " + length);
        }
    }

    /**
     * Reads an address, a slash and a length of one to three digits.
     *
     * @throws IllegalArgumentException if the text is no prefix
     */
    public static IpPrefix parse(String text) {
        byte[] bytes = Texts.utf8(text);
        if (Addresses.prefixEnd(bytes, 0, bytes.length) != bytes.length) {
            throw new IllegalArgumentException("not an address prefix: '" + text + "'");
        }
        return Addresses.prefix(bytes, 0, bytes.length);
    }

    /** Address, slash, length. */
    @Override
    public String toString() {
        return address.toString() + '/' + length;
    }
}
