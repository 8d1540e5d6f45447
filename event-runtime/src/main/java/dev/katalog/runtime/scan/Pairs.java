package dev.katalog.runtime.scan;

/** Pairs of hexadecimal digits with colons between them, three at a time: {@code hh:hh:hh}, one word. */
final class Pairs {

    /** The high bits of the bytes that are colons. */
    private static final long COLON_HIGHS = 0x0000800000800000L;
    /** All bits of the bytes that are colons. */
    private static final long COLON_BYTES = 0x0000ff0000ff0000L;

    private Pairs() {}

    /** Whether a word is three pairs. */
    static boolean areThree(long word) {
        long wrong = Numbers.nonHexDigits(word) ^ COLON_HIGHS;
        return (wrong | (word ^ Bytes.repeat((byte) ':')) & COLON_BYTES) == 0;
    }

    /** The 24 bits of three pairs. */
    static long bits(long word) {
        long digits = Numbers.hexDigits(word);
        // Each pair is now a byte, where its first digit was.
        long pairs = digits << 4 | digits >>> 8;
        return (pairs & 0xff) << 16 | (pairs >>> 24 & 0xff) << 8 | pairs >>> 48 & 0xff;
    }
}
