package dev.katalog.diff;

import dev.katalog.catalog.EventCatalog.EventField;
import dev.katalog.diagnostic.Place;
import dev.katalog.diff.FieldChange.Numbering;
import dev.katalog.template.FieldType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Compares the components of a record. */
final class FieldComparison {

    /**
     * The components of one version.
     *
     * @param places where each of them stands, by name
     */
    record Side(List<EventField> fields, Function<String, Place> places) {
        List<String> names() {
            return fields.stream().map(EventField::name).toList();
        }

        Place place(EventField field) {
            return places.apply(field.name());
        }
    }

    private final Subject owner;
    private final Side before;
    private final Side after;
    private final Map<String, String> renamedChoices;
    private final Map<String, EventField> newer = new LinkedHashMap<>();
    private final Map<String, String> renamed = new HashMap<>();

    /** @param renamedChoices the newer names of enumerations that are the same but for the name */
    FieldComparison(Subject owner, Side before, Side after, Map<String, String> renamedChoices) {
        this.owner = owner;
        this.before = before;
        this.after = after;
        this.renamedChoices = renamedChoices;
        after.fields().forEach(field -> newer.put(field.name(), field));
    }

    /** Adds the changes; gives the newer names of renamed components. */
    Map<String, String> compare(Consumer<Change> changes) {
        findRenamed();
        for (EventField field : before.fields()) {
            EventField now = newer.get(nameNow(field));
            if (now == null) {
                changes.accept(new FieldChange.Removed(
                        owner.member(field.name()), before.place(field), field, numbering(field, before, after)));
            } else {
                compare(field, now, changes);
            }
        }
        List<String> known = before.fields().stream().map(this::nameNow).toList();
        for (EventField field : after.fields()) {
            if (!known.contains(field.name())) {
                changes.accept(new FieldChange.Added(
                        owner.member(field.name()), after.place(field), field, numbering(field, after, before)));
            }
        }
        compareOrder(known, changes);
        return renamed;
    }

    private String nameNow(EventField field) {
        return renamed.getOrDefault(field.name(), field.name());
    }

    /**
     * Where as many components of some types are gone as have come in the same place, they have new names. What is gone and
     * what has come is grouped by the component before it that both versions have.
     */
    private void findRenamed() {
        Map<String, List<EventField>> gone = groups(before, after);
        Map<String, List<EventField>> come = groups(after, before);
        gone.forEach((neighbour, fields) -> {
            List<EventField> others = come.getOrDefault(neighbour, List.of());
            if (types(fields, renamedChoices).equals(types(others, Map.of()))) {
                for (int i = 0; i < fields.size(); i++) {
                    renamed.put(fields.get(i).name(), others.get(i).name());
                }
            }
        });
    }

    private static List<String> types(List<EventField> fields, Map<String, String> renamedChoices) {
        return fields.stream()
                .map(field -> typeNow(field.type(), renamedChoices))
                .toList();
    }

    private static String typeNow(FieldType type, Map<String, String> renamedChoices) {
        return renamedChoices.getOrDefault(type.notation(), type.notation());
    }

    private static Map<String, List<EventField>> groups(Side side, Side other) {
        List<String> known = other.names();
        Map<String, List<EventField>> groups = new LinkedHashMap<>();
        String neighbour = "";
        for (EventField field : side.fields()) {
            if (known.contains(field.name())) {
                neighbour = field.name();
            } else {
                groups.computeIfAbsent(neighbour, name -> new ArrayList<>()).add(field);
            }
        }
        return groups;
    }

    private void compare(EventField old, EventField now, Consumer<Change> changes) {
        Subject subject = owner.member(now.name());
        Place place = after.place(now);
        if (!old.name().equals(now.name())) {
            changes.accept(new FieldChange.Renamed(subject, place, old.name(), now.name()));
        }
        if (!typeNow(old.type(), renamedChoices).equals(now.type().notation())) {
            changes.accept(new FieldChange.Retyped(subject, place, old, now));
        }
        if (!old.optional() && now.optional()) {
            changes.accept(new FieldChange.BecameOptional(subject, place, now));
        } else if (old.optional() && !now.optional()) {
            changes.accept(new FieldChange.BecameRequired(subject, place, now));
        }
        if (!old.meaning().equals(now.meaning())) {
            WordChange words = WordChange.between(old.meaning(), now.meaning());
            changes.accept(new TextChanged(subject, place, "meaning", words));
        }
    }

    /** {@code Match} numbers the components of a message, so those behind one that comes or goes get another number. */
    private Numbering numbering(EventField field, Side side, Side other) {
        List<String> names = side.names();
        List<String> behind = names.subList(names.indexOf(field.name()), names.size());
        return owner.kind() == Subject.Kind.MESSAGE && behind.stream().anyMatch(other.names()::contains)
                ? Numbering.SHIFTED
                : Numbering.KEPT;
    }

    private void compareOrder(List<String> namesOfOld, Consumer<Change> changes) {
        List<EventField> oldOrder = before.fields().stream()
                .filter(field -> newer.containsKey(nameNow(field)))
                .toList();
        List<EventField> newOrder = after.fields().stream()
                .filter(field -> namesOfOld.contains(field.name()))
                .toList();
        List<String> expected = oldOrder.stream().map(this::nameNow).toList();
        if (!expected.equals(newOrder.stream().map(EventField::name).toList())) {
            changes.accept(new FieldChange.Reordered(owner, after.place(newOrder.get(0)), oldOrder, newOrder));
        }
    }
}
