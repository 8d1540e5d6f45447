package dev.katalog.runtime.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Loads of eight bytes and searches with them (SWAR: SIMD within a register).
 *
 * <p>A <em>word</em> is eight bytes of a line in little-endian order: the first byte of the text is the lowest byte of the
 * number, so the number of trailing zero bits, divided by eight, is the offset of the first byte that a mask marks.
 */
public final class Bytes {

    static final int WORD = 8;
    /** Two words: as far as a search looks without a loop. */
    static final int NEAR = 16;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;

    private Bytes() {}

    /**
     * The word at an offset; needs {@code at + 8 <= line.length}.
     *
     * @throws IndexOutOfBoundsException if the word does not lie within the array
     */
    public static long word(byte[] line, int at) {
        return (long) LONGS.get(line, at);
    }

    /** The four bytes at an offset, the first lowest. */
    static int half(byte[] line, int at) {
        return (int) INTS.get(line, at);
    }

    /** The first of the eight bytes of a word that is that byte: 0 to 7, or 8 if none is. */
    public static int indexInWord(long word, byte sought) {
        return first(zeros(word ^ repeat(sought)));
    }

    /**
     * The first offset from {@code from} and before {@code end} where that byte stands, or -1. Linear.
     *
     * <p>Most values are short: the first sixteen bytes are looked at without a loop, which is small enough to stand in each
     * matcher, and only a search that goes on pays for one.
     */
    public static int indexOf(byte[] line, int from, int end, byte sought) {
        long pattern = repeat(sought);
        if (from > line.length - NEAR) {
            return indexOfFar(line, from, end, pattern);
        }
        long low = zeros(word(line, from) ^ pattern);
        long high = zeros(word(line, from + WORD) ^ pattern);
        if ((low | high) == 0) {
            return indexOfFar(line, from + NEAR, end, pattern);
        }
        int hit = from + first(low, high);
        return hit < end ? hit : -1;
    }

    /**
     * As {@link #indexOf} for a byte that stands some way off, behind a header of twenty to sixty bytes: 32 bytes a round, so
     * that nearly all are found in the second one, and no branch for which of the words has it.
     */
    public static int indexOfDistant(byte[] line, int from, int end, byte sought) {
        long pattern = repeat(sought);
        int at = from;
        for (; at < end && at <= line.length - 2 * NEAR; at += 2 * NEAR) {
            long one = zeros(word(line, at) ^ pattern);
            long two = zeros(word(line, at + 8) ^ pattern);
            long three = zeros(word(line, at + 16) ^ pattern);
            long four = zeros(word(line, at + 24) ^ pattern);
            if ((one | two | three | four) != 0) {
                int near = first(one, two);
                int hit = at + near + (first(three, four) & -(near >>> 4));
                return hit < end ? hit : -1;
            }
        }
        return indexOfFar(line, at, end, pattern);
    }

    private static int indexOfFar(byte[] line, int from, int end, long pattern) {
        int at = from;
        for (; at <= end - WORD; at += WORD) {
            long hits = zeros(word(line, at) ^ pattern);
            if (hits != 0) {
                return at + first(hits);
            }
        }
        return at >= end ? -1 : indexInTail(line, at, end, pattern);
    }

    /** Fewer than eight bytes are left: the word may begin before them or end behind them, whatever the array allows. */
    private static int indexInTail(byte[] line, int at, int end, long pattern) {
        if (at <= line.length - WORD) {
            long hits = zeros(word(line, at) ^ pattern);
            int hit = at + first(hits);
            return hits != 0 && hit < end ? hit : -1;
        }
        for (int i = at; i < end; i++) {
            if (line[i] == (byte) pattern) {
                return i;
            }
        }
        return -1;
    }

    /** The last offset from {@code from} and before {@code end} where that byte stands, or -1. Linear. */
    public static int lastIndexOf(byte[] line, int from, int end, byte sought) {
        long pattern = repeat(sought);
        int at = end;
        for (; at - WORD >= from; at -= WORD) {
            long hits = exactZeros(word(line, at - WORD) ^ pattern);
            if (hits != 0) {
                return at - 1 - (Long.numberOfLeadingZeros(hits) >>> 3);
            }
        }
        while (--at >= from) {
            if (line[at] == sought) {
                return at;
            }
        }
        return -1;
    }

    /** The first offset from {@code from} and before {@code end} where one of two bytes stands, or -1. Linear. */
    public static int indexOfEither(byte[] line, int from, int end, byte one, byte other) {
        long patternOne = repeat(one);
        long patternOther = repeat(other);
        if (from > line.length - NEAR) {
            return indexOfEitherFar(line, from, end, patternOne, patternOther);
        }
        long word = word(line, from);
        long next = word(line, from + WORD);
        long low = zeros(word ^ patternOne) | zeros(word ^ patternOther);
        long high = zeros(next ^ patternOne) | zeros(next ^ patternOther);
        if ((low | high) == 0) {
            return indexOfEitherFar(line, from + NEAR, end, patternOne, patternOther);
        }
        int hit = from + first(low, high);
        return hit < end ? hit : -1;
    }

