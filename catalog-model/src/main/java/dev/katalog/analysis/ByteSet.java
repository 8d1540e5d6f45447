package dev.katalog.analysis;

import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.FieldType;
import dev.katalog.template.Segment;
import java.nio.charset.StandardCharsets;

/** A set of bytes: those that something can begin with, or that can come next. */
final class ByteSet {

    static final String DIGITS = "0123456789";
    static final String HEX = DIGITS + "abcdefABCDEF";
    static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static final ByteSet NONE = new ByteSet(0, 0, 0, 0);
    private static final ByteSet ALL = new ByteSet(-1, -1, -1, -1);

    // One bit for each byte; comparing templates makes millions of these sets.
    private final long to63;
    private final long to127;
    private final long to191;
    private final long to255;

    private ByteSet(long to63, long to127, long to191, long to255) {
        this.to63 = to63;
        this.to127 = to127;
        this.to191 = to191;
        this.to255 = to255;
    }

    /** The bytes that a segment other than an optional part can begin with. */
    static ByteSet first(Segment segment) {
        if (segment instanceof Segment.Literal literal) {
            return firstOf(literal.text());
        }
        if (segment instanceof Segment.Field field) {
            return first(field.type());
        }
        throw new IllegalArgumentException("an optional part may be empty: " + segment);
    }

    private static ByteSet first(FieldType type) {
        if (type instanceof ChoiceType choice) {
            ByteSet union = NONE;
            for (ChoiceType.Spelling spelling : choice.spellings()) {
                union = union.or(firstOf(spelling.text()));
            }
            return union;
        }
        return switch ((BasicType) type) {
            case TEXT -> allBut("");
            case TOKEN, HOST -> allBut(" ");
            case INT, LONG, IPV4 -> of(DIGITS);
            case SIGNED, DECIMAL -> of(DIGITS + "+-");
            case HEX, SPI, MAC -> of(HEX);
            case IP, PREFIX -> of(HEX + ":");
            case VERSION -> of(DIGITS + LETTERS);
            case PORT -> of(DIGITS + LETTERS + "_-");
        };
    }

    static ByteSet of(byte value) {
        int index = value & 0xFF;
        long bit = 1L << index;
        return switch (index >> 6) {
            case 0 -> new ByteSet(bit, 0, 0, 0);
            case 1 -> new ByteSet(0, bit, 0, 0);
            case 2 -> new ByteSet(0, 0, bit, 0);
            default -> new ByteSet(0, 0, 0, bit);
        };
    }

    /** The bytes of some ASCII characters. */
    static ByteSet of(String characters) {
        ByteSet set = NONE;
        for (int i = 0; i < characters.length(); i++) {
            set = set.or(of((byte) characters.charAt(i)));
        }
        return set;
    }

    /** All bytes but those of some ASCII characters. */
    static ByteSet allBut(String characters) {
        return ALL.minus(of(characters));
    }

    ByteSet and(ByteSet other) {
        return new ByteSet(to63 & other.to63, to127 & other.to127, to191 & other.to191, to255 & other.to255);
    }

    ByteSet or(ByteSet other) {
        return new ByteSet(to63 | other.to63, to127 | other.to127, to191 | other.to191, to255 | other.to255);
    }

    ByteSet minus(ByteSet other) {
        return new ByteSet(to63 & ~other.to63, to127 & ~other.to127, to191 & ~other.to191, to255 & ~other.to255);
    }

    boolean isEmpty() {
        return (to63 | to127 | to191 | to255) == 0;
    }

    boolean contains(int value) {
        return (word(value >> 6) >>> value & 1) != 0;
    }

    boolean disjointFrom(ByteSet other) {
        return (to63 & other.to63 | to127 & other.to127 | to191 & other.to191 | to255 & other.to255) == 0;
    }

    /** The smallest byte that is at least some value; -1 if there is none. */
    int next(int from) {
        for (int value = from; value < 256; value = (value | 63) + 1) {
            long rest = word(value >> 6) >>> value;
            if (rest != 0) {
                return value + Long.numberOfTrailingZeros(rest);
            }
        }
        return -1;
    }

    /** The bytes in ascending order. */
    int[] toArray() {
        int[] values =
                new int[Long.bitCount(to63) + Long.bitCount(to127) + Long.bitCount(to191) + Long.bitCount(to255)];
        int value = -1;
        for (int i = 0; i < values.length; i++) {
            value = next(value + 1);
            values[i] = value;
        }
        return values;
    }

    private long word(int index) {
        return switch (index) {
            case 0 -> to63;
            case 1 -> to127;
            case 2 -> to191;
            default -> to255;
        };
    }

    private static ByteSet firstOf(String text) {
        return of(text.substring(0, text.offsetByCodePoints(0, 1)).getBytes(StandardCharsets.UTF_8)[0]);
    }
}
