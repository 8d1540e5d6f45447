package dev.katalog.runtime.scan;

/**
 * The first places of a mark, two bytes side by side such as {@code " ="}, packed in a {@code long}: one pass over a text that
 * many forms would otherwise search, each for its own words. Marks that stand behind other letters than theirs, as in
 * {@code "map = outside"}, do not count. Called by generated code; allocates nothing.
 */
public final class Marks {

    /** So many marks are told apart. */
    public static final int MOST = 3;

    private static final int ROUND = 32;
    private static final int PLACE_BITS = 20;
    private static final int MANY = MOST + 1;
    private static final int COUNT_SHIFT = MOST * PLACE_BITS;
    private static final int MAX_PLACE = (1 << PLACE_BITS) - 1;

    private Marks() {}

    /**
     * The marks from {@code from} on that lie before {@code end}. Linear.
     *
     * @param own how many marks at the front count whatever stands before them
     * @param before the bytes of which one stands directly before each further mark that counts, eight, some of them equal
     */
    public static long find(byte[] line, int from, int end, byte second, byte first, int own, long before) {
        long patternFirst = Bytes.repeat(first);
        long patternSecond = Bytes.repeat(second);
        long marks = 0;
        int count = 0;
        int at = from;
        // Four words at a time and no branch for each: where the marks are no branch predictor could know.
        for (; at < end && at < line.length - ROUND; at += ROUND) {
            int bits = bits(line, at, patternFirst, patternSecond)
                    | bits(line, at + 8, patternFirst, patternSecond) << 8
                    | bits(line, at + 16, patternFirst, patternSecond) << 16
                    | bits(line, at + 24, patternFirst, patternSecond) << 24;
            for (; bits != 0; bits &= bits - 1) {
                int place = at + Integer.numberOfTrailingZeros(bits) + 2;
                if (place > end) {
                    return marks;
                }
                if (count < own || isBehind(before, line, place - 3, from)) {
                    marks = with(marks, count++, place - from);
                    if (count > MOST) {
                        return marks;
                    }
                }
            }
        }
        for (; at < end - 1 && count <= MOST; at++) {
            boolean pair = line[at] == first && line[at + 1] == second;
            if (pair && (count < own || isBehind(before, line, at - 1, from))) {
                marks = with(marks, count++, at + 2 - from);
            }
        }
        return marks;
    }

    private static boolean isBehind(long before, byte[] line, int at, int from) {
        return at >= from && Bytes.zeros(before ^ Bytes.repeat(line[at])) != 0;
    }

    /** A bit for each of eight bytes at which a pair begins. */
    private static int bits(byte[] line, int at, long patternFirst, long patternSecond) {
        long pairs = Bytes.exactZeros(Bytes.word(line, at) ^ patternFirst)
                & Bytes.exactZeros(Bytes.word(line, at + 1) ^ patternSecond);
        return (int) Bytes.bits(pairs);
    }

    private static long with(long marks, int count, int place) {
        if (count == MOST || place > MAX_PLACE) {
            return (long) MANY << COUNT_SHIFT;
        }
        return (marks | (long) place << PLACE_BITS * count) + (1L << COUNT_SHIFT);
    }

    /** How many marks there are: up to {@value #MOST}, or one more for any greater number or a place far behind. */
    public static int count(long marks) {
        return Math.min((int) (marks >>> COUNT_SHIFT), MANY);
    }

    /** The offset behind the mark of that number, from 1, of marks found from {@code from} on. */
    public static int behind(long marks, int from, int number) {
        return from + ((int) (marks >>> PLACE_BITS * (number - 1)) & MAX_PLACE);
    }
}
