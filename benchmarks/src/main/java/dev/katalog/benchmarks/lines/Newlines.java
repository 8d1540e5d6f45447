package dev.katalog.benchmarks.lines;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The newline scan whose time for the same bytes is the unit of all results: eight bytes at once by a {@code VarHandle},
 * Mycroft's test for the byte sought. It stands here, apart from the runtime's own, so that the unit stays what it is.
 */
public final class Newlines {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long FEEDS = '\n' * ONES;

    private Newlines() {}

    /** The first line feed from {@code from}, or the length of the array. */
    public static int next(byte[] bytes, int from) {
        int at = from;
        for (; at <= bytes.length - 8; at += 8) {
            long word = (long) LONGS.get(bytes, at) ^ FEEDS;
            long hits = word - ONES & ~word & HIGHS;
            if (hits != 0) {
                return at + (Long.numberOfTrailingZeros(hits) >>> 3);
            }
        }
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return at;
    }
}
