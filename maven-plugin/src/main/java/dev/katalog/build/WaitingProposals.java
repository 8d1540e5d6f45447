package dev.katalog.build;

import dev.katalog.catalog.Curation;
import dev.katalog.catalog.CurationFiles;
import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Rule;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a message without curation has a proposal beside the catalog that waits to be completed, says in which file. */
final class WaitingProposals {

    private final Path folder;
    private final CatalogPlaces places;

    WaitingProposals(Path catalog, CatalogPlaces places) {
        this.folder = new BesideCatalog(catalog).proposals();
        this.places = places;
    }

    /** The diagnostics, with other hints for messages that have a proposal. */
    List<Diagnostic> in(List<Diagnostic> diagnostics) {
        boolean isNeeded = diagnostics.stream().anyMatch(diagnostic -> diagnostic.rule() == Rule.UNCURATED_MESSAGE);
        // A published catalog has none: they stay at home.
        if (!isNeeded || folder.getFileSystem() != FileSystems.getDefault() || !Files.isDirectory(folder)) {
            return diagnostics;
        }
        Map<String, String> files = files();
        return diagnostics.stream().map(diagnostic -> hinted(diagnostic, files)).toList();
    }

    /** By id; proposals that cannot be read are for the next import to complain about. */
    private Map<String, String> files() {
        Map<String, String> files = new HashMap<>();
        Curation proposals = CurationFiles.read(folder).value();
        if (proposals != null) {
            proposals
                    .families()
                    .forEach(family -> family.messages()
                            .forEach(message -> files.put(
                                    message.id().text(),
                                    message.id().start().location().source())));
        }
        return files;
    }

    private Diagnostic hinted(Diagnostic diagnostic, Map<String, String> files) {
        String file = diagnostic.rule() == Rule.UNCURATED_MESSAGE ? files.get(places.idOf(diagnostic)) : null;
        return file == null
                ? diagnostic
                : new Diagnostic(
                        diagnostic.rule(),
                        diagnostic.location(),
                        diagnostic.message(),
                        "complete its proposal in " + file + " and move it to the curation",
                        diagnostic.sourceLine());
    }
}
