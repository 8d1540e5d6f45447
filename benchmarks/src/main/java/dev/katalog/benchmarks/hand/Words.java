package dev.katalog.benchmarks.hand;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at once. */
final class Words {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;

    private Words() {}

    static long at(byte[] line, int offset) {
        return (long) LONGS.get(line, offset);
    }

    /** The first offset of the byte before {@code end}, or -1. */
    static int indexOf(byte[] line, int from, int end, char sought) {
        long pattern = sought * ONES;
        int at = from;
        for (; at <= line.length - 8; at += 8) {
            if (at >= end) {
                return -1;
            }
            long word = at(line, at) ^ pattern;
            long hits = word - ONES & ~word & HIGHS;
            if (hits != 0) {
                int hit = at + (Long.numberOfTrailingZeros(hits) >>> 3);
                return hit < end ? hit : -1;
            }
        }
        for (; at < end; at++) {
            if (line[at] == sought) {
                return at;
            }
        }
        return -1;
    }

    /** Six decimal digits at an offset; -1 if one of them is none. Needs eight bytes there. */
    static int sixDigits(byte[] line, int offset) {
        long digits = at(line, offset) << 16;
        long values = digits - 0x3030303030300000L;
        if (((values + 0x7676767676760000L | values) & HIGHS & -1L << 16) != 0) {
            return -1;
        }
        long pairs = values * 10 + (values >>> 8);
        return (int) ((pairs & 0x000000ff000000ffL) * 0x000f424000000064L
                        + (pairs >>> 16 & 0x000000ff000000ffL) * 0x0000271000000001L
                >>> 32);
    }
}
