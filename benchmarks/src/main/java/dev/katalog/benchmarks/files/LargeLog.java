package dev.katalog.benchmarks.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A log of any size: the same lines again and again. Closing deletes it.
 *
 * @param lines how many lines it has
 */
public record LargeLog(Path file, long lines) implements AutoCloseable {

    /** Space that must stay free on the file system. */
    private static final long RESERVE = 2L << 30;

    /**
     * Writes a log of at least that many bytes.
     *
     * @throws IOException if the file system has not enough space
     */
    public static LargeLog write(Path file, byte[] corpus, int corpusLines, long bytes) throws IOException {
        long free = Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace();
        if (free < bytes + RESERVE) {
            throw new IOException("only " + (free >> 20) + " MiB are free for a log of " + (bytes >> 20) + " MiB");
        }
        long lines = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            for (long written = 0; written < bytes; written += corpus.length) {
                out.write(corpus);
                lines += corpusLines;
            }
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return new LargeLog(file, lines);
    }

    /** The size in bytes. */
    public long bytes() throws IOException {
        return Files.size(file);
    }

    @Override
    public void close() throws IOException {
        Files.delete(file);
    }
}
