package dev.katalog.runtime.scan;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/**
 * Numbers: where they end, what they are, and how they are written.
 *
 * <p>Each {@code xEnd} takes all bytes that the type's expression takes; if the number is then out of the type's range the
 * answer is a miss, never a shorter or a wrapped number. Leading zeros are allowed. Each {@code xValue} wants exactly a range
 * that its {@code xEnd} found.
 */
public final class Numbers {

    private static final long ZEROS = 0x3030303030303030L;
    private static final int MAX_HEX_DIGITS = 16;
    /** Numbers with fewer digits before the point are finite doubles; the greatest double has 309. */
    private static final int SURELY_FINITE = 309;

    /** Powers of ten that a double holds exactly. */
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private Numbers() {}

    /** After {@code [0-9]++}, at most 2147483647. */
    public static int intEnd(byte[] line, int at, int end) {
        int stop = digitsEnd(line, at, end);
        int length = stop - at;
        if (length > 0 && length <= 9) {
            return stop;
        }
        return length > 0 && fits(line, at, stop, Integer.MAX_VALUE) ? stop : -1;
    }

    /** After {@code [0-9]++}, at most 9223372036854775807. */
    public static int longEnd(byte[] line, int at, int end) {
        int stop = digitsEnd(line, at, end);
        int length = stop - at;
        if (length > 0 && length <= 18) {
            return stop;
        }
        return length > 0 && fits(line, at, stop, Long.MAX_VALUE) ? stop : -1;
    }

    /** After {@code [+-]?+[0-9]++}, from -2147483648 to 2147483647. */
    public static int signedEnd(byte[] line, int at, int end) {
        int digits = afterSign(line, at, end);
        int stop = digitsEnd(line, digits, end);
        int length = stop - digits;
        if (length > 0 && length <= 9) {
            return stop;
        }
        long limit = digits > at && line[at] == '-' ? -(long) Integer.MIN_VALUE : Integer.MAX_VALUE;
        return length > 0 && fits(line, digits, stop, limit) ? stop : -1;
    }

    /** After {@code [+-]?+[0-9]++(?:\.[0-9]++)?+}, within the range of finite doubles. */
    public static int decimalEnd(byte[] line, int at, int end) {
        int digits = afterSign(line, at, end);
        int stop = digitsEnd(line, digits, end);
        if (stop == digits || stop - digits >= SURELY_FINITE && !finite(line, digits, stop)) {
            return -1;
        }
        if (stop < end && line[stop] == '.') {
            int fraction = digitsEnd(line, stop + 1, end);
            return fraction > stop + 1 ? fraction : stop;
        }
        return stop;
    }

    /** After {@code (?:0[xX])?+[0-9A-Fa-f]++}, at most ffffffffffffffff. */
    public static int hexEnd(byte[] line, int at, int end) {
        int digits = afterHexMark(line, at, end);
        int stop = hexDigitsEnd(line, digits, end);
        if (stop - digits > MAX_HEX_DIGITS && stop - afterZeros(line, digits, stop) > MAX_HEX_DIGITS) {
            return -1;
        }
        return stop > digits ? stop : -1;
    }

    /** The value of a range that {@link #intEnd} found. */
    public static int intValue(byte[] line, int start, int end) {
        return (int) longValue(line, start, end);
    }

