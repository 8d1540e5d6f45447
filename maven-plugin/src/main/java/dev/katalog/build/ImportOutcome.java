package dev.katalog.build;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.CatalogFiles;
import dev.katalog.catalog.Curation;
import dev.katalog.catalog.CurationFiles;
import dev.katalog.edition.EditionChanges;
import dev.katalog.importer.ImportSummary;
import dev.katalog.template.Identifiers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an import is about to write.
 *
 * @param summary what was read of the document
 * @param changes what the new edition changes; null if there was no catalog before
 * @param catalog the catalog
 * @param proposals a curation for every message that has none
 * @param files where all that goes
 */
public record ImportOutcome(
        ImportSummary summary,
        @Nullable EditionChanges changes,
        Catalog catalog,
        Curation proposals,
        BesideCatalog files) {

    /** How many messages have no curation. */
    public int proposed() {
        return proposals.families().stream()
                .mapToInt(family -> family.messages().size())
                .sum();
    }

    /** Several lines for people. */
    @Override
    public String toString() {
        return summary
                + (changes == null ? "" : changes.toString())
                + "uncurated:      " + proposed()
                + (proposed() == 0 ? "" : ", proposed in " + files.proposals()) + "\n";
    }

    /** The file of a family of the proposals. */
    static Path file(Curation.Family family, BesideCatalog files) {
        String name =
                Identifiers.constant(family.family()).toLowerCase(Locale.ROOT).replace('_', '-');
        return files.proposals().resolve((name.isEmpty() ? "family" : name) + ".json");
    }

    /**
     * Writes the proposals and the catalog. Files of earlier proposals that are not needed any more are deleted; {@link Curation}
     * entries that people have begun in them are among the proposals.
     *
     * @throws UncheckedIOException if a file cannot be written; each file is then as it was or as it should be
     */
    public void write() {
        Set<Path> written = new HashSet<>();
        for (Curation.Family family : proposals.families()) {
            Path file = file(family, files);
            CurationFiles.write(family, file);
            written.add(file);
        }
        deleteOthers(written);
        CatalogFiles.writeCatalog(catalog, files.catalog());
    }

    private void deleteOthers(Set<Path> written) {
        Path folder = files.proposals();
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            List<Path> all;
            try (Stream<Path> entries = Files.list(folder)) {
                all = entries.toList();
            }
            boolean empty = true;
            for (Path file : all) {
                if (!written.contains(file) && file.toString().endsWith(".json")) {
                    Files.delete(file);
                } else {
                    empty = false;
                }
            }
            if (empty) {
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
