package dev.katalog.runtime.scan;

import dev.katalog.runtime.Ipv6Address;

/**
 * Whether the text of an IPv6 address is its canonical one, as {@link Ipv6Address#toString} writes it but for the case of the
 * letters: so a host in a line costs its address and nothing else.
 *
 * <p>It is decided by lengths. Where the longest run of zero groups is shortened and no group has leading zeros, a text of an
 * address is as short as it can be; any other of the same length shortens elsewhere.
 */
final class Rfc5952 {

    private static final int GROUPS = 8;
    private static final String MAPPED = "::ffff:";

    private Rfc5952() {}

    /** Whether the range, which is a text of the address, is the canonical one. */
    static boolean isText(byte[] line, int start, int end, Ipv6Address address) {
        if (address.high() == 0 && address.low() >>> 32 == 0xffff) {
            return isMapped(line, start, end);
        }
        if (Bytes.indexOf(line, start, end, (byte) '.') >= 0) {
            return false;
        }
        int digits = 0;
        int zeros = 0;
        for (int i = 0; i < GROUPS; i++) {
            int group = group(address, i);
            digits += digits(group);
            zeros |= (group - 1 >>> 31) << i;
        }
        // A bit stays as long as so many groups from there on are zero.
        int longest = zeros;
        int gapLength = zeros == 0 ? 0 : 1;
        for (; (longest & longest >>> 1) != 0; gapLength++) {
            longest &= longest >>> 1;
        }
        if (gapLength < 2) {
            return end - start == digits + GROUPS - 1
                    && Bytes.indexOfPair(line, start, end, (byte) ':', (byte) ':') < 0;
        }
        return isShortened(
                line, start, end - start, address, Integer.numberOfTrailingZeros(longest), gapLength, digits);
    }

    /** Whether a text of that length has its {@code ::} for the groups of the gap. */
    private static boolean isShortened(
            byte[] line, int start, int length, Ipv6Address address, int gap, int gapLength, int digits) {
        int before = Math.max(gap - 1, 0);
        int after = Math.max(GROUPS - gap - gapLength - 1, 0);
        int colon = start + before;
        for (int i = 0; i < gap; i++) {
            colon += digits(group(address, i));
        }
        return length == digits - gapLength + before + 2 + after && line[colon] == ':' && line[colon + 1] == ':';
    }

    private static boolean isMapped(byte[] line, int start, int end) {
        int at = start;
        for (int i = 0; i < MAPPED.length(); i++, at++) {
            if (at >= end || lower(line[at]) != MAPPED.charAt(i)) {
                return false;
            }
        }
        long quad = Quads.quad(line, at, end);
        return quad >= 0 && Quads.canonical(quad) && at + Quads.length(quad) == end;
    }

    private static int lower(byte letter) {
        return letter >= 'A' && letter <= 'F' ? letter + 0x20 : letter;
    }

    /** How many digits a group has without leading zeros; one at least. */
    private static int digits(int group) {
        return (35 - Integer.numberOfLeadingZeros(group | 1)) >>> 2;
    }

    private static int group(Ipv6Address address, int index) {
        long half = index < 4 ? address.high() : address.low();
        return (int) (half >>> 48 - 16 * (index & 3)) & 0xffff;
    }
}
