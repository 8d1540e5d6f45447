package dev.katalog.diff;

import dev.katalog.template.ChoiceType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Compares the enumerations. */
final class ChoiceComparison {

    private final Map<String, ChoiceType> before;
    private final Map<String, ChoiceType> after;
    private final Places placesBefore;
    private final Places placesAfter;
    private final Consumer<Change> changes;
    private final Map<String, String> renamed = new HashMap<>();

    ChoiceComparison(Sides sides, Consumer<Change> changes) {
        this.before = byName(sides.before().events().choices());
        this.after = byName(sides.after().events().choices());
        this.placesBefore = sides.placesBefore();
        this.placesAfter = sides.placesAfter();
        this.changes = changes;
    }

    private static Map<String, ChoiceType> byName(List<ChoiceType> choices) {
        Map<String, ChoiceType> byName = new LinkedHashMap<>();
        choices.forEach(choice -> byName.put(choice.name(), choice));
        return byName;
    }

    /** Adds the changes; gives the newer names of renamed enumerations. */
    Map<String, String> compare() {
        findRenamed();
        for (ChoiceType choice : before.values()) {
            ChoiceType now = after.get(renamed.getOrDefault(choice.name(), choice.name()));
            if (now == null) {
                changes.accept(new ChoiceChange.Removed(subject(choice.name()), placesBefore.choice(choice.name())));
            } else {
                compare(choice, now);
            }
        }
        for (ChoiceType choice : after.values()) {
            if (!before.containsKey(choice.name()) && !renamed.containsValue(choice.name())) {
                changes.accept(new ChoiceChange.Added(
                        subject(choice.name()),
                        placesAfter.choice(choice.name()),
                        List.copyOf(choice.constants().keySet())));
            }
        }
        return renamed;
    }

    private static Subject subject(String name) {
        return Subject.of(Subject.Kind.CHOICE, name);
    }

    /** One that is gone and one that has come with the same constants are the same. */
    private void findRenamed() {
        for (ChoiceType gone : before.values()) {
            if (!after.containsKey(gone.name())) {
                after.values().stream()
                        .filter(come -> !before.containsKey(come.name()))
                        .filter(come -> !renamed.containsValue(come.name()))
                        .filter(come -> come.constants().equals(gone.constants()))
                        .findFirst()
                        .ifPresent(come -> renamed.put(gone.name(), come.name()));
            }
        }
    }

    private void compare(ChoiceType old, ChoiceType now) {
        Subject subject = subject(now.name());
        if (!old.name().equals(now.name())) {
            changes.accept(new ChoiceChange.Renamed(subject, placesAfter.choice(now.name()), old.name(), now.name()));
        }
        // A choice that a template writes on the spot has its words in its summary.
        if (old.constants().equals(now.constants()) && !old.summary().equals(now.summary())) {
            WordChange words = WordChange.between(old.summary(), now.summary());
            changes.accept(new TextChanged(subject, placesAfter.choice(now.name()), "summary", words));
        }
        compareConstants(old, now);
    }

    private void compareConstants(ChoiceType old, ChoiceType now) {
        Map<String, String> constants = renamedConstants(old, now);
        List<String> kept = new ArrayList<>();
        old.constants().forEach((constant, spellings) -> {
            String name = constants.getOrDefault(constant, constant);
            Subject subject = subject(now.name()).member(name);
            List<String> spellingsNow = now.constants().get(name);
            if (spellingsNow == null) {
                changes.accept(new ChoiceChange.ConstantRemoved(subject, placesAfter.choice(now.name()), spellings));
                return;
            }
            kept.add(name);
            if (!name.equals(constant)) {
                changes.accept(
                        new ChoiceChange.ConstantRenamed(subject, placesAfter.choice(now.name()), constant, name));
            }
            compareSpellings(subject, spellings, spellingsNow);
        });
        now.constants().forEach((constant, spellings) -> {
            if (!kept.contains(constant)) {
                changes.accept(new ChoiceChange.ConstantAdded(
                        subject(now.name()).member(constant), placesAfter.choice(now.name()), spellings));
            }
        });
        List<String> order =
                now.constants().keySet().stream().filter(kept::contains).toList();
        if (!order.equals(kept)) {
            changes.accept(new ChoiceChange.ConstantsReordered(
                    subject(now.name()), placesAfter.choice(now.name()), kept, order));
        }
    }

    private static Map<String, String> renamedConstants(ChoiceType old, ChoiceType now) {
        Map<String, String> constants = new HashMap<>();
        old.constants().forEach((constant, spellings) -> {
            if (!now.constants().containsKey(constant)) {
                now.constants().forEach((name, others) -> {
                    if (!old.constants().containsKey(name) && others.equals(spellings)) {
                        constants.put(constant, name);
                    }
                });
            }
        });
        return constants;
    }

    private void compareSpellings(Subject constant, List<String> old, List<String> now) {
        for (String spelling : old) {
            if (!now.contains(spelling)) {
                changes.accept(
                        new ChoiceChange.SpellingRemoved(constant, placesAfter.choice(constant.owner()), spelling));
            }
        }
        for (String spelling : now) {
            if (!old.contains(spelling)) {
                changes.accept(
                        new ChoiceChange.SpellingAdded(constant, placesAfter.choice(constant.owner()), spelling));
            }
        }
        if (!old.get(0).equals(now.get(0))) {
            changes.accept(new ChoiceChange.SpellingWritten(
                    constant, placesAfter.choice(constant.owner()), old.get(0), now.get(0)));
        }
    }
}
