package dev.katalog.report;

import dev.katalog.analysis.Overlap;
import dev.katalog.analysis.OverlapCheck;
import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.Curation;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalog.Family;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.catalog.Message;
import dev.katalog.diff.Change;
import dev.katalog.diff.Subject;
import dev.katalog.report.MessageReference.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The content of a catalog's reference: for each family its messages, and for each message all that is said about it.
 *
 * @param events the catalog
 * @param families the families in curation order
 * @param prefixes the parts that messages share, by the names of their types, in the order in which they occur
 * @param changes what differs from a baseline; null if there is none
 */
record CatalogReference(
        EventCatalog events,
        List<FamilyReference> families,
        Map<String, Prefix> prefixes,
        ReportedCatalog.@Nullable Changes changes) {

    /** A family with its messages in catalog order. */
    record FamilyReference(Family family, List<MessageReference> messages) {}

    static CatalogReference of(ReportedCatalog reported) {
        return new Joining(reported).join();
    }

    Catalog catalog() {
        return events.catalog();
    }

    /** {@code Cisco Secure Firewall Threat Defense}. */
    String title() {
        return catalog().vendor() + " " + catalog().product();
    }

    private static final class Joining {

        private final ReportedCatalog reported;
        private final Map<String, Message> documented = new HashMap<>();
        private final Map<String, Curation.Message> curated = new HashMap<>();
        private final Map<String, List<OverlapReference>> overlaps = new HashMap<>();
        private final Map<String, List<Change>> changes = new HashMap<>();

        Joining(ReportedCatalog reported) {
            this.reported = reported;
            reported.events().catalog().messages().forEach(message -> documented.put(message.id(), message));
            reported.curation()
                    .families()
                    .forEach(family -> family.messages()
                            .forEach(message -> curated.put(message.id().text(), message)));
            OverlapCheck.Report found = reported.overlaps();
            found.settled().forEach(settled -> add(settled.overlap(), OverlapReference.of(settled)));
            found.unsettled().forEach(overlap -> add(overlap, OverlapReference.unsettled(overlap)));
            if (reported.changes() != null) {
                reported.changes().difference().changes().forEach(this::add);
            }
        }

        private void add(Overlap overlap, OverlapReference reference) {
            for (Overlap.Form form : List.of(overlap.winner(), overlap.loser())) {
                overlaps.computeIfAbsent(form.message().id(), id -> new ArrayList<>())
                        .add(reference);
            }
        }

        private void add(Change change) {
            Subject subject = change.subject();
            if (subject.kind() == Subject.Kind.MESSAGE) {
                changes.computeIfAbsent(subject.owner(), id -> new ArrayList<>())
                        .add(change);
            }
        }

        CatalogReference join() {
            Map<String, List<MessageReference>> byFamily = new HashMap<>();
            Map<String, Prefix> prefixes = new LinkedHashMap<>();
            for (EventMessage message : reported.events().messages()) {
                byFamily.computeIfAbsent(message.family(), family -> new ArrayList<>())
                        .add(reference(message));
                Prefix prefix = message.prefix();
                if (prefix != null) {
                    prefixes.putIfAbsent(prefix.type(), prefix);
                }
            }
            List<FamilyReference> families = reported.events().families().stream()
                    .map(family -> new FamilyReference(family, byFamily.getOrDefault(family.name(), List.of())))
                    .toList();
            return new CatalogReference(reported.events(), families, prefixes, reported.changes());
        }

        /** Whoever writes templates in our own notation says in them what a curation would say. */
        private boolean isByHand() {
            return reported.events().catalog().notation().equals("katalog");
        }

        private MessageReference reference(EventMessage message) {
            String id = message.id();
            return new MessageReference(
                    message,
                    Objects.requireNonNull(documented.get(id)),
                    curated.get(id),
                    curated.containsKey(id) || isByHand() ? Origin.WRITTEN : Origin.GUESSED,
                    reported.records().get(id),
                    overlaps.getOrDefault(id, List.of()),
                    changes.getOrDefault(id, List.of()));
        }
    }
}
