package dev.katalog.examples.readlog;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip (RFC 1952) of any number of members, as {@code cat} and log rotation leave behind.
 *
 * <p>{@link java.util.zip.GZIPInputStream} takes whatever it cannot read behind a member for the end of the file: a damaged
 * header would hide the rest of a log. Here it is an error. Only zero bytes may follow, with which tapes are filled up.
 */
final class GunzipStream extends InputStream {

    static final int MAGIC_LENGTH = 2;

    private static final int MAGIC_1 = 0x1f;
    private static final int MAGIC_2 = 0x8b;
    private static final int DEFLATE = 8;
    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA_FIELD = 4;
    private static final int FILE_NAME = 8;
    private static final int COMMENT = 16;

    private final InputStream in;
    private final byte[] packed = new byte[64 << 10];
    private int position;
    private int limit;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private boolean first = true;
    private boolean inMember;

    GunzipStream(InputStream in) {
        this.in = in;
    }

    /** Whether a file that begins with these bytes is packed. */
    static boolean isMagic(byte[] head) {
        return head.length >= MAGIC_LENGTH && (head[0] & 0xff) == MAGIC_1 && (head[1] & 0xff) == MAGIC_2;
    }

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (inMember || beginMember()) {
            int count = inflate(bytes, offset, length);
            if (count > 0) {
                checksum.update(bytes, offset, count);
                return count;
            }
            endMember();
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }

    /** Unpacks at least one byte; 0 at the end of the member. */
    private int inflate(byte[] bytes, int offset, int length) throws IOException {
        try {
            while (true) {
                int count = inflater.inflate(bytes, offset, length);
                if (count > 0 || inflater.finished()) {
                    return count;
                }
                if (!inflater.needsInput()) {
                    throw new ZipException("the gzip data is damaged");
                }
                if (position == limit && !fill()) {
                    throw endsTooEarly();
                }
                inflater.setInput(packed, position, limit - position);
                position = limit;
            }
        } catch (DataFormatException e) {
            throw new ZipException("the gzip data is damaged");
        }
    }

    /** Reads the header of the next member; false at the end of the file. */
    private boolean beginMember() throws IOException {
        int magic = next();
        while (magic == 0 && !first) {
            magic = next();
        }
        if (magic < 0 && !first) {
            return false;
        }
        if (magic != MAGIC_1 || take() != MAGIC_2 || take() != DEFLATE) {
            throw new ZipException("the gzip data is followed by something else, or damaged");
        }
        int flags = take();
        skip(6);
        if ((flags & EXTRA_FIELD) != 0) {
            skip(take() | take() << 8);
        }
        if ((flags & FILE_NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CHECKSUM) != 0) {
            skip(2);
        }
        first = false;
        inMember = true;
        return true;
    }

    private void endMember() throws IOException {
        position = limit - inflater.getRemaining();
        long expectedChecksum = takeInt();
        long expectedLength = takeInt();
        if (expectedChecksum != checksum.getValue() || expectedLength != (inflater.getBytesWritten() & 0xffffffffL)) {
            throw new ZipException("the gzip data is damaged: its checksum is wrong");
        }
        inflater.reset();
        checksum.reset();
        inMember = false;
    }

    private long takeInt() throws IOException {
        return take() | take() << 8 | take() << 16 | (long) take() << 24;
    }

    private void skipText() throws IOException {
        while (take() != 0) {
            // A name or comment ends with a zero byte.
        }
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            take();
        }
    }

    /** The next packed byte. */
    private int take() throws IOException {
        int next = next();
        if (next < 0) {
            throw endsTooEarly();
        }
        return next;
    }

    /** The next packed byte, or -1 at the end of the file. */
    private int next() throws IOException {
        return position < limit || fill() ? packed[position++] & 0xff : -1;
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(packed, 0, packed.length));
        return limit > 0;
    }

    private static EOFException endsTooEarly() {
        return new EOFException("the gzip data ends too early");
    }
}
