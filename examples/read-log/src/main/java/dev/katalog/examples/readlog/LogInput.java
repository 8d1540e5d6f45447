package dev.katalog.examples.readlog;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * One input.
 *
 * @param name what to call it in messages
 * @param source where its bytes come from
 */
record LogInput(String name, Source source) {

    /** The argument that stands for the standard input. */
    static final String STANDARD_INPUT = "-";

    /** Opens the bytes as they are stored. */
    interface Source {
        InputStream open() throws IOException;
    }

    /** The input that a command line argument names. */
    static LogInput of(String argument, InputStream standardInput) {
        return argument.equals(STANDARD_INPUT)
                ? new LogInput("standard input", () -> new KeptOpen(standardInput))
                : new LogInput(argument, () -> openFile(argument));
    }

    /** Opens the text of the log, unpacked if it is packed, whatever its name. */
    InputStream open() throws IOException {
        InputStream stored = source.open();
        try {
            byte[] head = stored.readNBytes(GunzipStream.MAGIC_LENGTH);
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), stored);
            return GunzipStream.isMagic(head) ? new GunzipStream(whole) : whole;
        } catch (IOException e) {
            stored.close();
            throw e;
        }
    }

    private static InputStream openFile(String name) throws IOException {
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new IOException("is a directory");
            }
            return Files.newInputStream(path);
        } catch (InvalidPathException e) {
            throw new IOException("cannot be a file name on this system: " + e.getReason(), e);
        }
    }

    /** The standard input may be named twice, so it is not closed. */
    private static final class KeptOpen extends FilterInputStream {

        KeptOpen(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
