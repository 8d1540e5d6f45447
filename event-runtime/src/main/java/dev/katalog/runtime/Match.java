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
    private int[] starts = new int[16];
    private int[] ends = new int[16];

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
        return starts[checked(index)];
    }

    /**
     * The offset after the last byte of a field; -1 if it is absent.
     *
     * @throws IndexOutOfBoundsException if there is no such field
     */
    public int fieldEnd(int index) {
        return ends[checked(index)];
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
        if (index >= starts.length) {
            grow(index);
        }
        for (int i = fieldCount; i < index; i++) {
            starts[i] = ABSENT;
            ends[i] = ABSENT;
        }
        starts[index] = start;
        ends[index] = end;
        fieldCount = Math.max(fieldCount, index + 1);
    }

    private void grow(int index) {
        int length = Math.max(index + 1, starts.length * 2);
        starts = Arrays.copyOf(starts, length);
        ends = Arrays.copyOf(ends, length);
    }

    private int checked(int index) {
        if (index < 0 || index >= fieldCount) {
            throw new IndexOutOfBoundsException("field " + index + " of " + fieldCount);
        }
        return index;
    }
}
