package dev.katalog.runtime.scan;

import dev.katalog.runtime.Ipv6Address;

/**
 * Whether the text of an IPv6 address is its canonical one. Walks as {@link Ipv6Address#toString} does, and compares where
 * that appends: so a host in a line costs its address and nothing else.
 */
final class Rfc5952 {

    private static final int GROUPS = 8;
    private static final String MAPPED = "::ffff:";

    private Rfc5952() {}

    /** Whether the range is what the address is written as, but for the case of its letters. */
    static boolean isText(byte[] line, int start, int end, Ipv6Address address) {
        if (address.high() == 0 && address.low() >>> 32 == 0xffff) {
            return isMapped(line, start, end);
        }
        int gap = gap(address);
        int afterGap = gap < 0 ? -1 : gap + zerosFrom(address, gap);
        int at = start;
        for (int i = 0; i < GROUPS && at >= 0; i++) {
            if (i == gap) {
                at = colon(line, colon(line, at, end), end);
                i = afterGap - 1;
            } else {
                at = i == 0 || i == afterGap ? at : colon(line, at, end);
                at = digits(line, at, end, group(address, i));
            }
        }
        return at == end;
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

    /** After a colon, or -1. */
    private static int colon(byte[] line, int at, int end) {
        return at >= 0 && at < end && line[at] == ':' ? at + 1 : -1;
    }

    /** After the digits of a group without leading zeros, or -1. */
    private static int digits(byte[] line, int at, int end, int group) {
        int length = group == 0 ? 1 : (35 - Integer.numberOfLeadingZeros(group)) / 4;
        if (at < 0 || at + length > end) {
            return -1;
        }
        for (int i = 0; i < length; i++) {
            int digit = group >>> 4 * (length - 1 - i) & 0xf;
            if (lower(line[at + i]) != Character.forDigit(digit, 16)) {
                return -1;
            }
        }
        return at + length;
    }

    private static int lower(byte letter) {
        return letter >= 'A' && letter <= 'F' ? letter + 0x20 : letter;
    }

    /** The first of the longest runs of at least two zero groups; negative if there is none. */
    private static int gap(Ipv6Address address) {
        int best = -1;
        int bestLength = 1;
        for (int i = 0; i < GROUPS; i++) {
            int length = zerosFrom(address, i);
            if (length > bestLength) {
                best = i;
                bestLength = length;
            }
        }
        return best;
    }

    private static int zerosFrom(Ipv6Address address, int index) {
        int i = index;
        while (i < GROUPS && group(address, i) == 0) {
            i++;
        }
        return i - index;
    }

    private static int group(Ipv6Address address, int index) {
        long half = index < 4 ? address.high() : address.low();
        return (int) (half >>> 48 - 16 * (index & 3)) & 0xffff;
    }
}
