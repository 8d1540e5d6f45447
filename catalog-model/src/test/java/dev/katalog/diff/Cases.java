package dev.katalog.diff;

import dev.katalog.catalog.CatalogFiles;
import dev.katalog.catalog.Curation;
import dev.katalog.catalog.CurationFiles;
import dev.katalog.catalog.EventCatalogs;
import dev.katalog.catalog.LocatedCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Pairs of catalogs, each in a folder: {@code a} is the older one, {@code b} the newer one. */
final class Cases {

    static final Path FOLDER = Path.of("src", "test", "resources", "differences");

    private Cases() {}

    static List<String> names() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CatalogDifference difference(String name) {
        return CatalogDifference.between(version(name, "a"), version(name, "b"));
    }

    static CatalogVersion version(String name, String side) {
        Path folder = FOLDER.resolve(name);
        LocatedCatalog catalog =
                CatalogFiles.readLocated(folder.resolve(side + ".catalog.json")).orThrow();
        Path curationFolder = folder.resolve(side + ".curation");
        Curation curation = Files.exists(curationFolder)
                ? CurationFiles.read(curationFolder).orThrow()
                : Curation.EMPTY;
        return new CatalogVersion(
                EventCatalogs.join(catalog.catalog(), curation).orThrow(), curation, catalog);
    }
}
