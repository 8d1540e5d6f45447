package dev.katalog.fuzzing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.runtime.LogLines;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * The lines of a stream do not depend on the pieces in which it arrives.
 *
 * <p>Of the input the first bytes say how often the rest is repeated, which line length is the limit, and how large the pieces
 * are.
 */
final class LogLinesTarget {

    private static final int HEAD = 8;
    private static final int LARGEST_STREAM = 1 << 18;

    private LogLinesTarget() {}

    static void accept(byte[] input) {
        if (input.length <= HEAD) {
            return;
        }
        byte[] head = Arrays.copyOf(input, HEAD);
        byte[] stream = repeated(Arrays.copyOfRange(input, HEAD, input.length), head[0] & 0xff);
        int limit = 1 + (head[1] & 0xff) * (1 + (head[2] & 0xff));
        try (LogLines lines = LogLines.of(new Pieces(stream, head), limit)) {
            check(lines, stream, limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(LogLines lines, byte[] stream, int limit) throws IOException {
        int number = 0;
        for (int at = beginsWithMark(stream) ? 3 : 0; at < stream.length; number++) {
            int feed = at;
            while (feed < stream.length && stream[feed] != '\n') {
                feed++;
            }
            assertTrue(lines.next());
            assertEquals(number + 1, lines.number());
            assertEquals(feed - at > limit, lines.truncated());
            assertArrayEquals(
                    Arrays.copyOfRange(stream, at, Math.min(feed, at + limit)),
                    Arrays.copyOfRange(lines.buffer(), lines.start(), lines.end()));
            at = feed + 1;
        }
        assertFalse(lines.next());
        assertFalse(lines.next());
        assertEquals(number, lines.number());
    }

    private static boolean beginsWithMark(byte[] stream) {
        return stream.length >= 3 && stream[0] == (byte) 0xef && stream[1] == (byte) 0xbb && stream[2] == (byte) 0xbf;
    }

    private static byte[] repeated(byte[] text, int times) {
        byte[] stream = new byte[Math.min(LARGEST_STREAM, text.length * (1 + times))];
        for (int at = 0; at < stream.length; at += text.length) {
            System.arraycopy(text, 0, stream, at, Math.min(text.length, stream.length - at));
        }
        return stream;
    }

    /** Gives as many bytes at a time as its pattern says, and now and then none. */
    private static final class Pieces extends ByteArrayInputStream {

        private final byte[] pattern;
        private int next;

        Pieces(byte[] stream, byte[] pattern) {
            super(stream);
            this.pattern = pattern;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int size = pattern[next++ % pattern.length] & 0xff;
            return super.read(buffer, offset, Math.min(length, size * size));
        }
    }
}
