package dev.katalog.analysis;

import dev.katalog.analysis.Overlap.Competition;
import dev.katalog.analysis.Overlap.Relation;
import dev.katalog.catalog.Curation;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.LocatedText;
import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Findings;
import dev.katalog.diagnostic.Place;
import dev.katalog.diagnostic.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Settles the overlaps of a catalog, and reports those that nothing settles. */
public final class OverlapCheck {

    /** Two messages, of which the first gets the bodies that both match. */
    private record Pair(String winner, String loser) {
        static Pair of(Overlap overlap) {
            return new Pair(
                    overlap.winner().message().id(), overlap.loser().message().id());
        }
    }

    /**
     * An overlap and what settles it.
     *
     * @param reason the curation's reason; empty if the order settles it
     */
    public record Settled(Overlap overlap, String reason) {

        /** In one line, for people. */
        @Override
        public String toString() {
            return reason.isEmpty() ? overlap.toString() : overlap + " (" + reason + ")";
        }
    }

    /**
     * What was found.
     *
     * @param settled overlaps of different messages that need no more attention
     * @param unsettled overlaps of different messages that need it
     * @param diagnostics those, entries without an overlap, and templates of the same message
     */
    public record Report(List<Settled> settled, List<Overlap> unsettled, List<Diagnostic> diagnostics) {}

    private final EventCatalog catalog;
    private final Map<Pair, Curation.Overlap> entries = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Findings findings = new Findings();

    private OverlapCheck(EventCatalog catalog, Curation curation) {
        this.catalog = catalog;
        for (Curation.Family family : curation.families()) {
            family.overlaps().forEach(this::addEntry);
            family.messages()
                    .forEach(message ->
                            places.put(message.id().text(), message.id().start()));
        }
    }

    /** Finds the overlaps of a catalog, which was joined with that curation, and settles them. */
    public static Report of(EventCatalog catalog, Curation curation) {
        return new OverlapCheck(catalog, curation).check();
    }

    private void addEntry(Curation.Overlap entry) {
        String winner = entry.winner().text();
        for (LocatedText id : entry.messages()) {
            if (!id.text().equals(winner) && entries.putIfAbsent(new Pair(winner, id.text()), entry) != null) {
                report(
                        Rule.OVERLAP_ENTRY_UNUSED,
                        entry.place(),
                        "there is another entry for the same two messages",
                        "merge the two");
            }
        }
    }

    private Report check() {
        List<Overlap> overlaps = Overlaps.of(catalog);
        List<Settled> settled = new ArrayList<>();
        List<Overlap> unsettled = new ArrayList<>();
        Set<Pair> found = new HashSet<>();
        for (Overlap overlap : overlaps) {
            Curation.Overlap entry = entries.get(Pair.of(overlap));
            found.add(Pair.of(overlap));
            if (overlap.competition() == Competition.MESSAGE) {
                reportVariants(overlap);
            } else if (entry != null) {
                settled.add(new Settled(overlap, entry.reason()));
            } else if (overlap.isSettledByOrder()) {
                settled.add(new Settled(overlap, ""));
            } else {
                unsettled.add(overlap);
                reportUnsettled(overlap);
            }
        }
        entries.forEach((pair, entry) -> {
            if (!found.contains(pair)) {
                reportUnused(pair, entry, found);
            }
        });
        return new Report(
                List.copyOf(settled),
                List.copyOf(unsettled),
                findings.outcome(null).diagnostics());
    }

    private void reportUnsettled(Overlap overlap) {
        Pair ids = Pair.of(overlap);
        String never = overlap.relation() == Relation.HIDING ? ", and " + ids.loser() + " never gets a body" : "";
        report(
                Rule.OVERLAP,
                place(overlap),
                "found that " + ids.winner() + " and " + ids.loser() + " match the same body, such as \""
                        + overlap.witness() + "\"; " + ids.winner() + " gets it" + never,
                "narrow one of them by an erratum or a field's type, or say in \"overlaps\" why " + ids.winner()
                        + " is right");
    }

    private void reportVariants(Overlap overlap) {
        report(
                Rule.OVERLAPPING_VARIANTS,
                place(overlap),
                "found that two templates of " + overlap.winner().message().id() + " take different values from \""
                        + overlap.witness() + "\"",
                "narrow a field's type if the wrong one may take them");
    }

    private void reportUnused(Pair pair, Curation.Overlap entry, Set<Pair> found) {
        boolean reversed = found.contains(new Pair(pair.loser(), pair.winner()));
        report(
                Rule.OVERLAP_ENTRY_UNUSED,
                reversed ? entry.winner().start() : entry.place(),
                reversed
                        ? pair.winner() + " does not get the bodies that both match, " + pair.loser() + " gets them"
                        : "found no overlap of " + pair.winner() + " and " + pair.loser(),
                reversed ? "narrow one of them, so that the right one gets its bodies" : "remove the entry");
    }

    private Place place(Overlap overlap) {
        String id = overlap.winner().message().id();
        Place start = Place.startOf(
                catalog.catalog().catalog() + " " + id,
                overlap.winner().message().documented());
        return places.getOrDefault(id, start);
    }

    private void report(Rule rule, Place place, String message, String hint) {
        findings.add(rule, place, message, hint);
    }
}
