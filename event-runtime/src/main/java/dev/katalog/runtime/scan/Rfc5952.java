package dev.katalog.runtime.scan;

import dev.katalog.runtime.Ipv6Address;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts of IPv6 addresses that are canonical, as {@link Ipv6Address#toString} writes them but for the case of the
 * letters: so a host in a line costs its address and nothing else. One pass over the groups.
 */
final class Rfc5952 {

    private static final int GROUPS = 8;
    private static final int MOST_DIGITS = 4;
    private static final int MOST_BYTES = 39;
    private static final int LOOKED_AT = 40;
    private static final String MAPPED = "::ffff:";

    /** By the groups that are zero, a bit for each, those that {@code ::} stands for, or none. */
    private static final byte[] SHORTENED = new byte[1 << GROUPS];

    static {
        for (int zeros = 0; zeros < SHORTENED.length; zeros++) {
            SHORTENED[zeros] = (byte) longestRun(zeros);
        }
    }

    private Rfc5952() {}

    /** The longest of the runs of two bits or more, the first of several. */
    private static int longestRun(int bits) {
        for (int length = GROUPS; length > 1; length--) {
            for (int run = (1 << length) - 1; run < 1 << GROUPS; run <<= 1) {
                if ((bits & run) == run) {
                    return run;
                }
            }
        }
        return 0;
    }

    /** The address if the whole range is its canonical text; otherwise null. */
    static @Nullable Ipv6Address read(byte[] line, int start, int end) {
        int length = end - start;
        if (length > MOST_BYTES || length < 2) {
            return null;
        }
        long colons = colons(line, end) >>> LOOKED_AT - length;
        if (colons == 0) {
            return null;
        }
        Ipv6Address address = groups(line, start, length, colons);
        return address != null ? address : mapped(line, start, end);
    }

    /** A bit for each of the last forty bytes before the end that is a colon. */
    private static long colons(byte[] line, int end) {
        return colonsInWord(line, end - 32)
                | colonsInWord(line, end - 24) << 8
                | colonsInWord(line, end - 16) << 16
                | colonsInWord(line, end - 8) << 24
                | colonsInWord(line, end) << 32;
    }

    private static long colonsInWord(byte[] line, int end) {
        return Bytes.bits(Bytes.exactZeros(wordBefore(line, end) ^ Bytes.repeat((byte) ':')));
    }

    /** The eight bytes before an offset; zeros where the line has none. */
    private static long wordBefore(byte[] line, int end) {
        if (end >= Bytes.WORD) {
            return Bytes.word(line, end - Bytes.WORD);
        }
        long word = 0;
        for (int i = 0; i < end; i++) {
            word = word >>> 8 | (long) line[i] << 56;
        }
        return word;
    }

    /**
     * Reads groups with colons between them.
     *
     * @param colons a bit for each byte from {@code start} on that is a colon
     */
    private static @Nullable Ipv6Address groups(byte[] line, int start, int length, long colons) {
        long pairs = colons & colons >>> 1;
        // A group ends at a colon or at the end. At either end of the text the gap has one colon too many.
        long stops = colons & ~(pairs & 1) | (pairs >>> length - 2 ^ 1) << length;
        int at = (int) pairs & 1;
        long high = 0;
        long low = 0;
        int groups = 0;
        int zeros = 0;
        int gaps = 0;
        int gap = 0;
        long wrong = 0;
        do {
            int stop = Long.numberOfTrailingZeros(stops);
            int digits = stop - at;
            if (digits == 0) {
                gap = groups;
                gaps++;
            } else {
                long word = wordBefore(line, start + stop);
                long mask = -1L << Long.SIZE - Byte.SIZE * digits;
                int value = fourDigits(Numbers.hexDigits(word) & mask);
                int least = 1 << 4 * (digits - 1) & ~1;
                // Signs: more than four digits, or zeros in front.
                wrong |= Numbers.nonHexDigits(word) & mask | MOST_DIGITS - digits >> 31 | value - least >> 31;
                zeros |= (value - 1 >>> 31) << groups;
                high = high << 16 | low >>> 48;
                low = low << 16 | value;
                groups++;
            }
            at = stop + 1;
            stops &= stops - 1;
        } while (stops != 0);
        int missing = GROUPS - groups;
        if (wrong != 0 || missing < 0 || gaps != Long.bitCount(pairs) || gaps != (missing == 0 ? 0 : 1)) {
            return null;
        }
        int before = (1 << gap) - 1;
        int shortened = (1 << missing) - 1 << gap;
        if ((SHORTENED[zeros & before | shortened | (zeros & ~before) << missing] & 0xff) != shortened) {
            return null;
        }
        Ipv6Address address =
                missing == 0 ? new Ipv6Address(high, low) : Groups.spread(high, low, groups, groups - gap);
        return address.high() == 0 && address.low() >>> 32 == 0xffff ? null : address;
    }

    /** The number in the last four bytes of a word that have the values of hexadecimal digits. */
    private static int fourDigits(long digits) {
        long pairs = digits << 4 | digits >>> 8;
        return (int) (pairs >>> 32 & 0xff) << 8 | (int) (pairs >>> 48 & 0xff);
    }

    private static @Nullable Ipv6Address mapped(byte[] line, int start, int end) {
        int at = start;
        for (int i = 0; i < MAPPED.length(); i++, at++) {
            if (at >= end || lower(line[at]) != MAPPED.charAt(i)) {
                return null;
            }
        }
        long quad = Quads.quad(line, at, end);
        return quad >= 0 && Quads.canonical(quad) && at + Quads.length(quad) == end
                ? new Ipv6Address(0, 0xffff_0000_0000L | Quads.bits(quad) & 0xffff_ffffL)
                : null;
    }

    private static int lower(byte letter) {
        return letter >= 'A' && letter <= 'F' ? letter + 0x20 : letter;
    }
}
