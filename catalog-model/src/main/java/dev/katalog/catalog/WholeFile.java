package dev.katalog.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes files so that a reader never sees half of one. */
final class WholeFile {

    private WholeFile() {}

    /**
     * Writes a text in UTF-8.
     *
     * @throws UncheckedIOException if the file cannot be written; an older file is then still whole
     */
    static void write(Path file, String text) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
            // Not as a temporary file, which only its owner may read.
            Path written = folder.resolve(file.getFileName() + "." + UUID.randomUUID() + ".tmp");
            try {
                Files.writeString(written, text, StandardOpenOption.CREATE_NEW);
                Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
