package dev.katalog.build;

import dev.katalog.analysis.OverlapCheck;
import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Validated;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks one catalog: what joining it with its curation shows, and which of its templates match the same bodies. */
public final class CatalogCheck {

    private CatalogCheck() {}

    /**
     * What to check.
     *
     * @param catalog where the catalog is
     */
    public record Request(CatalogSource catalog) {}

    /**
     * What was checked.
     *
     * @param messages how many messages the catalog has
     * @param settled the overlaps of its messages that need no attention
     */
    public record Report(int messages, List<OverlapCheck.Settled> settled) {}

    /** Checks; the report is null if the catalog could not be read or joined. */
    public static Validated<@Nullable Report> run(Request request) {
        Validated<@Nullable JoinedCatalog> read = request.catalog().read();
        JoinedCatalog joined = read.value();
        if (joined == null) {
            return new Validated<>(null, read.diagnostics());
        }
        OverlapCheck.Report overlaps = OverlapCheck.of(joined.events(), joined.curation());
        List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
        diagnostics.addAll(overlaps.diagnostics());
        return new Validated<>(new Report(joined.events().messages().size(), overlaps.settled()), diagnostics);
    }
}
