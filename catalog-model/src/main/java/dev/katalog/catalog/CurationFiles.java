package dev.katalog.catalog;

import dev.katalog.diagnostic.Findings;
import dev.katalog.diagnostic.Place;
import dev.katalog.diagnostic.Rule;
import dev.katalog.diagnostic.Validated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads {@code X.curation/<family>.json}. */
public final class CurationFiles {

    private CurationFiles() {}

    /** Reads all files of a folder in the order of their names. */
    public static Validated<Curation> read(Path directory) {
        Findings findings = new Findings();
        List<Curation.Family> families = new ArrayList<>();
        for (Path file : files(directory, findings)) {
            JsonMembers members =
                    JsonMembers.ofDocument(JsonDocument.read(file, findings), "a curation of a family", findings);
            if (members != null) {
                families.add(new CurationReader(findings).family(members));
            }
        }
        reportDuplicates(families, findings);
        return findings.outcome(new Curation(families));
    }

    /**
     * Writes the file of one family: the same curation gives the same bytes, and a reader never sees half a file.
     *
     * @throws java.io.UncheckedIOException if the file cannot be written; an older file is then still whole
     */
    public static void write(Curation.Family family, Path file) {
        WholeFile.write(file, CurationJson.write(family));
    }

    private static List<Path> files(Path directory, Findings findings) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            findings.add(
                    Rule.UNREADABLE_FILE,
                    Place.startOf(directory.toString(), ""),
                    "cannot list the folder of the curation",
                    "check the path");
            return List.of();
        }
    }

    private static void reportDuplicates(List<Curation.Family> families, Findings findings) {
        Map<String, Place> ids = new HashMap<>();
        Map<String, Place> names = new HashMap<>();
        for (Curation.Family family : families) {
            reportDuplicate("family", family.family(), family.place(), names, findings);
            for (Curation.Message message : family.messages()) {
                reportDuplicate("id", message.id().text(), message.id().start(), ids, findings);
            }
        }
    }

    private static void reportDuplicate(
            String what, String name, Place place, Map<String, Place> seen, Findings findings) {
        Place first = seen.putIfAbsent(name, place);
        if (first != null) {
            findings.add(
                    Rule.DUPLICATE_ID,
                    place,
                    "found the " + what + " \"" + name + "\" again, it is already at " + first.location(),
                    "merge the two");
        }
    }
}
