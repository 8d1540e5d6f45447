package dev.katalog.diff;

import dev.katalog.diagnostic.Place;
import java.util.Set;

/** A change of the record that holds the prefix of many messages; its components change as those of messages do. */
public sealed interface PrefixChange extends Change {

    /** {@link ChangeRule#PREFIX_RENAMED}: the class and the type of the components that hold it. */
    record Renamed(Subject subject, Place place, String before, String after) implements PrefixChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.PREFIX_RENAMED;
        }

        @Override
        public String text() {
            return "the record was " + before + " and is " + after;
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.API;
        }
    }

    /** {@link ChangeRule#PREFIX_COMPONENT_RENAMED}: the accessor in every message that can have the prefix. */
    record ComponentRenamed(Subject subject, Place place, String before, String after) implements PrefixChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.PREFIX_COMPONENT_RENAMED;
        }

        @Override
        public String text() {
            return "the component of messages that holds it was " + before + " and is " + after;
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.API;
        }
    }

    /** {@link ChangeRule#PREFIX_FORM_ADDED}: the first form that matches is taken and kept, so others may no longer be. */
    record FormAdded(Subject subject, Place place, String form) implements PrefixChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.PREFIX_FORM_ADDED;
        }

        @Override
        public String text() {
            return "the form '" + form + "' is new";
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.of(Consequence.BEHAVIOUR);
        }
    }

    /** {@link ChangeRule#PREFIX_FORM_REMOVED}: lines with that form no longer match, or with another one. */
    record FormRemoved(Subject subject, Place place, String form) implements PrefixChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.PREFIX_FORM_REMOVED;
        }

        @Override
        public String text() {
            return "the form '" + form + "' is gone";
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.of(Consequence.BEHAVIOUR);
        }
    }

    /** {@link ChangeRule#PREFIX_FORMS_REORDERED}: the first form that matches is taken. */
    record FormsReordered(Subject subject, Place place) implements PrefixChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.PREFIX_FORMS_REORDERED;
        }

        @Override
        public String text() {
            return "the forms are tried in another order";
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.of(Consequence.BEHAVIOUR);
        }
    }

    /** {@link ChangeRule#PREFIX_WRITTEN}: {@code format()} gives another text, which is read as the same event. */
    record Written(Subject subject, Place place, WordChange words) implements PrefixChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.PREFIX_WRITTEN;
        }

        @Override
        public String text() {
            return "the form that is written has changed";
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.NONE;
        }
    }
}
