package dev.katalog.build;

import dev.katalog.analysis.OverlapCheck;
import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Rule;
import dev.katalog.diagnostic.Severity;
import dev.katalog.diagnostic.Validated;
import dev.katalog.diff.CatalogDifference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks one catalog: what joining it with its curation shows, which of its templates match the same bodies, and what differs from
 * a baseline.
 */
public final class CatalogCheck {

    private CatalogCheck() {}

    /**
     * What to check.
     *
     * @param catalog where the catalog is
     * @param baseline where the version is to compare it with, or null
     */
    public record Request(CatalogSource catalog, @Nullable CatalogSource baseline) {}

    /**
     * What was checked.
     *
     * @param messages how many messages the catalog has
     * @param settled the overlaps of its messages that need no attention
     * @param difference what differs from the baseline; null if there is none, or if it does not have this catalog
     */
    public record Report(
            int messages,
            List<OverlapCheck.Settled> settled,
            @Nullable CatalogDifference difference) {}

    /** Checks; the report is null if the catalog or the baseline could not be read or joined. */
    public static Validated<@Nullable Report> run(Request request) {
        Validated<@Nullable JoinedCatalog> read = request.catalog().read();
        JoinedCatalog joined = read.value();
        if (joined == null) {
            return new Validated<>(null, read.diagnostics());
        }
        OverlapCheck.Report overlaps = OverlapCheck.of(joined.events(), joined.curation());
        List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
        diagnostics.addAll(joined.inFile(overlaps.diagnostics()));
        Validated<@Nullable CatalogDifference> compared = compare(request.baseline(), joined);
        diagnostics.addAll(compared.diagnostics());
        return new Validated<>(
                compared.hasErrors()
                        ? null
                        : new Report(joined.events().messages().size(), overlaps.settled(), compared.value()),
                diagnostics);
    }

    /** Of the baseline only errors are reported: its warnings are past mending. A catalog that is new has nothing to compare. */
    static Validated<@Nullable CatalogDifference> compare(@Nullable CatalogSource baseline, JoinedCatalog catalog) {
        if (baseline == null) {
            return new Validated<>(null, List.of());
        }
        Validated<@Nullable JoinedCatalog> read = baseline.read();
        List<Diagnostic> errors = read.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .filter(diagnostic -> diagnostic.rule() != Rule.NO_CATALOG)
                .toList();
        JoinedCatalog older = read.value();
        return new Validated<>(
                older == null ? null : CatalogDifference.between(older.version(), catalog.version()), errors);
    }
}
