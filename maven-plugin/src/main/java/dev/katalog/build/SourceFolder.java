package dev.katalog.build;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The only place that writes generated sources. Files whose content is already right are left alone, so that a build that
 * changes nothing recompiles nothing; files that it wrote before and that are no longer generated are deleted, others are not
 * touched.
 */
final class SourceWriter {

    /** Lists what was written, so that only that is ever deleted. */
    private static final String LIST_SUFFIX = ".katalog-files";

    private final Path directory;

    SourceWriter(Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    /**
     * What was done.
     *
     * @param written files whose content changed
     * @param unchanged files that were right already
     * @param deleted files that are no longer generated
     */
    record Result(int written, int unchanged, int deleted) {}

    Result write(String catalog, List<JavaFile> files) throws IOException {
        Path list = inside(catalog + LIST_SUFFIX);
        Set<String> before = new TreeSet<>(Files.exists(list) ? Files.readAllLines(list) : List.of());
        Set<String> now = new TreeSet<>();
        int written = 0;
        for (JavaFile file : files) {
            String name =
                    file.packageName().replace('.', '/') + "/" + file.typeSpec().name() + ".java";
            now.add(name);
            if (writeIfChanged(inside(name), file.toString())) {
                written++;
            }
        }
        int deleted = delete(before.stream().filter(name -> !now.contains(name)).toList());
        writeIfChanged(list, String.join("\n", now) + "\n");
        return new Result(written, now.size() - written, deleted);
    }

    /** A path below the output directory; a name that would lead out of it is refused. */
    private Path inside(String name) throws IOException {
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

    private static boolean writeIfChanged(Path path, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        if (Files.exists(path) && java.util.Arrays.equals(Files.readAllBytes(path), bytes)) {
            return false;
        }
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
        return true;
    }

    private int delete(List<String> names) throws IOException {
        List<Path> deleted = new ArrayList<>();
        for (String name : names) {
            Path path = inside(name);
            if (Files.deleteIfExists(path)) {
                deleted.add(path);
            }
        }
        for (Path path : deleted) {
            deleteIfEmpty(path.getParent());
        }
        return deleted.size();
    }

    private void deleteIfEmpty(Path folder) throws IOException {
        if (!folder.equals(directory) && Files.isDirectory(folder)) {
            try (Stream<Path> entries = Files.list(folder)) {
                if (entries.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(folder);
        }
    }
}
