package dev.katalog.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The catalogs under {@code src/test/resources/catalogs}. */
final class TestCatalogs {

    static final Path FOLDER = Path.of("src", "test", "resources", "catalogs");

    private TestCatalogs() {}

    static Path catalog(String name) {
        return FOLDER.resolve(name + ".catalog.json");
    }

    static Path curation(String name) {
        return FOLDER.resolve(name + ".curation");
    }

    static EventCatalog joined(String name) {
        return EventCatalogs.join(
                        CatalogFiles.readCatalog(catalog(name)).orThrow(),
                        CurationFiles.read(curation(name)).orThrow())
                .orThrow();
    }

    /** Copies a catalog and its curation. */
    static void copy(String name, Path target) {
        for (Path file : files(name)) {
            Path copy = target.resolve(FOLDER.relativize(file).toString());
            try {
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static List<Path> files(String prefix) {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> FOLDER.relativize(file).toString().startsWith(prefix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
