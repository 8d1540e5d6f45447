package dev.katalog.runtime;

import dev.katalog.runtime.scan.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The lines of a file or stream, as ranges of one buffer that is used again and again, or as events.
 *
 * <p>A line ends at a line feed, which is not part of it (a carriage return before it is: the envelope trims it), or at the
 * end of the stream. An empty stream has no line, and a line feed at the end of the stream begins none. A line longer than
 * the limit is cut there and its rest skipped, so that one line of input always gives one line. A byte order mark of UTF-8 at
 * the start of the stream is no part of the first line.
 *
 * <p>Allocates nothing for a line; the buffer grows with the longest line, at most to the limit and a little. Not
 * thread-safe. The stream is read in large blocks, so it needs no buffering of its own; a block is asked for only when no
 * whole line is at hand, and what has arrived is served before more is waited for.
 *
 * <pre>{@code
 * try (LogLines lines = LogLines.of(path)) {
 *     lines.forEach(FtdEvents::parse, event -> handle(event));
 * }
 *
 * try (LogLines lines = LogLines.of(path)) {
 *     while (lines.next()) {
 *         handle(lines.number(), lines.parse(FtdEvents::parse));
 *     }
 * }
 * }</pre>
 */
public final class LogLines implements AutoCloseable {

    /** The longest line, in bytes, unless another limit is given: 16 MiB. */
    public static final int DEFAULT_MAX_LINE_LENGTH = 16 << 20;

    private static final int INITIAL_CAPACITY = 64 << 10;
    /** Bytes behind the data that belong to nobody, so that scanners may load whole words up to the end of any line. */
    private static final int SLACK = 32;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final InputStream in;
    private final int maxLineLength;
    private byte[] buffer;
    /** Where unread data begins and ends in the buffer. */
    private int position;

    private int limit;
    private boolean begun;
    private boolean skipping;
    private int start;
    private int end;
    private long number;
    private boolean truncated;

    private LogLines(InputStream in, int maxLineLength) {
        this.in = in;
        this.maxLineLength = maxLineLength;
        this.buffer = new byte[INITIAL_CAPACITY + SLACK];
    }

    /**
     * The lines of a file, cut at {@link #DEFAULT_MAX_LINE_LENGTH}.
     *
     * @throws IOException if the file cannot be opened
     */
    public static LogLines of(Path file) throws IOException {
        return of(Files.newInputStream(file));
    }

    /** The lines of a stream, cut at {@link #DEFAULT_MAX_LINE_LENGTH}. */
    public static LogLines of(InputStream in) {
        return of(in, DEFAULT_MAX_LINE_LENGTH);
    }

    /**
     * The lines of a stream.
     *
     * @param maxLineLength bytes of the longest line, without line feed; at least 1, at most 2^30
     * @throws IllegalArgumentException if the limit is out of range
     */
    public static LogLines of(InputStream in, int maxLineLength) {
        Objects.requireNonNull(in, "in");
        if (maxLineLength < 1 || maxLineLength > 1 << 30) {
            throw new IllegalArgumentException("maximum line length out of range: " + maxLineLength);
        }
        return new LogLines(in, maxLineLength);
    }

    /**
     * Goes to the next line. What {@link #buffer}, {@link #start} and {@link #end} gave before is no longer valid.
     *
     * @return false if there is none; the range is then empty
     * @throws IOException if reading fails; lines already at hand were served before
     */
    public boolean next() throws IOException {
        truncated = false;
        start = 0;
        end = 0;
        if (!begun) {
            skipByteOrderMark();
            begun = true;
        }
        if (skipping && !skipRest()) {
            return false;
        }
        int searched = position;
        while (true) {
            int feed = Bytes.indexOf(buffer, searched, limit, (byte) '\n');
            if (feed >= 0) {
                line(feed, feed + 1);
                return true;
            }
            if (limit - position > maxLineLength) {
                skipping = true;
                line(limit, limit);
                return true;
            }
            int pending = limit - position;
            if (!fill()) {
                if (pending > 0) {
                    line(limit, limit);
                }
                return pending > 0;
            }
            searched = position + pending;
        }
    }

    /**
     * The event of the line.
     *
     * @param parser the {@code parse} of a catalog's entry point
     */
    public <E> E parse(LineParser<E> parser) {
        return parser.parse(buffer, start, end);
    }

    /**
     * Hands out the events of all lines that are left, in their order, each as soon as its line is there.
     *
     * @param parser the {@code parse} of a catalog's entry point
     * @param action gets the events; what it throws ends the reading, and the next line is the one behind
     * @throws IOException if reading fails; the lines before were handed out
     */
    public <E> void forEach(LineParser<E> parser, Consumer<? super E> action) throws IOException {
        while (next()) {
            action.accept(parse(parser));
        }
    }

    /** The array that holds the line; another one after {@link #next} perhaps. Only the range of the line may be read. */
    public byte[] buffer() {
        return buffer;
    }

    /** Where the line begins in the buffer. */
    public int start() {
        return start;
    }

    /** The offset after the last byte of the line, without the line feed. */
    public int end() {
        return end;
    }

    /** The number of the line, from 1; 0 before the first. */
    public long number() {
        return number;
    }

    /** Whether the line was longer than the limit and is cut there. */
    public boolean truncated() {
        return truncated;
    }

    /** Closes the stream. */
    @Override
    public void close() throws IOException {
        in.close();
    }

    private void line(int lineEnd, int next) {
        start = position;
        truncated = lineEnd - position > maxLineLength;
        end = truncated ? position + maxLineLength : lineEnd;
        position = next;
        number++;
    }

    /** Waits for more than there is only as long as that may be the mark. */
    private void skipByteOrderMark() throws IOException {
        for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
            if (i == limit && !fill() || buffer[i] != BYTE_ORDER_MARK[i]) {
                return;
            }
        }
        position = BYTE_ORDER_MARK.length;
    }

    /** Skips to the start of the next line; false if the stream ends before. */
    private boolean skipRest() throws IOException {
        int feed;
        while ((feed = Bytes.indexOf(buffer, position, limit, (byte) '\n')) < 0) {
            position = limit;
            if (!fill()) {
                return false;
            }
        }
        position = feed + 1;
        skipping = false;
        return true;
    }

    /** Reads more behind the data, after making room; false at the end of the stream. */
    private boolean fill() throws IOException {
        makeRoom();
        int room = buffer.length - SLACK - limit;
        int count = in.read(buffer, limit, room);
        if (count == 0) {
            // A stream that gives nothing breaks its contract; asking for one byte must block.
            int single = in.read();
            if (single >= 0) {
                buffer[limit] = (byte) single;
            }
            count = single < 0 ? -1 : 1;
        }
        limit += Math.max(count, 0);
        return count > 0;
    }

    private void makeRoom() {
        int pending = limit - position;
        if (position > 0) {
            System.arraycopy(buffer, position, buffer, 0, pending);
            position = 0;
            limit = pending;
        }
        int capacity = buffer.length - SLACK;
        if (pending > capacity / 2) {
            // Room for at least one byte more than the longest line, which proves that it is too long.
            long wanted = Math.min(2L * capacity, Math.max(capacity, maxLineLength + 1L));
            buffer = Arrays.copyOf(buffer, (int) wanted + SLACK);
        }
    }
}
