package dev.katalog.diff;

import dev.katalog.diagnostic.Place;
import java.util.Set;

/** A change of the sealed interface of a family. */
public sealed interface FamilyChange extends Change {

    /** {@link ChangeRule#FAMILY_ADDED}: a {@code switch} over the families is no longer exhaustive. */
    record Added(Subject subject, Place place) implements FamilyChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.FAMILY_ADDED;
        }

        @Override
        public String text() {
            return "the family is new";
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

    /** {@link ChangeRule#FAMILY_REMOVED}: its interface is gone. */
    record Removed(Subject subject, Place place) implements FamilyChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.FAMILY_REMOVED;
        }

        @Override
        public String text() {
            return "the family is gone";
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.API;
        }
    }
}