    /** The value of a range that {@link #longEnd} found. */
    public static long longValue(byte[] line, int start, int end) {
        int length = end - start;
        if (length <= 8 && length > 0 && end >= 8) {
            return eightDigits(Bytes.word(line, end - 8), length);
        }
        long value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + (line[i] - '0');
        }
        return value;
    }

    /** The value of a range that {@link #signedEnd} found. */
    public static int signedValue(byte[] line, int start, int end) {
        int digits = afterSign(line, start, end);
        long value = longValue(line, digits, end);
        return (int) (line[start] == '-' ? -value : value);
    }

    /** The double nearest to a range that {@link #decimalEnd} found. Allocates for more than 15 digits. */
    public static double decimalValue(byte[] line, int start, int end) {
        int digits = afterSign(line, start, end);
        if (end - digits > POWERS.length) {
            return whole(line, start, end);
        }
        // At most 15 digits and a power of ten, both exact, so that the one division rounds correctly (Clinger).
        int point = digitsEnd(line, digits, end);
        long value = longValue(line, digits, point);
        int scale = 0;
        for (int i = point + 1; i < end; i++) {
            value = value * 10 + (line[i] - '0');
            scale++;
        }
        double magnitude = value / POWERS[scale];
        return line[start] == '-' ? -magnitude : magnitude;
    }

    /** The value of a range that {@link #hexEnd} found, unsigned. */
    public static long hexValue(byte[] line, int start, int end) {
        int digits = afterHexMark(line, start, end);
        int length = end - digits;
        if (length <= 8 && length > 0 && end >= 8) {
            return eightHexDigits(Bytes.word(line, end - 8), length);
        }
        long value = 0;
        for (int i = digits; i < end; i++) {
            value = value << 4 | ByteClass.hexDigit(line[i]);
        }
        return value;
    }

    /** The number in the last {@code length} bytes of a word (1 to 8): pairs of digits, then fours, then all. */
    private static long eightHexDigits(long word, int length) {
        long digits = hexDigits(word) & -1L << 64 - 8 * length;
        digits = (digits << 4 | digits >>> 8) & 0x00ff00ff00ff00ffL;
        digits = (digits << 8 | digits >>> 16) & 0x0000ffff0000ffffL;
        return (digits << 16 | digits >>> 32) & 0xffffffffL;
    }

    /** The values of eight hexadecimal digits, each in its byte; of other bytes, anything below 256. */
    static long hexDigits(long word) {
        long letters = word >>> 6 & 0x0101010101010101L;
        return (word & 0x0f0f0f0f0f0f0f0fL) + 9 * letters;
    }

    /** The first offset from {@code at} whose byte is no hexadecimal digit, or {@code end}. */
    private static int hexDigitsEnd(byte[] line, int at, int end) {
        if (at > line.length - Bytes.NEAR) {
            return ByteClass.skip(ByteClass.HEX, line, at, end);
        }
        long low = nonHexDigits(Bytes.word(line, at));
        long high = nonHexDigits(Bytes.word(line, at + Bytes.WORD));
        return (low | high) == 0
                ? ByteClass.skip(ByteClass.HEX, line, Math.min(at + Bytes.NEAR, end), end)
                : Math.min(at + Bytes.first(low, high), end);
    }

    /** Marks bytes that are no hexadecimal digits, all exactly. */
    static long nonHexDigits(long word) {
        long low = word & 0x7f7f7f7f7f7f7f7fL;
        long lower = low | 0x2020202020202020L;
        // The high bit of each sum tells whether the byte is at or above a bound.
        long digit = low + 0x5050505050505050L & ~(low + 0x4646464646464646L);
        long letter = lower + 0x1f1f1f1f1f1f1f1fL & ~(lower + 0x1919191919191919L);
        return (~(digit | letter) | word) & 0x8080808080808080L;
    }

    /** An unsigned number in lower-case hexadecimal digits, without {@code 0x} and leading zeros. */
    public static String hex(long value) {
        return Long.toHexString(value);
    }

    /** An unsigned number as the C format {@code 0x%08x} writes it. */
    public static String spi(long value) {
        String digits = Long.toHexString(value);
        return digits.length() >= 8 ? "0x" + digits : "0x00000000".substring(0, 10 - digits.length()) + digits;
    }

    /**
     * A number in decimal digits with a point, without exponent; parsing it gives the same double.
     *
     * @throws IllegalArgumentException if the number is infinite or not a number
     */
    public static String decimal(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a finite number: " + value);
        }
        String text = Double.toString(value);
        return text.indexOf('E') < 0 ? text : new BigDecimal(text).toPlainString();
    }

    private static int afterSign(byte[] line, int at, int end) {
        return at < end && (line[at] == '-' || line[at] == '+') ? at + 1 : at;
    }

    private static int afterHexMark(byte[] line, int at, int end) {
        return end - at >= 2 && line[at] == '0' && (line[at + 1] | 0x20) == 'x' ? at + 2 : at;
    }

    /** The first offset from {@code at} whose byte is no digit, or {@code end}: after {@code [0-9]*+}. */
    public static int digitsEnd(byte[] line, int at, int end) {
        if (at > line.length - Bytes.WORD) {
            return digitsEndFar(line, at, end);
        }
        long others = nonDigits(Bytes.word(line, at));
        return others == 0 ? digitsEndFar(line, at + Bytes.WORD, end) : Math.min(at + Bytes.first(others), end);
    }

    private static int digitsEndFar(byte[] line, int at, int end) {
        int i = at;
        while (i <= line.length - Bytes.WORD && i < end) {
            long others = nonDigits(Bytes.word(line, i));
            if (others != 0) {
                return Math.min(i + Bytes.first(others), end);
            }
            i += Bytes.WORD;
        }
        return i >= end ? end : ByteClass.skip(ByteClass.DIGIT, line, i, end);
    }

    /**
     * Marks bytes that are no digits; exact up to the first one. A digit without its high nibble is 0 to 9, and adding 0x76
     * sets the high bit from 10 on; what had the high bit already keeps it by the or.
     */
    private static long nonDigits(long word) {
        long nibbles = word ^ ZEROS;
        return (nibbles + 0x7676767676767676L | nibbles) & 0x8080808080808080L;
    }

    /** The number in the last {@code length} bytes of a word (1 to 8): pairs, then fours, then all, three multiplications. */
    private static long eightDigits(long word, int length) {
        long digits = (word ^ ZEROS) & -1L << 64 - 8 * length;
        digits = digits * 10 + (digits >>> 8) & 0x00ff00ff00ff00ffL;
        digits = digits * 100 + (digits >>> 16) & 0x0000ffff0000ffffL;
        return digits * 10000 + (digits >>> 32) & 0xffffffffL;
    }

    private static int afterZeros(byte[] line, int at, int end) {
        int i = at;
        while (i < end && line[i] == '0') {
            i++;
        }
        return i;
    }

    private static boolean finite(byte[] line, int start, int end) {
        int first = afterZeros(line, start, end);
        return end - first < SURELY_FINITE || end - first == SURELY_FINITE && Double.isFinite(whole(line, first, end));
    }

    private static double whole(byte[] line, int start, int end) {
        return Double.parseDouble(new String(line, start, end - start, StandardCharsets.ISO_8859_1));
    }

    /** Whether a run of digits is at most {@code limit}; anything longer than 19 significant digits is not. */
    private static boolean fits(byte[] line, int start, int end, long limit) {
        int first = afterZeros(line, start, end);
        if (end - first > 19) {
            return false;
        }
        long value = 0;
        for (int i = first; i < end; i++) {
            value = value * 10 + (line[i] - '0');
        }
        // Nineteen digits stay below 2^64, so a wrapped value is negative.
        return value >= 0 && value <= limit;
    }
}
