package dev.katalog.mojo;

import java.io.File;

/** One catalog of a goal. */
public final class CatalogParameter {

    /** The catalog file, {@code *.catalog.json}. */
    private File file;

    /** The directory of the curation; by default beside the catalog, {@code *.curation}. */
    private File curation;

    /** The package of the generated types, for instance {@code com.example.events.firewall}. */
    private String packageName;

    /** What the names of the catalog's common types begin with, for instance {@code Ftd} for {@code FtdEvents}. */
    private String prefix;

    File file() {
        return file;
    }

    File curation() {
        if (curation != null) {
            return curation;
        }
        String name = file.getName();
        String suffix = ".catalog.json";
        String base = name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
        return new File(file.getParentFile(), base + ".curation");
    }

    String packageName() {
        return packageName;
    }

    String prefix() {
        return prefix;
    }
}
