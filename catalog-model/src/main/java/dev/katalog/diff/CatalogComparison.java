package dev.katalog.diff;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalog.Family;
import dev.katalog.catalog.Identification;
import dev.katalog.catalog.Message;
import dev.katalog.diagnostic.Place;
import dev.katalog.diff.MessageComparison.Joined;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One comparison of two versions: what concerns the catalog as a whole, and which message is which. */
final class CatalogComparison {

    private final Sides sides;
    private final List<Change> changes = new ArrayList<>();

    CatalogComparison(Sides sides) {
        this.sides = sides;
    }

    CatalogDifference compare() {
        Catalog before = sides.before().events().catalog();
        Catalog after = sides.after().events().catalog();
        compareHeaders(before, after);
        compareFamilies(families(sides.before()), families(sides.after()));
        Map<String, String> choices = new ChoiceComparison(sides, changes::add).compare();
        Map<String, String> prefixes = new PrefixComparison(sides, choices, changes::add).compare();
        compareMessages(new MessageComparison(sides, new MessageComparison.Renamed(choices, prefixes), changes::add));
        return new CatalogDifference(before, after, changes);
    }

    private void compareHeaders(Catalog before, Catalog after) {
        Subject subject = Subject.of(Subject.Kind.CATALOG, after.catalog());
        Place place = sides.placesAfter().catalog();
        if (!before.catalog().equals(after.catalog())) {
            changes.add(new CatalogChange.Renamed(subject, place, before.catalog(), after.catalog()));
        }
        String product = before.vendor() + " " + before.product();
        String productNow = after.vendor() + " " + after.product();
        if (!product.equals(productNow)) {
            changes.add(new CatalogChange.ProductChanged(subject, place, product, productNow));
        }
        if (!before.edition().equals(after.edition())) {
            changes.add(new CatalogChange.EditionChanged(subject, place, before.edition(), after.edition()));
        }
        if (before.identification() != after.identification()) {
            changes.add(new CatalogChange.IdentificationChanged(
                    subject, place, before.identification(), after.identification()));
        }
    }

    private static Map<String, Family> families(CatalogVersion version) {
        Map<String, Family> families = new LinkedHashMap<>();
        version.events().families().forEach(family -> families.put(family.name(), family));
        return families;
    }

    private void compareFamilies(Map<String, Family> before, Map<String, Family> after) {
        before.forEach((name, old) -> {
            Subject subject = Subject.of(Subject.Kind.FAMILY, name);
            Family now = after.get(name);
            if (now == null) {
                changes.add(
                        new FamilyChange.Removed(subject, sides.placesBefore().family(name)));
                return;
            }
            Place place = sides.placesAfter().family(name);
            if (!old.title().equals(now.title())) {
                changes.add(new TextChanged(subject, place, "title", WordChange.between(old.title(), now.title())));
            }
            if (!old.summary().equals(now.summary())) {
                changes.add(
                        new TextChanged(subject, place, "summary", WordChange.between(old.summary(), now.summary())));
            }
        });
        for (String name : after.keySet()) {
            if (!before.containsKey(name)) {
                Subject subject = Subject.of(Subject.Kind.FAMILY, name);
                changes.add(new FamilyChange.Added(subject, sides.placesAfter().family(name)));
            }
        }
    }

    private void compareMessages(MessageComparison comparison) {
        Map<String, Joined> before = messages(sides.before());
        Map<String, Joined> after = messages(sides.after());
        Map<String, String> idsNow = changedIds(before, after);
        Map<String, EventMessage> older = new HashMap<>();
        before.forEach((id, old) -> {
            older.put(idsNow.getOrDefault(id, id), old.message());
            Joined now = after.get(idsNow.getOrDefault(id, id));
            if (now == null) {
                changes.add(new MessageChange.Removed(
                        MessageComparison.subject(old.message()),
                        sides.placesBefore().message(id)));
            } else {
                comparison.compare(old, now);
            }
        });
        Set<String> known = new HashSet<>(idsNow.values());
        after.forEach((id, now) -> {
            if (!before.containsKey(id) && !known.contains(id)) {
                changes.add(new MessageChange.Added(
                        MessageComparison.subject(now.message()),
                        sides.placesAfter().message(id),
                        now.message().family()));
            }
        });
        new TakenLines(sides.after().events(), older, sides.placesAfter(), changes::add).find();
    }

    private static Map<String, Joined> messages(CatalogVersion version) {
        EventCatalog events = version.events();
        Map<String, Message> documented = new HashMap<>();
        events.catalog().messages().forEach(message -> documented.put(message.id(), message));
        Map<String, Joined> messages = new LinkedHashMap<>();
        for (EventMessage message : events.messages()) {
            messages.put(message.id(), new Joined(documented.get(message.id()), message));
        }
        return messages;
    }

    /** Where the id is no part of the record's name, a message with the same record and another id is the same message. */
    private Map<String, String> changedIds(Map<String, Joined> before, Map<String, Joined> after) {
        Map<String, String> ids = new HashMap<>();
        if (sides.after().events().catalog().identification() == Identification.WORDING) {
            Map<String, String> come = new HashMap<>();
            after.forEach((id, now) -> {
                if (!before.containsKey(id)) {
                    come.put(now.message().name(), id);
                }
            });
            before.forEach((id, old) -> {
                String idNow = come.get(old.message().name());
                if (!after.containsKey(id) && idNow != null) {
                    ids.put(id, idNow);
                }
            });
        }
        return ids;
    }
}
