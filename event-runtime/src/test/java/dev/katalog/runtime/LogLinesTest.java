package dev.katalog.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogLinesTest {

    @Test
    void readsAsABufferedReaderDoes() throws IOException {
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            int lines = random.nextInt(400);
            for (int i = 0; i < lines; i++) {
                int length = random.nextInt(20) == 0 ? random.nextInt(5000) : random.nextInt(200);
                text.append("x".repeat(length)).append(i == lines - 1 && random.nextBoolean() ? "" : "\n");
            }
            List<String> expected = new BufferedReader(new StringReader(text.toString()))
                    .lines()
                    .toList();
            assertEquals(expected, read(text.toString(), random, LogLines.DEFAULT_MAX_LINE_LENGTH));
        }
    }

    @Test
    void leavesCarriageReturnsAndBytesAsTheyAre() throws IOException {
        assertEquals(List.of("a\r", "", "\0b ", "\u00e9"), read("a\r\n\n\0b \n\u00e9", new Random(1), 100));
    }

    @Test
    void skipsAByteOrderMarkAtTheStartAlone() throws IOException {
        String mark = "\ufeff";
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            assertEquals(List.of("a", mark + "b"), read(mark + "a\n" + mark + "b", random, 4));
            assertEquals(List.of("", "b"), read(mark + "\nb", random, 1));
            assertEquals(List.of(), read(mark, random, 1));
            assertEquals(List.of(mark + "a"), read(mark + mark + "a", random, 4));
        }
    }

    /** Bytes that could become the mark are waited behind, any others are not. */
    @Test
    void servesLinesThatBeginLikeAByteOrderMarkAtOnce() throws IOException {
        for (byte[] start : new byte[][] {{'\n'}, {(byte) 0xef, '\n'}, {(byte) 0xef, (byte) 0xbb, '\n'}}) {
            InputStream noMore = new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("waited for more");
                }
            };
            InputStream bytes = new SequenceInputStream(new ByteArrayInputStream(start), noMore);
            try (LogLines lines = LogLines.of(bytes)) {
                assertTrue(lines.next());
                assertEquals(start.length - 1, lines.end() - lines.start());
                assertThrows(IOException.class, lines::next);
            }
        }
        try (LogLines lines = LogLines.of(new ByteArrayInputStream(new byte[] {(byte) 0xef, (byte) 0xbb}))) {
            assertTrue(lines.next());
            assertEquals(2, lines.end() - lines.start());
            assertFalse(lines.next());
        }
    }

    @Test
    void hasNoLineInAnEmptyStream() throws IOException {
        try (LogLines lines = LogLines.of(InputStream.nullInputStream())) {
            assertFalse(lines.next());
            assertFalse(lines.next());
            assertEquals(0, lines.number());
        }
    }

    @Test
    void cutsLongLinesAndCountsThemOnce() throws IOException {
        Random random = new Random(2);
        for (int max : new int[] {1, 7, 100, 70_000, 200_000}) {
            String text = "x".repeat(max) + "\n" + "y".repeat(max + 1) + "\n" + "z".repeat(3 * max + 500_000)
                    + "\nend\n" + "w".repeat(max + 200_000);
            try (LogLines lines = LogLines.of(chunked(text, random), max)) {
                assertLine(lines, 1, "x".repeat(max), false);
                assertLine(lines, 2, "y".repeat(max), true);
                assertLine(lines, 3, "z".repeat(max), true);
                assertLine(lines, 4, "end".substring(0, Math.min(3, max)), max < 3);
                assertLine(lines, 5, "w".repeat(max), true);
                assertFalse(lines.next());
                assertEquals(5, lines.number());
            }
        }
    }

    /** The line is at hand up to the limit; what comes next says whether it is longer. */
    @Test
    void knowsALineAtTheLimitFromALongerOne() throws IOException {
        try (LogLines lines = LogLines.of(pieces("abc", "d\ne", "fg\nhi", "j"), 3)) {
            assertLine(lines, 1, "abc", true);
            assertLine(lines, 2, "efg", false);
            assertLine(lines, 3, "hij", false);
            assertFalse(lines.next());
        }
    }

    @Test
    void readsOnWhereAStreamGivesNothing() throws IOException {
        try (LogLines lines = LogLines.of(pieces("a", "", "\0", "", "b\n", ""), 100)) {
            assertLine(lines, 1, "a\0b", false);
            assertFalse(lines.next());
        }
    }

    @Test
    void asksNoMoreOfAStreamThatEndedWithinTheRestOfALine() throws IOException {
        int[] ends = {0};
        InputStream counting =
                new FilterInputStream(new ByteArrayInputStream("abcdef".getBytes(StandardCharsets.UTF_8))) {
                    @Override
                    public int read(byte[] bytes, int offset, int length) throws IOException {
                        int count = super.read(bytes, offset, length);
                        ends[0] += count < 0 ? 1 : 0;
                        return count;
                    }
                };
        try (LogLines lines = LogLines.of(counting, 3)) {
            assertLine(lines, 1, "abc", true);
            assertFalse(lines.next());
            assertEquals(1, ends[0]);
        }
    }

    @Test
    void servesWhatHasArrivedBeforeItFails() throws IOException {
        InputStream failing =
                new FilterInputStream(new ByteArrayInputStream("one\ntwo".getBytes(StandardCharsets.UTF_8))) {
                    @Override
                    public int read(byte[] bytes, int offset, int length) throws IOException {
                        int count = super.read(bytes, offset, length);
                        if (count < 0) {
                            throw new IOException("gone");
                        }
                        return count;
                    }
                };
        LogLines lines = LogLines.of(failing);
        assertTrue(lines.next());
        assertThrows(IOException.class, lines::next);
    }

    @Test
    void keepsOneBufferAndSlackBehindTheLine() throws IOException {
        String text = "line\n".repeat(100_000) + "last";
        try (LogLines lines = LogLines.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
            byte[] buffer = lines.buffer();
            while (lines.next()) {
                assertTrue(lines.buffer() == buffer && lines.end() + 16 <= buffer.length);
            }
            assertEquals(100_001, lines.number());
        }
    }

    /** Up to the limit, and a little: a byte that proves a line too long, and the slack. */
    @Test
    void growsNoFurtherThanTheLimit() throws IOException {
        byte[] text = ("x".repeat(1_000_000) + "\ny").getBytes(StandardCharsets.UTF_8);
        for (int max : new int[] {1, 65_535, 65_536, 70_000, 200_000}) {
            try (LogLines lines = LogLines.of(new ByteArrayInputStream(text), max)) {
                assertLine(lines, 1, "x".repeat(max), true);
                assertTrue(lines.buffer().length <= Math.max(max, 64 << 10) + 64, () -> "limit " + max);
                assertLine(lines, 2, "y", false);
                assertFalse(lines.next());
                assertFalse(lines.truncated());
                assertEquals(lines.start(), lines.end());
            }
        }
    }

    @Test
    void closesTheStream() throws IOException {
        boolean[] closed = {false};
        LogLines.of(new ByteArrayInputStream(new byte[0]) {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                })
                .close();
        assertTrue(closed[0]);
    }

    @Test
    void refusesASenselessLimit() throws IOException {
        LogLines.of(InputStream.nullInputStream(), 1 << 30).close();
        assertThrows(IllegalArgumentException.class, () -> LogLines.of(InputStream.nullInputStream(), 0));
        assertThrows(
                IllegalArgumentException.class, () -> LogLines.of(InputStream.nullInputStream(), Integer.MAX_VALUE));
    }

    private static List<String> read(String text, Random random, int max) throws IOException {
        List<String> read = new ArrayList<>();
        try (LogLines lines = LogLines.of(chunked(text, random), max)) {
            while (lines.next()) {
                read.add(text(lines));
                assertEquals(read.size(), lines.number());
                assertFalse(lines.truncated());
            }
        }
        return read;
    }

    private static void assertLine(LogLines lines, long number, String text, boolean truncated) throws IOException {
        assertTrue(lines.next());
        assertEquals(number, lines.number());
        assertEquals(text, text(lines));
        assertEquals(truncated, lines.truncated());
    }

    private static String text(LogLines lines) {
        return new String(lines.buffer(), lines.start(), lines.end() - lines.start(), StandardCharsets.UTF_8);
    }

    /** Gives one piece at a time; of one that is empty, nothing at first, and of the next its first byte alone. */
    private static InputStream pieces(String... pieces) {
        Deque<byte[]> left = new ArrayDeque<>();
        for (String piece : pieces) {
            left.add(piece.getBytes(StandardCharsets.UTF_8));
        }
        return new InputStream() {
            @Override
            public int read() {
                byte[] piece = left.poll();
                if (piece == null) {
                    return -1;
                }
                if (piece.length > 1) {
                    left.addFirst(Arrays.copyOfRange(piece, 1, piece.length));
                }
                return piece[0];
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                byte[] piece = left.poll();
                if (piece == null) {
                    return -1;
                }
                System.arraycopy(piece, 0, bytes, offset, piece.length);
                return piece.length;
            }
        };
    }

    /** Gives some bytes at a time, now and then none. */
    private static InputStream chunked(String text, Random random) {
        int chunk = 1 + random.nextInt(random.nextBoolean() ? 100_000 : 300);
        return new FilterInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return random.nextInt(50) == 0
                        ? 0
                        : super.read(bytes, offset, Math.min(length, 1 + random.nextInt(chunk)));
            }
        };
    }
}
