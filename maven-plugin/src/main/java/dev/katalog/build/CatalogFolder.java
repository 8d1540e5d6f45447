package dev.katalog.build;

import dev.katalog.diagnostic.Findings;
import dev.katalog.diagnostic.Place;
import dev.katalog.diagnostic.Rule;
import dev.katalog.diagnostic.Validated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder that holds catalogs, each {@code <name>.catalog.json}, and beside it its curation, {@code <name>.curation}. */
final class CatalogFolder {

    private static final String CATALOG = ".catalog.json";
    private static final String CURATION = ".curation";

    private CatalogFolder() {}

    /** The name of a catalog's file without its ending. */
    static String nameOf(Path catalogFile) {
        String name = catalogFile.getFileName().toString();
        return name.endsWith(CATALOG) ? name.substring(0, name.length() - CATALOG.length()) : name;
    }

    /** Where the curation of a catalog is if nothing else is said: beside it. */
    static Path curationOf(Path catalogFile) {
        return catalogFile.resolveSibling(nameOf(catalogFile) + CURATION);
    }

    /**
     * Reads a catalog with its curation, if it has one.
     *
     * @param name the catalog; null for the only one
     * @param shown what the folder is called in diagnostics
     */
    static Validated<@Nullable JoinedCatalog> read(Path folder, @Nullable String name, String shown) {
        Findings findings = new Findings();
        Path catalog = choose(folder, name, shown, findings);
        return catalog == null ? findings.outcome(null) : JoinedCatalog.read(catalog, curationOf(catalog));
    }

    private static @Nullable Path choose(Path folder, @Nullable String name, String shown, Findings findings) {
        Place place = Place.startOf(shown, "");
        List<Path> catalogs;
        try {
            catalogs = catalogs(folder);
        } catch (IOException e) {
            findings.add(Rule.UNREADABLE_FILE, place, "cannot read it: " + e.getMessage(), "check the path");
            return null;
        }
        List<Path> chosen = catalogs.stream()
                .filter(catalog -> name == null || nameOf(catalog).equals(name))
                .toList();
        if (chosen.size() == 1) {
            return chosen.get(0);
        }
        List<String> names = catalogs.stream().map(CatalogFolder::nameOf).toList();
        String expected = name == null ? "one catalog" : "the catalog \"" + name + "\"";
        findings.add(
                Rule.NO_CATALOG,
                place,
                "expected " + expected + ", found " + (names.isEmpty() ? "none" : String.join(", ", names)),
                names.isEmpty() ? "check that catalogs were packed into it" : "name one of these");
        return null;
    }

    private static List<Path> catalogs(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(CATALOG))
                    .sorted()
                    .toList();
        }
    }
}
