package dev.katalog.runtime.scan;

import dev.katalog.runtime.Port;
import dev.katalog.runtime.PortNumber;
import dev.katalog.runtime.ServiceName;

/** Words: versions, ports, and whatever ends at a blank. */
public final class Tokens {

    /** How many bytes {@link #nonProgramBits} looks at. */
    public static final int SPAN = 40;

    private static final long HIGHS = 0x8080808080808080L;
    private static final long AT_LEAST_A = Bytes.repeat((byte) (0x80 - 'a'));
    private static final long ABOVE_Z = Bytes.repeat((byte) (0x80 - 'z' - 1));
    private static final long AT_LEAST_0 = Bytes.repeat((byte) (0x80 - '0'));
    private static final long AT_LEAST_HYPHEN = Bytes.repeat((byte) (0x80 - '-'));
    private static final long ABOVE_9 = Bytes.repeat((byte) (0x80 - '9' - 1));

    private Tokens() {}

    /** The offset of the next blank, or {@code end} if there is none. */
    public static int blank(byte[] line, int at, int end) {
        int blank = Bytes.indexOf(line, at, end, (byte) ' ');
        return blank < 0 ? end : blank;
    }

    /** The offset of the next byte that is no blank, or {@code end}. */
    public static int skipBlanks(byte[] line, int at, int end) {
        return at < end && line[at] == ' ' ? skipMoreBlanks(line, at + 1, end) : at;
    }

    private static int skipMoreBlanks(byte[] line, int at, int end) {
        int i = at;
        while (i < end && line[i] == ' ') {
            i++;
        }
        return i;
    }

    /** After a version: {@code [0-9A-Za-z][0-9A-Za-z.@+_~-]*+}. */
    public static int versionEnd(byte[] line, int at, int end) {
        if (at >= end || !ByteClass.in(ByteClass.ALPHANUMERIC, line[at])) {
            return -1;
        }
        return ByteClass.skip(ByteClass.VERSION, line, at + 1, end);
    }

    /** After the name of a program: {@code [0-9A-Za-z_./-]*+}; the same offset if there is none. */
    public static int programEnd(byte[] line, int at, int end) {
        int i = at;
        while (i <= line.length - Bytes.WORD && i < end) {
            long others = nonProgram(Bytes.word(line, i));
            if (others != 0) {
                return Math.min(i + Bytes.first(others), end);
            }
            i += Bytes.WORD;
        }
        return i >= end ? end : ByteClass.skip(ByteClass.PROGRAM, line, i, end);
    }

    /**
     * The bytes that are in no name of a program, see {@link #programEnd}, among the {@value #SPAN} at an offset: a bit for
     * each, the first lowest. Needs {@code at + SPAN <= line.length}.
     *
     * @throws IndexOutOfBoundsException if the bytes do not lie within the array
     */
    public static long nonProgramBits(byte[] line, int at) {
        return Bytes.bits(nonProgram(Bytes.word(line, at)))
                | Bytes.bits(nonProgram(Bytes.word(line, at + 8))) << 8
                | Bytes.bits(nonProgram(Bytes.word(line, at + 16))) << 16
                | Bytes.bits(nonProgram(Bytes.word(line, at + 24))) << 24
                | Bytes.bits(nonProgram(Bytes.word(line, at + 32))) << 32;
    }

    /**
     * Marks bytes that are in no name of a program, all eight at once: adding 0x80 less the bound sets the high bit of what
     * is at or above it. {@code - . /} and the digits are neighbours in ASCII, and so are the letters without their case.
     */
    private static long nonProgram(long word) {
        long low = word & ~HIGHS;
        long lower = low | Bytes.repeat((byte) 0x20);
        long letters = lower + AT_LEAST_A & ~(lower + ABOVE_Z);
        long others = low + AT_LEAST_HYPHEN & ~(low + ABOVE_9);
        return ~(letters | others | Bytes.exactZeros(word ^ Bytes.repeat((byte) '_'))) & HIGHS | word & HIGHS;
    }

    /** After a port number or service name: {@code [0-9A-Za-z_-]++}. */
    public static int portEnd(byte[] line, int at, int end) {
        int stop = portEndNear(line, at, end);
        return stop == at ? -1 : stop;
    }

    private static int portEndNear(byte[] line, int at, int end) {
        if (at > line.length - Bytes.NEAR) {
            return ByteClass.skip(ByteClass.PORT, line, at, end);
        }
        long low = nonPort(Bytes.word(line, at));
        long high = nonPort(Bytes.word(line, at + Bytes.WORD));
        return (low | high) == 0
                ? ByteClass.skip(ByteClass.PORT, line, Math.min(at + Bytes.NEAR, end), end)
                : Math.min(at + Bytes.first(low, high), end);
    }

    /** Marks bytes that are in no port or service name, all eight at once. */
    private static long nonPort(long word) {
        long low = word & ~HIGHS;
        long lower = low | Bytes.repeat((byte) 0x20);
        long letters = lower + AT_LEAST_A & ~(lower + ABOVE_Z);
        long digits = low + AT_LEAST_0 & ~(low + ABOVE_9);
        long others =
                Bytes.exactZeros(word ^ Bytes.repeat((byte) '_')) | Bytes.exactZeros(word ^ Bytes.repeat((byte) '-'));
        return (~(letters | digits | others) | word) & HIGHS;
    }

    /**
     * The port in a range: digits alone, at most 65535 and without leading zeros, are a number, anything else is a name.
     * Allocates the port.
     *
     * @throws IllegalArgumentException if the range is empty or holds a blank
     */
    public static Port port(byte[] line, int start, int end) {
        int length = end - start;
        boolean canonical = length == 1 || length > 1 && length <= 5 && line[start] != '0';
        if (canonical && Numbers.digitsEnd(line, start, end) == end) {
            int value = Numbers.intValue(line, start, end);
            if (value <= PortNumber.MAX_VALUE) {
                return new PortNumber(value);
            }
        }
        return new ServiceName(Texts.string(line, start, end));
    }
}
