package dev.katalog.build;

import dev.katalog.diagnostic.Validated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a catalog and its curation are. */
public abstract sealed class CatalogSource {

    private final String shown;

    private CatalogSource(String shown) {
        this.shown = shown;
    }

    /** A catalog file with its curation beside it: {@code acme.curation} beside {@code acme.catalog.json}. */
    public static CatalogSource file(Path catalog) {
        return file(catalog, CatalogFolder.curationOf(catalog));
    }

    /** A catalog file and the folder of its curation; no folder is as good as an empty one. */
    public static CatalogSource file(Path catalog, Path curation) {
        return new InFiles(catalog, curation);
    }

    /**
     * A catalog of a folder that holds catalogs, each with its curation beside it.
     *
     * @param name the catalog; null for the only one
     */
    public static CatalogSource folder(Path folder, @Nullable String name) {
        return new InFolder(folder, name);
    }

    /**
     * A catalog of a published artifact.
     *
     * @param jar the jar, or a folder of classes that is going to be one
     * @param name the catalog; null for the only one
     * @see CatalogJar
     */
    public static CatalogSource jar(Path jar, @Nullable String name) {
        return new InJar(jar, name);
    }

    /** The name of the catalog, or null if it is the only one of a jar or folder. */
    public abstract @Nullable String name();

    /** Reads and joins; stops at the border of the first stage that has errors, with all of that stage's. */
    abstract Validated<@Nullable JoinedCatalog> read();

    /** Adds the content of all files that {@link #read()} reads. */
    abstract void addTo(InputDigest digest) throws IOException;

    /** What it is called in the log. */
    @Override
    public String toString() {
        return shown;
    }

    private static final class InFiles extends CatalogSource {

        private final Path catalog;
        private final Path curation;

        InFiles(Path catalog, Path curation) {
            super(String.valueOf(catalog.getFileName()));
            this.catalog = catalog;
            this.curation = curation;
        }

        @Override
        public String name() {
            return CatalogFolder.nameOf(catalog);
        }

        @Override
        Validated<@Nullable JoinedCatalog> read() {
            return JoinedCatalog.read(catalog, curation);
        }

        @Override
        void addTo(InputDigest digest) throws IOException {
            digest.addFile(catalog).addFolder(curation);
        }
    }

    private static final class InFolder extends CatalogSource {

        private final Path folder;
        private final @Nullable String name;

        InFolder(Path folder, @Nullable String name) {
            super((name == null ? "" : name + " in ") + folder.getFileName());
            this.folder = folder;
            this.name = name;
        }

        @Override
        public @Nullable String name() {
            return name;
        }

        @Override
        Validated<@Nullable JoinedCatalog> read() {
            return CatalogFolder.read(folder, name, folder.toString());
        }

        @Override
        void addTo(InputDigest digest) throws IOException {
            digest.add(String.valueOf(name)).addFolder(folder);
        }
    }

    private static final class InJar extends CatalogSource {

        private final Path jar;
        private final @Nullable String name;

        InJar(Path jar, @Nullable String name) {
            super((name == null ? "" : name + " in ") + jar.getFileName());
            this.jar = jar;
            this.name = name;
        }

        @Override
        public @Nullable String name() {
            return name;
        }

        @Override
        Validated<@Nullable JoinedCatalog> read() {
            return CatalogJar.read(jar, name);
        }

        @Override
        void addTo(InputDigest digest) throws IOException {
            digest.add(String.valueOf(name));
            if (Files.isDirectory(jar)) {
                digest.addFolder(jar.resolve(CatalogJar.FOLDER));
            } else {
                digest.addFile(jar);
            }
        }
    }
}
