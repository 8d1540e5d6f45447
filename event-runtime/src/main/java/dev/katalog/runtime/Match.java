package dev.katalog.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What {@code identify} found in a line: the message and where its fields stand, without any object made for the line.
 *
 * <p>A scratch object to be used again and again: it allocates only when a message has more fields than any before. Not
 * thread-safe: one for each thread. Offsets are offsets in the array that was identified.
 */
public final class Match {

    private static final int ABSENT = -1;

    private @Nullable MessageDescriptor descriptor;
    private int bodyStart;
    private int bodyEnd;
    private int fieldCount;
    /** The start and the end of each field in turn. */
    private int[] places = new int[32];

    /** An empty match, ready for use. */
    public Match() {}

    /** The message found; null if none matched. */
    public @Nullable MessageDescriptor descriptor() {
        return descriptor;
    }

    /** Where the body begins. */
    public int bodyStart() {
        return bodyStart;
    }

    /** Where the body ends: the offset after its last byte. */
    public int bodyEnd() {
        return bodyEnd;
    }

    /** How many fields are known, absent ones included. */
    public int fieldCount() {
        return fieldCount;
    }

    /**
     * Where a field begins; -1 if it is absent.
     *
     * @throws IndexOutOfBoundsException if there is no such field
     */
    public int fieldStart(int index) {
        return places[2 * checked(index)];
    }

    /**
     * The offset after the last byte of a field; -1 if it is absent.
     *
     * @throws IndexOutOfBoundsException if there is no such field
     */
    public int fieldEnd(int index) {
        return places[2 * checked(index) + 1];
    }

    /** Called by generated code: forgets everything. */
    public void clear() {
        descriptor = null;
        bodyStart = 0;
        bodyEnd = 0;
        fieldCount = 0;
    }

    /** Called by generated code: the range of the body. */
    public void body(int start, int end) {
        bodyStart = start;
        bodyEnd = end;
    }

    /** Called by generated code: the message. */
    public void found(MessageDescriptor message) {
        descriptor = message;
    }

    /** Called by generated code: the range of a field; fields not named below the highest index are absent. */
    public void field(int index, int start, int end) {
        if (index != fieldCount) {
            skipTo(index);
        }
        if (2 * index + 1 >= places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
        places[2 * index] = start;
        places[2 * index + 1] = end;
        fieldCount = Math.max(fieldCount, index + 1);
    }

    private void skipTo(int index) {
        while (fieldCount < index) {
            field(fieldCount, ABSENT, ABSENT);
        }
    }

    private int checked(int index) {
        if (index < 0 || index >= fieldCount) {
            throw new IndexOutOfBoundsException("field " + index + " of " + fieldCount);
        }
        return index;
    }
}
