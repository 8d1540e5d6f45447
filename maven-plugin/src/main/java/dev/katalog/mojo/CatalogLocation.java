package dev.katalog.mojo;

import dev.katalog.build.CatalogSource;
import dev.katalog.diagnostic.ShownPaths;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * A place of catalogs as users write it: a catalog file, a folder of catalogs, a jar, or the coordinates of an artifact.
 *
 * @param path the file, folder or jar
 * @param version the version of the artifact, or null if it is none
 */
record CatalogLocation(Path path, @Nullable String version) {

    /**
     * Finds it; the file of an artifact is fetched if need be. Null if it is the newest release of an artifact without one.
     *
     * @param base what paths are relative to
     */
    static @Nullable CatalogLocation of(String text, Path base, CatalogArtifacts artifacts)
            throws MojoFailureException {
        Path path = path(text, base);
        if (path != null && Files.exists(path)) {
            return new CatalogLocation(path, null);
        }
        // A drive of Windows has a colon, too.
        if (text.split(":").length < 3) {
            throw new MojoFailureException("There is no file or folder " + text
                    + ", and it is no artifact such as com.example:acme-catalogs:1.4");
        }
        return artifacts.locate(text);
    }

    private static @Nullable Path path(String text, Path base) {
        try {
            return base.resolve(text);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** Whether there is one catalog and no more. */
    boolean isCatalogFile() {
        return version == null && path.getFileName().toString().endsWith(".json");
    }

    /** How its files are called: those of an artifact by its coordinates, since where its jar is differs between machines. */
    ShownPaths shown(String text, ShownPaths paths) {
        return version == null ? paths : paths.with(path, text.replaceFirst("[^:]*$", version));
    }

    /** @param name the catalog, if there are several */
    CatalogSource source(@Nullable String name) {
        if (isCatalogFile()) {
            return CatalogSource.file(path);
        }
        boolean isFolderOfCatalogs = Files.isDirectory(path) && !Files.isDirectory(path.resolve("META-INF"));
        return isFolderOfCatalogs ? CatalogSource.folder(path, name) : CatalogSource.jar(path, name);
    }
}
