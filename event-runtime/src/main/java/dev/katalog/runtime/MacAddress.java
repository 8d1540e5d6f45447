package dev.katalog.runtime;

import dev.katalog.runtime.scan.Addresses;
import dev.katalog.runtime.scan.Texts;
import java.io.Serializable;

/**
 * A MAC address of 48 bits.
 *
 * @param bits the six octets, the first in the highest of the low 48 bits
 */
public record MacAddress(long bits) implements Serializable {

    public MacAddress {
        if (bits >>> 48 != 0) {
            throw new IllegalArgumentException("a MAC address has 48 bits: 0x" + Long.toHexString(bits));
        }
    }

    /**
     * Reads six pairs of hexadecimal digits with colons between them.
     *
     * @throws IllegalArgumentException if the text is no MAC address
     */
    public static MacAddress parse(String text) {
        byte[] bytes = Texts.utf8(text);
        if (Addresses.macEnd(bytes, 0, bytes.length) != bytes.length) {
            throw new IllegalArgumentException("not a MAC address: '" + text + "'");
        }
        return Addresses.mac(bytes, 0, bytes.length);
    }

    /** Six pairs of lower-case hexadecimal digits with colons between them. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(17);
        for (int shift = 44; shift >= 0; shift -= 4) {
            text.append(Character.forDigit((int) (bits >>> shift) & 0xf, 16));
            if (shift % 8 == 0 && shift > 0) {
                text.append(':');
            }
        }
        return text.toString();
    }
}
