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

    private static final long ZEROS = Bytes.repeat((byte) '0');
    private static final long ABOVE_NINE = Bytes.repeat((byte) (0x80 - 10));
    private static final long SEVEN_BITS = Bytes.repeat((byte) 0x7f);
    private static final long HIGHS = Bytes.repeat((byte) 0x80);

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

    /**
     * The dotted quad at that offset: one to three digits, taken greedily, four times.
     *
     * <p>Sixteen bytes at once: a bit for each byte that is no digit, and their positions are the layout. All of it is written
     * out here, which makes the method too long for the JIT compiler to put a copy of it wherever an address is read: that
     * gains nothing, and hundreds of copies do not fit into the processor's caches.
     */
    static long quad(byte[] line, int at, int end) {
        if (at > line.length - 16) {
            return oneByOne(line, at, end);
        }
        // A digit without its high nibble is 0 to 9, and adding 0x76 sets the high bit from 10 on. No carry leaves a
        // byte.
        long low = Bytes.word(line, at) ^ ZEROS;
        long high = Bytes.word(line, at + 8) ^ ZEROS;
        long lowOthers = ((low & SEVEN_BITS) + ABOVE_NINE | low) & HIGHS;
        long highOthers = ((high & SEVEN_BITS) + ABOVE_NINE | high) & HIGHS;
        // What lies at or beyond the end counts as no digit and no dot.
        int length = Math.min(end - at, 16);
        int others = (int) Bytes.bits(lowOthers) | (int) Bytes.bits(highOthers) << 8 | -1 << length;
        int dot1 = Integer.numberOfTrailingZeros(others);
        others &= others - 1;
        int dot2 = Integer.numberOfTrailingZeros(others);
        others &= others - 1;
        int dot3 = Integer.numberOfTrailingZeros(others);
        others &= others - 1;
        int stop = Math.min(Integer.numberOfTrailingZeros(others), dot3 + 4);
        int length2 = dot2 - dot1 - 1;
        int length3 = dot3 - dot2 - 1;
        int length4 = stop - dot3 - 1;
        int shortest = Math.min(Math.min(dot1, length2), Math.min(length3, length4));
        int longest = Math.max(Math.max(dot1, length2), Math.max(length3, length4));
        if (dot3 >= length || shortest < 1 || longest > 3) {
            return NONE;
        }
        if (line[at + dot1] != '.' || line[at + dot2] != '.' || line[at + dot3] != '.') {
            return NONE;
        }
        int a = octet(line, at, dot1);
        int b = octet(line, at + dot1 + 1, length2);
        int c = octet(line, at + dot2 + 1, length3);
        int d = octet(line, at + dot3 + 1, length4);
        // The or is above 255 exactly if one of them is.
        return packed(a << 24 | b << 16 | c << 8 | d, a | b | c | d, stop);
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
