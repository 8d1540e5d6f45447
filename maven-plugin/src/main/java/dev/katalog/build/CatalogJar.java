package dev.katalog.build;

import dev.katalog.diagnostic.Findings;
import dev.katalog.diagnostic.Place;
import dev.katalog.diagnostic.Rule;
import dev.katalog.diagnostic.Validated;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import org.jspecify.annotations.Nullable;

/**
 * How a published artifact carries catalogs, each with its curation:
 *
 * <pre>
 * META-INF/katalog/cisco-ftd.catalog.json
 * META-INF/katalog/cisco-ftd.curation/vpn.json
 * </pre>
 */
public final class CatalogJar {

    /** The folder in the jar. */
    public static final String FOLDER = "META-INF/katalog";

    private CatalogJar() {}

    /**
     * Reads a catalog of a jar, and its curation if it has one.
     *
     * @param jar the jar, or a folder of classes that is going to be one, as Maven gives it within one build
     * @param name the catalog; null for the only one
     */
    static Validated<@Nullable JoinedCatalog> read(Path jar, @Nullable String name) {
        if (Files.isDirectory(jar)) {
            return CatalogFolder.read(jar.resolve(FOLDER), name, jar.toString());
        }
        // A file system of its own: those that are found by their address are shared with other threads of the build.
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            return CatalogFolder.read(files.getPath(FOLDER), name, jar.toString());
        } catch (IOException | ProviderNotFoundException e) {
            Findings findings = new Findings();
            findings.add(
                    Rule.UNREADABLE_FILE,
                    Place.startOf(jar.toString(), ""),
                    Files.exists(jar) ? "cannot read it as a jar: " + e.getMessage() : "there is no such file",
                    "check the path");
            return findings.outcome(null);
        }
    }
}
