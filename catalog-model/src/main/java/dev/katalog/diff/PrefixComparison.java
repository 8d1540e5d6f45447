package dev.katalog.diff;

import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.diagnostic.Place;
import dev.katalog.notation.KatalogNotation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Compares the prefixes; a prefix is known by its record's name, or else by its family. */
final class PrefixComparison {

    private record Used(Prefix prefix, String family) {}

    private final Sides sides;
    private final Map<String, String> renamedChoices;
    private final Consumer<Change> changes;
    private final Map<String, Used> before;
    private final Map<String, Used> after;
    private final Map<String, String> renamed = new HashMap<>();

    PrefixComparison(Sides sides, Map<String, String> renamedChoices, Consumer<Change> changes) {
        this.sides = sides;
        this.renamedChoices = renamedChoices;
        this.changes = changes;
        this.before = used(sides.before().events());
        this.after = used(sides.after().events());
    }

    private static Map<String, Used> used(EventCatalog catalog) {
        Map<String, Used> used = new LinkedHashMap<>();
        for (EventMessage message : catalog.messages()) {
            Prefix prefix = message.prefix();
            if (prefix != null) {
                used.putIfAbsent(prefix.type(), new Used(prefix, message.family()));
            }
        }
        return used;
    }

    /** Adds the changes of prefixes that both versions have; gives the newer names of renamed records. */
    Map<String, String> compare() {
        before.values().forEach(this::findRenamed);
        before.forEach((type, old) -> {
            Used now = after.get(renamed.getOrDefault(type, type));
            if (now != null) {
                compare(old.prefix(), now.prefix());
            }
        });
        return renamed;
    }

    private void findRenamed(Used old) {
        if (after.containsKey(old.prefix().type())) {
            return;
        }
        after.values().stream()
                .filter(now -> now.family().equals(old.family()))
                .map(now -> now.prefix().type())
                .filter(type -> !before.containsKey(type) && !renamed.containsValue(type))
                .findFirst()
                .ifPresent(type -> renamed.put(old.prefix().type(), type));
    }

    private void compare(Prefix old, Prefix now) {
        Subject subject = Subject.of(Subject.Kind.PREFIX, now.type());
        Place place = sides.placesAfter().prefix(now.type());
        if (!old.type().equals(now.type())) {
            changes.accept(new PrefixChange.Renamed(subject, place, old.type(), now.type()));
        }
        if (!old.component().equals(now.component())) {
            changes.accept(new PrefixChange.ComponentRenamed(subject, place, old.component(), now.component()));
        }
        if (!old.summary().equals(now.summary())) {
            changes.accept(
                    new TextChanged(subject, place, "summary", WordChange.between(old.summary(), now.summary())));
        }
        Map<String, String> fields = new FieldComparison(
                        subject,
                        new FieldComparison.Side(
                                old.fields(), name -> sides.placesBefore().prefixField(old.type(), name)),
                        new FieldComparison.Side(
                                now.fields(), name -> sides.placesAfter().prefixField(now.type(), name)),
                        renamedChoices)
                .compare(changes);
        compareForms(subject, old, now, fields);
    }

    private void compareForms(Subject subject, Prefix old, Prefix now, Map<String, String> fields) {
        Place place = sides.placesAfter().prefix(now.type());
        Templates forms = new Templates(old.forms(), old.fields(), fields);
        Templates formsNow = new Templates(now.forms(), now.fields(), Map.of());
        forms.without(formsNow)
                .values()
                .forEach(form ->
                        changes.accept(new PrefixChange.FormRemoved(subject, place, KatalogNotation.print(form))));
        formsNow.without(forms)
                .values()
                .forEach(form ->
                        changes.accept(new PrefixChange.FormAdded(subject, place, KatalogNotation.print(form))));
        if (forms.isReorderingOf(formsNow)) {
            changes.accept(new PrefixChange.FormsReordered(subject, place));
        }
        if (!forms.key(old.written()).equals(formsNow.key(now.written()))) {
            WordChange words =
                    WordChange.between(KatalogNotation.print(old.written()), KatalogNotation.print(now.written()));
            changes.accept(new PrefixChange.Written(subject, place, words));
        }
    }
}
