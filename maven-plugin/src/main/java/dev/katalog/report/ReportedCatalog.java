package dev.katalog.report;

import dev.katalog.analysis.OverlapCheck;
import dev.katalog.catalog.Curation;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.diff.CatalogDifference;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a catalog that a reference is written of.
 *
 * @param events the catalog joined with its curation
 * @param curation the curation
 * @param overlaps which of its messages match the same bodies
 * @param records the generated records by the ids of the messages; a message that no event is generated of is not among them
 * @param changes what differs from a baseline; null if there is none to compare with
 */
public record ReportedCatalog(
        EventCatalog events,
        Curation curation,
        OverlapCheck.Report overlaps,
        Map<String, String> records,
        @Nullable Changes changes) {

    public ReportedCatalog {
        records = Map.copyOf(records);
    }

    /**
     * What differs from a baseline.
     *
     * @param since what the baseline is called, for instance {@code 1.4.0}
     */
    public record Changes(String since, CatalogDifference difference) {}
}
