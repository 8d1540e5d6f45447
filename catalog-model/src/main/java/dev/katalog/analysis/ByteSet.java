package dev.katalog.analysis;

import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.FieldType;
import dev.katalog.template.Segment;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** A set of bytes: those that something can begin with, or that can come next. */
final class ByteSet {

    static final String DIGITS = "0123456789";
    static final String HEX = DIGITS + "abcdefABCDEF";
    static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final BitSet bytes;

    private ByteSet(BitSet bytes) {
        this.bytes = bytes;
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
            BitSet union = new BitSet(256);
            choice.spellings().forEach(spelling -> union.or(firstOf(spelling.text()).bytes));
            return new ByteSet(union);
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
        BitSet set = new BitSet(256);
        set.set(value & 0xFF);
        return new ByteSet(set);
    }

    ByteSet and(ByteSet other) {
        BitSet set = (BitSet) bytes.clone();
        set.and(other.bytes);
        return new ByteSet(set);
    }

    ByteSet minus(ByteSet other) {
        BitSet set = (BitSet) bytes.clone();
        set.andNot(other.bytes);
        return new ByteSet(set);
    }

    boolean isEmpty() {
        return bytes.isEmpty();
    }

    boolean contains(int value) {
        return bytes.get(value);
    }

    boolean disjointFrom(ByteSet other) {
        return !bytes.intersects(other.bytes);
    }

    /** The bytes in ascending order. */
    int[] toArray() {
        return bytes.stream().toArray();
    }

    private static ByteSet firstOf(String text) {
        BitSet set = new BitSet(256);
        set.set(text.substring(0, text.offsetByCodePoints(0, 1)).getBytes(StandardCharsets.UTF_8)[0] & 0xFF);
        return new ByteSet(set);
    }

    /** The bytes of some ASCII characters. */
    static ByteSet of(String characters) {
        BitSet set = new BitSet(256);
        characters.chars().forEach(set::set);
        return new ByteSet(set);
    }

    /** All bytes but those of some ASCII characters. */
    static ByteSet allBut(String characters) {
        BitSet set = new BitSet(256);
        set.set(0, 256);
        characters.chars().forEach(set::clear);
        return new ByteSet(set);
    }
}
