package dev.katalog.build;

import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one execution of a goal wrote into a folder, and from what. It is kept as a file in that folder, so that it goes where the
 * folder goes. It holds neither times nor paths of elsewhere: two builds of the same inputs write the same.
 *
 * <pre>
 * katalog-files 1
 * catalog 6b86b273... 14 0
 * d4735e3a... com/example/acme/AcmeEvents.java
 * </pre>
 *
 * @param catalogs what was made of each catalog
 */
record BuildRecord(List<Made> catalogs) {

    private static final String HEADER = "katalog-files 1";
    private static final String CATALOG = "catalog ";

    BuildRecord {
        catalogs = List.copyOf(catalogs);
    }

    /**
     * What was made of one catalog.
     *
     * @param inputs the digest of all that its files were made of
     * @param messages how many messages were made
     * @param warnings how many warnings there were
     * @param files its files, below the folder, with the digests of their contents
     */
    record Made(String inputs, int messages, int warnings, Map<String, String> files) {

        /**
         * Whether all files are there as they were written. The record is written last, so what is older is what it was; only the rest
         * is read.
         *
         * @param record the name of the record's own file
         */
        boolean isIntactIn(SourceFolder folder, String record) throws IOException {
            FileTime recorded = folder.lastModified(record);
            for (Map.Entry<String, String> file : files.entrySet()) {
                FileTime modified = folder.lastModified(file.getKey());
                if (modified == null
                        || recorded == null
                        || modified.compareTo(recorded) >= 0 && !folder.has(file.getKey(), file.getValue())) {
                    return false;
                }
            }
            return true;
        }
    }

    /** What was made of these inputs; null if nothing was. */
    @Nullable
    Made madeOf(String inputs) {
        return catalogs.stream()
                .filter(made -> made.inputs().equals(inputs))
                .findFirst()
                .orElse(null);
    }

    /** The files of all catalogs. */
    Set<String> files() {
        Set<String> files = new TreeSet<>();
        catalogs.forEach(made -> files.addAll(made.files().keySet()));
        return files;
    }

    /** Reads what {@link #text()} wrote. Anyone can change the file; what cannot be understood is left out. */
    static BuildRecord of(String text) {
        List<String> lines = text.lines().toList();
        List<Made> catalogs = new ArrayList<>();
        Map<String, String> files = new TreeMap<>();
        for (String line : lines.isEmpty() || !lines.get(0).equals(HEADER) ? List.<String>of() : lines) {
            String[] parts = line.split(" ", 2);
            if (line.startsWith(CATALOG)) {
                files = new TreeMap<>();
                catalogs.add(made(line.split(" "), files));
            } else if (!line.equals(HEADER) && parts.length == 2) {
                files.put(parts[1], parts[0]);
            }
        }
        return new BuildRecord(catalogs);
    }

    private static Made made(String[] words, Map<String, String> files) {
        try {
            return new Made(words[1], Integer.parseInt(words[2]), Integer.parseInt(words[3]), files);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return new Made("", 0, 0, files);
        }
    }

    String text() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        for (Made made : catalogs) {
            text.append(CATALOG)
                    .append(made.inputs())
                    .append(' ')
                    .append(made.messages())
                    .append(' ')
                    .append(made.warnings())
                    .append('\n');
            made.files()
                    .forEach((name, digest) ->
                            text.append(digest).append(' ').append(name).append('\n'));
        }
        return text.toString();
    }
}
