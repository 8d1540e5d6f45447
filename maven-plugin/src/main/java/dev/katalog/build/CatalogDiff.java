package dev.katalog.build;

import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Severity;
import dev.katalog.diagnostic.Validated;
import dev.katalog.diff.CatalogDifference;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares two versions of a catalog, wherever they are. */
public final class CatalogDiff {

    private CatalogDiff() {}

    /**
     * What to compare.
     *
     * @param before where the older version is
     * @param after where the newer version is
     */
    public record Request(CatalogSource before, CatalogSource after) {}

    /**
     * Compares; the difference is null if a version could not be read. Only errors are reported: what else there is to say of
     * a version is for its own check to say.
     */
    public static Validated<@Nullable CatalogDifference> run(Request request) {
        Validated<@Nullable JoinedCatalog> before = request.before().read();
        Validated<@Nullable JoinedCatalog> after = request.after().read();
        List<Diagnostic> errors = Stream.concat(before.diagnostics().stream(), after.diagnostics().stream())
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        JoinedCatalog older = before.value();
        JoinedCatalog newer = after.value();
        return new Validated<>(
                older == null || newer == null ? null : CatalogDifference.between(older.version(), newer.version()),
                errors);
    }
}
