package dev.katalog.runtime.scan;

/**
 * Dotted quads.
 *
 * <p>The answer is packed: the four octets in the low 32 bits, the length of the text above; or
 * {@link #NONE} or {@link #INVALID}.
 */
final class Quads {

    /** The text has not the layout of a dotted quad. */
    static final long NONE = -1;
    /** The text has the layout, but a number above 255. */
    static final long INVALID = -2;

    private static final int LENGTH_SHIFT = 32;

    private Quads() {}

    static int length(long quad) {
        return (int) (quad >>> LENGTH_SHIFT);
    }

    static int bits(long quad) {
        return (int) quad;
    }

    /** Whether no octet is written with leading zeros: the text is then as short as it can be. */
    static boolean canonical(long quad) {
        int bits = bits(quad);
        int digits = digits(bits >>> 24) + digits(bits >>> 16 & 0xff) + digits(bits >>> 8 & 0xff) + digits(bits & 0xff);
        return length(quad) == digits + 3;
    }

    /** How many digits an octet has; the sign bits of two differences instead of branches. */
    private static int digits(int octet) {
        return 3 - (octet - 10 >>> 31) - (octet - 100 >>> 31);
    }

    /** The dotted quad at that offset: one to three digits, taken greedily, four times. */
    static long quad(byte[] line, int at, int end) {
        return at <= line.length - 16 ? bySixteen(line, at, end) : oneByOne(line, at, end);
    }

    /** Sixteen bytes at once: a bit for each byte that is no digit, and their positions are the layout. */
    private static long bySixteen(byte[] line, int at, int end) {
        int others = nonDigits(Bytes.word(line, at)) | nonDigits(Bytes.word(line, at + 8)) << 8;
        // What lies at or beyond the end counts as no digit and no dot.
        int length = Math.min(end - at, 16);
        others |= -1 << length;
        int dot1 = Integer.numberOfTrailingZeros(others);
        others &= others - 1;
        int dot2 = Integer.numberOfTrailingZeros(others);
        others &= others - 1;
        int dot3 = Integer.numberOfTrailingZeros(others);
        others &= others - 1;
        int stop = Math.min(Integer.numberOfTrailingZeros(others), dot3 + 4);
        if (dot3 >= length || !octetLengths(dot1, dot2 - dot1 - 1, dot3 - dot2 - 1, stop - dot3 - 1)) {
            return NONE;
        }
        if (line[at + dot1] != '.' || line[at + dot2] != '.' || line[at + dot3] != '.') {
            return NONE;
        }
        int a = octet(line, at, dot1);
        int b = octet(line, at + dot1 + 1, dot2 - dot1 - 1);
        int c = octet(line, at + dot2 + 1, dot3 - dot2 - 1);
        int d = octet(line, at + dot3 + 1, stop - dot3 - 1);
        // The or is above 255 exactly if one of them is.
        return packed(a << 24 | b << 16 | c << 8 | d, a | b | c | d, stop);
    }

    private static boolean octetLengths(int a, int b, int c, int d) {
        return Math.min(Math.min(a, b), Math.min(c, d)) >= 1 && Math.max(Math.max(a, b), Math.max(c, d)) <= 3;
    }

    /** A bit for each of the eight bytes that is no digit. Exact: no carry leaves a byte. */
    private static int nonDigits(long word) {
        long nibbles = word ^ 0x3030303030303030L;
        long low = nibbles & 0x7f7f7f7f7f7f7f7fL;
        long marks = (low + 0x7676767676767676L | nibbles) & 0x8080808080808080L;
        // Gathers the eight high bits into the top byte.
        return (int) ((marks >>> 7) * 0x0102040810204080L >>> 56);
    }

    /** The number in one to three digits: four bytes, shifted so that its last digit is the highest. */
    private static int octet(byte[] line, int at, int length) {
        int digits = (Bytes.half(line, at) ^ 0x30303030) << 32 - 8 * length;
        return (digits >>> 24) + 10 * (digits >>> 16 & 0xff) + 100 * (digits >>> 8 & 0xff);
    }

    private static long oneByOne(byte[] line, int at, int end) {
        int position = at;
        int bits = 0;
        int highest = 0;
        for (int i = 0; i < 4; i++) {
            if (i > 0 && (position >= end || line[position++] != '.')) {
                return NONE;
            }
            int stop = ByteClass.skip(ByteClass.DIGIT, line, position, Math.min(end, position + 3));
            if (stop == position) {
                return NONE;
            }
            int octet = 0;
            for (int k = position; k < stop; k++) {
                octet = octet * 10 + line[k] - '0';
            }
            highest = Math.max(highest, octet);
            bits = bits << 8 | octet & 0xff;
            position = stop;
        }
        return packed(bits, highest, position - at);
    }

    private static long packed(int bits, int highest, int length) {
        return highest > 255 ? INVALID : bits & 0xffffffffL | (long) length << LENGTH_SHIFT;
    }
}
