package dev.katalog.runtime.scan;

/** Sets of ASCII bytes, one table look-up for a test. Bytes with the high bit are in none of them. */
final class ByteClass {

    static final int DIGIT = 1;
    /** Hexadecimal digits in either case. */
    static final int HEX = 2;
    /** Letters, digits, {@code _} and {@code -}. */
    static final int PORT = 4;
    /** Letters and digits. */
    static final int ALPHANUMERIC = 8;
    /** Letters, digits and {@code . @ + _ ~ -}. */
    static final int VERSION = 16;

    /** Letters, digits and {@code _ . / -}. */
    static final int PROGRAM = 32;

    private static final byte[] SETS = sets();

    private ByteClass() {}

    static boolean in(int set, byte value) {
        return (SETS[value & 0xff] & set) != 0;
    }

    /** The first offset from {@code at} whose byte is not in the set, or {@code end}. */
    static int skip(int set, byte[] line, int at, int end) {
        int i = at;
        while (i < end && (SETS[line[i] & 0xff] & set) != 0) {
            i++;
        }
        return i;
    }

    /** The value of a hexadecimal digit. */
    static int hexDigit(byte digit) {
        return (digit & 0xf) + 9 * (digit >>> 6);
    }

    private static byte[] sets() {
        byte[] sets = new byte[256];
        mark(sets, DIGIT | HEX | PORT | ALPHANUMERIC | VERSION | PROGRAM, '0', '9');
        mark(sets, PORT | ALPHANUMERIC | VERSION | PROGRAM, 'A', 'Z');
        mark(sets, PORT | ALPHANUMERIC | VERSION | PROGRAM, 'a', 'z');
        mark(sets, HEX, 'A', 'F');
        mark(sets, HEX, 'a', 'f');
        mark(sets, PORT | VERSION, '_', '_');
        mark(sets, PORT | VERSION, '-', '-');
        for (char c : "_./-".toCharArray()) {
            mark(sets, PROGRAM, c, c);
        }
        for (char c : ".@+~".toCharArray()) {
            mark(sets, VERSION, c, c);
        }
        return sets;
    }

    private static void mark(byte[] sets, int set, char first, char last) {
        for (char c = first; c <= last; c++) {
            sets[c] |= (byte) set;
        }
    }
}