    private static int indexOfEitherFar(byte[] line, int from, int end, long patternOne, long patternOther) {
        int at = from;
        for (; at < end && at <= line.length - WORD; at += WORD) {
            long word = word(line, at);
            long hits = zeros(word ^ patternOne) | zeros(word ^ patternOther);
            if (hits != 0) {
                int hit = at + first(hits);
                return hit < end ? hit : -1;
            }
        }
        for (; at < end; at++) {
            if (line[at] == (byte) patternOne || line[at] == (byte) patternOther) {
                return at;
            }
        }
        return -1;
    }

    /** As {@link #indexOfEither} for three bytes. */
    public static int indexOfAny(byte[] line, int from, int end, byte one, byte two, byte three) {
        long patternOne = repeat(one);
        long patternTwo = repeat(two);
        long patternThree = repeat(three);
        int at = from;
        for (; at < end && at <= line.length - WORD; at += WORD) {
            long word = word(line, at);
            long hits = zeros(word ^ patternOne) | zeros(word ^ patternTwo) | zeros(word ^ patternThree);
            if (hits != 0) {
                int hit = at + first(hits);
                return hit < end ? hit : -1;
            }
        }
        for (; at < end; at++) {
            if (line[at] == one || line[at] == two || line[at] == three) {
                return at;
            }
        }
        return -1;
    }

    /** The first offset from {@code from} where these two bytes stand side by side, both before {@code end}, or -1. */
    static int indexOfPair(byte[] line, int from, int end, byte one, byte two) {
        long patternOne = repeat(one);
        long patternTwo = repeat(two);
        if (from >= line.length - NEAR) {
            return indexOfPairFar(line, from, end, patternOne, patternTwo);
        }
        long low = exactZeros(word(line, from) ^ patternOne) & exactZeros(word(line, from + 1) ^ patternTwo);
        long high = exactZeros(word(line, from + 8) ^ patternOne) & exactZeros(word(line, from + 9) ^ patternTwo);
        if ((low | high) == 0) {
            return indexOfPairFar(line, from + NEAR, end, patternOne, patternTwo);
        }
        int hit = from + first(low, high);
        return hit < end - 1 ? hit : -1;
    }

    private static int indexOfPairFar(byte[] line, int from, int end, long patternOne, long patternTwo) {
        int at = from;
        for (; at < end - 1 && at < line.length - WORD; at += WORD) {
            long hits = exactZeros(word(line, at) ^ patternOne) & exactZeros(word(line, at + 1) ^ patternTwo);
            if (hits != 0) {
                int hit = at + first(hits);
                return hit < end - 1 ? hit : -1;
            }
        }
        for (; at < end - 1; at++) {
            if (line[at] == (byte) patternOne && line[at + 1] == (byte) patternTwo) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a byte of the range has its high bit, that is, is not ASCII. */
    static boolean anyHigh(byte[] line, int from, int end) {
        int at = from;
        long bits = 0;
        for (; at <= end - WORD; at += WORD) {
            bits |= word(line, at);
        }
        if (at < end && at <= line.length - WORD) {
            // The shift drops what stands behind the end.
            bits |= word(line, at) << 8 * (WORD - (end - at));
        } else {
            for (; at < end; at++) {
                bits |= line[at];
            }
        }
        return anyHigh(bits);
    }

    /** Whether a byte of a word has its high bit. */
    static boolean anyHigh(long word) {
        return (word & HIGHS) != 0;
    }

    static long repeat(byte value) {
        return (value & 0xffL) * ONES;
    }

    /** The high bit of zero bytes; bytes above the first zero byte may be marked wrongly. Mycroft's test. */
    static long zeros(long word) {
        return word - ONES & ~word & HIGHS;
    }

    /** The high bit of each zero byte and of no other: one operation more than {@link #zeros}, fit to be combined. */
    static long exactZeros(long word) {
        return ~((word & ~HIGHS) + ~HIGHS | word | ~HIGHS);
    }

    /**
     * The offset of the first byte that two masks of high bits mark, one of them at least. How far a value goes is what a
     * branch predictor cannot know, so two words are looked at together and no branch tells which has it: the first answers 8
     * where it has none, and only then the second counts.
     */
    static int first(long low, long high) {
        int hit = first(low);
        return hit + (first(high) & -(hit >>> 3));
    }

    /** The high bits of eight bytes side by side: the product brings each to its place in the highest byte. */
    static long bits(long highs) {
        return (highs >>> 7) * 0x0102040810204080L >>> 56;
    }

    /** The offset of the first byte that a mask of high bits marks. */
    static int first(long mask) {
        return Long.numberOfTrailingZeros(mask) >>> 3;
    }
}
