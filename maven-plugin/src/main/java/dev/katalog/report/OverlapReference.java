package dev.katalog.report;

import dev.katalog.analysis.Overlap;
import dev.katalog.analysis.OverlapCheck;

/**
 * Two messages that match the same body, and what settles which of them gets it.
 *
 * @param settlement what settles it
 * @param reason the curation's reason; empty if the curation gives none
 */
record OverlapReference(Overlap overlap, Settlement settlement, String reason) {

    enum Settlement {
        /** The order of specificity, or the tag of the line. */
        ORDER,
        /** An entry of the curation. */
        CURATION,
        /** Nothing yet. */
        NONE
    }

    static OverlapReference of(OverlapCheck.Settled settled) {
        return new OverlapReference(
                settled.overlap(),
                settled.reason().isEmpty() ? Settlement.ORDER : Settlement.CURATION,
                settled.reason());
    }

    static OverlapReference unsettled(Overlap overlap) {
        return new OverlapReference(overlap, Settlement.NONE, "");
    }
}
