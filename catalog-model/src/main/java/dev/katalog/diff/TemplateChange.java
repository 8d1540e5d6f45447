package dev.katalog.diff;

import dev.katalog.diagnostic.Place;
import java.util.Set;

/** A change of what a message's lines look like. */
public sealed interface TemplateChange extends Change {

    /** What became of the template that the documented text was read as. */
    enum Reading {
        /** It is still the documented one: only typesetting has changed, or what the curation supersedes. */
        SAME,
        /** It is now a variant beside the new one. */
        KEPT,
        /** Nothing matches its lines as it did. */
        LOST
    }

    /** {@link ChangeRule#MESSAGE_REWORDED}: unless the older words are kept as a variant, their lines no longer match. */
    record Reworded(Subject subject, Place place, WordChange words, Reading reading) implements TemplateChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.MESSAGE_REWORDED;
        }

        @Override
        public String text() {
            return switch (reading) {
                case SAME -> "the document has other words, and the same lines match";
                case KEPT -> "the document has other words, and the older ones are a variant";
                case LOST -> "the document has other words";
            };
        }

        @Override
        public Set<Consequence> consequences() {
            return reading == Reading.LOST ? Consequence.of(Consequence.BEHAVIOUR) : Consequence.NONE;
        }

        /** A wording more that matches is no mere patch. */
        @Override
        public VersionStep step() {
            return reading == Reading.SAME ? VersionStep.PATCH : VersionStep.MINOR;
        }
    }

    /** {@link ChangeRule#TEMPLATE_CHANGED}: by an erratum, or by what its parameters are declared to be. */
    record Reread(Subject subject, Place place, WordChange words) implements TemplateChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.TEMPLATE_CHANGED;
        }

        @Override
        public String text() {
            return "the same documented text is read as another template";
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.of(Consequence.BEHAVIOUR);
        }
    }

    /** {@link ChangeRule#VARIANT_ADDED}: lines match that did not. */
    record VariantAdded(Subject subject, Place place, String template) implements TemplateChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.VARIANT_ADDED;
        }

        @Override
        public String text() {
            return "the variant '" + template + "' is new";
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.NONE;
        }
    }

    /** {@link ChangeRule#VARIANT_REMOVED}: lines no longer match, or another template and with other values. */
    record VariantRemoved(Subject subject, Place place, String template) implements TemplateChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.VARIANT_REMOVED;
        }

        @Override
        public String text() {
            return "the variant '" + template + "' is gone";
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.of(Consequence.BEHAVIOUR);
        }
    }

    /** {@link ChangeRule#VARIANTS_REORDERED}: {@code format()} writes the first that fits, which is read as the same event. */
    record VariantsReordered(Subject subject, Place place) implements TemplateChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.VARIANTS_REORDERED;
        }

        @Override
        public String text() {
            return "the templates stand in another order";
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.NONE;
        }
    }
}
