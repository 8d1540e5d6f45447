package dev.katalog.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder of generated files: the only place that writes them, and nothing outside it. */
final class SourceFolder {

    private final Path directory;

    SourceFolder(Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    /** The path of a file below the folder; a name that would lead out of it is refused. */
    Path inside(String name) throws IOException {
        Path path;
        try {
            path = directory.resolve(name).normalize();
        } catch (InvalidPathException e) {
            throw new IOException("no name of a file: " + name, e);
        }
        if (!path.startsWith(directory) || path.equals(directory)) {
            throw new IOException("refusing to write outside " + directory + ": " + name);
        }
        return path;
    }

    /** The text of a file; null if there is none. */
    @Nullable
    String read(String name) throws IOException {
        Path path = inside(name);
        return Files.isRegularFile(path) ? new String(Files.readAllBytes(path), StandardCharsets.UTF_8) : null;
    }

    /** When a file was last modified; null if there is none. */
    @Nullable
    FileTime lastModified(String name) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(inside(name), BasicFileAttributes.class);
            return attributes.isRegularFile() ? attributes.lastModifiedTime() : null;
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** Whether there is a file of that content. */
    boolean has(String name, byte[] content) throws IOException {
        Path path = inside(name);
        return Files.isRegularFile(path) && Arrays.equals(Files.readAllBytes(path), content);
    }

    /** Whether there is a file whose content has that digest. */
    boolean has(String name, String digest) throws IOException {
        Path path = inside(name);
        return Files.isRegularFile(path)
                && InputDigest.of(Files.readAllBytes(path)).equals(digest);
    }

    void write(String name, byte[] content) throws IOException {
        Path path = inside(name);
        Files.createDirectories(path.getParent());
        Files.write(path, content);
    }

    /** Deletes a file, and the folders that it leaves empty. */
    void delete(String name) throws IOException {
        Path path = inside(name);
        Files.deleteIfExists(path);
        for (Path folder = path.getParent();
                !folder.equals(directory) && isEmpty(folder);
                folder = folder.getParent()) {
            Files.delete(folder);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
