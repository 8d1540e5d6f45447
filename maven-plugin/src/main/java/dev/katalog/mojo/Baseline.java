package dev.katalog.mojo;

import dev.katalog.build.CatalogSource;
import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.DiagnosticFormat;
import dev.katalog.diagnostic.Place;
import dev.katalog.diagnostic.Severity;
import dev.katalog.diagnostic.ShownPaths;
import dev.katalog.diff.CatalogDifference;
import dev.katalog.diff.Change;
import dev.katalog.diff.DifferenceText;
import dev.katalog.diff.Gate;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** What catalogs are compared with, and which changes against it pass. */
final class Baseline {

    private final CatalogLocation location;
    private final Gate gate;
    private final ShownPaths paths;
    private final Log log;

    Baseline(CatalogLocation location, Gate gate, ShownPaths paths, Log log) {
        this.location = location;
        this.gate = gate;
        this.paths = paths;
        this.log = log;
    }

    /** How its files are called. */
    ShownPaths paths() {
        return paths;
    }

    /** The same catalog in the baseline. */
    CatalogSource of(CatalogSource catalog) {
        return location.source(catalog.name());
    }

    /** Shows the changes that may not be, each like an error; gives how many there are. */
    int show(CatalogSource catalog, @Nullable CatalogDifference difference) {
        if (difference == null) {
            log.warn(catalog + ": the baseline " + paths.in(location.path().toString())
                    + " does not have this catalog, so nothing was compared");
            return 0;
        }
        List<Change> refused = gate.refused(difference);
        refused.forEach(change -> log.error(shown(change)));
        log.info("Against the baseline: " + DifferenceText.summary(difference));
        return refused.size();
    }

    /** Entries of the allow list that were not needed, once all catalogs are compared. */
    List<Diagnostic> unused() {
        return gate.findings();
    }

    private String shown(Change change) {
        Place place = paths.of(change.place());
        String heading = DiagnosticFormat.heading(
                place.location(),
                Severity.ERROR,
                change.rule().id(),
                change.subject() + ": " + change.text() + " (" + DifferenceText.consequences(change.consequences())
                        + ")");
        String hint = "undo it, or say in the allow list why it may be: {\"rule\": \""
                + change.rule().id() + "\", \"subject\": \"" + change.subject().key() + "\", \"reason\": \"...\"}";
        return DiagnosticFormat.snippet(heading, place, hint);
    }
}
