package dev.katalog.diff;

import dev.katalog.diagnostic.Place;
import java.util.List;
import java.util.Set;

/** A change of an enumeration. The subject of a change of one constant names the constant. */
public sealed interface ChoiceChange extends Change {

    /** {@link ChangeRule#CHOICE_ADDED}: one class more. */
    record Added(Subject subject, Place place, List<String> constants) implements ChoiceChange {
        public Added {
            constants = List.copyOf(constants);
        }

        @Override
        public ChangeRule rule() {
            return ChangeRule.CHOICE_ADDED;
        }

        @Override
        public String text() {
            return "the enumeration is new: " + String.join(", ", constants);
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.NONE;
        }
    }

    /** {@link ChangeRule#CHOICE_REMOVED}: the class is gone. */
    record Removed(Subject subject, Place place) implements ChoiceChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.CHOICE_REMOVED;
        }

        @Override
        public String text() {
            return "the enumeration is gone";
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.API;
        }
    }

    /** {@link ChangeRule#CHOICE_RENAMED}: the class and all components of its type. */
    record Renamed(Subject subject, Place place, String before, String after) implements ChoiceChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.CHOICE_RENAMED;
        }

        @Override
        public String text() {
            return "the enumeration was " + before + " and is " + after;
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.API;
        }
    }

    /** {@link ChangeRule#CONSTANT_ADDED}: a {@code switch} over the constants is no longer exhaustive. */
    record ConstantAdded(Subject subject, Place place, List<String> spellings) implements ChoiceChange {
        public ConstantAdded {
            spellings = List.copyOf(spellings);
        }

        @Override
        public ChangeRule rule() {
            return ChangeRule.CONSTANT_ADDED;
        }

        @Override
        public String text() {
            return "the constant " + subject.member() + " is new, for " + quoted(spellings);
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.of(Consequence.SOURCE);
        }

        @Override
        public VersionStep step() {
            return VersionStep.MINOR;
        }
    }

    /** {@link ChangeRule#CONSTANT_REMOVED}: the constant is gone, and no line with its words matches. */
    record ConstantRemoved(Subject subject, Place place, List<String> spellings) implements ChoiceChange {
        public ConstantRemoved {
            spellings = List.copyOf(spellings);
        }

        @Override
        public ChangeRule rule() {
            return ChangeRule.CONSTANT_REMOVED;
        }

        @Override
        public String text() {
            return "the constant " + subject.member() + " is gone, which was for " + quoted(spellings);
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.ALL;
        }
    }

    /** {@link ChangeRule#CONSTANT_RENAMED}: the same words give a constant of another name. */
    record ConstantRenamed(Subject subject, Place place, String before, String after) implements ChoiceChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.CONSTANT_RENAMED;
        }

        @Override
        public String text() {
            return "the constant was " + before + " and is " + after;
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.API;
        }
    }

    /** {@link ChangeRule#CONSTANTS_REORDERED}: {@code ordinal()} and {@code compareTo} give something else. */
    record ConstantsReordered(Subject subject, Place place, List<String> before, List<String> after)
            implements ChoiceChange {
        public ConstantsReordered {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        @Override
        public ChangeRule rule() {
            return ChangeRule.CONSTANTS_REORDERED;
        }

        @Override
        public String text() {
            return "the order was " + String.join(", ", before) + " and is " + String.join(", ", after);
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.of(Consequence.BEHAVIOUR);
        }
    }

    /** {@link ChangeRule#SPELLING_ADDED}: lines with that word match that did not. */
    record SpellingAdded(Subject subject, Place place, String spelling) implements ChoiceChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.SPELLING_ADDED;
        }

        @Override
        public String text() {
            return "the constant " + subject.member() + " is also for " + quoted(List.of(spelling));
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.NONE;
        }
    }

    /** {@link ChangeRule#SPELLING_REMOVED}: lines with that word no longer match. */
    record SpellingRemoved(Subject subject, Place place, String spelling) implements ChoiceChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.SPELLING_REMOVED;
        }

        @Override
        public String text() {
            return "the constant " + subject.member() + " is no longer for " + quoted(List.of(spelling));
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.of(Consequence.BEHAVIOUR);
        }
    }

    /** {@link ChangeRule#SPELLING_WRITTEN}: {@code text()} and {@code format()} give another word. */
    record SpellingWritten(Subject subject, Place place, String before, String after) implements ChoiceChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.SPELLING_WRITTEN;
        }

        @Override
        public String text() {
            return "the constant " + subject.member() + " was written " + quoted(List.of(before)) + " and is written "
                    + quoted(List.of(after));
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.of(Consequence.BEHAVIOUR);
        }
    }

    private static String quoted(List<String> spellings) {
        return "'" + String.join("', '", spellings) + "'";
    }
}
