package dev.katalog.diff;

import dev.katalog.catalog.Edition;
import dev.katalog.catalog.Identification;
import dev.katalog.diagnostic.Place;
import java.util.Locale;
import java.util.Set;

/** A change of the catalog as a whole. */
public sealed interface CatalogChange extends Change {

    /** {@link ChangeRule#CATALOG_RENAMED}: descriptors give another name. */
    record Renamed(Subject subject, Place place, String before, String after) implements CatalogChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.CATALOG_RENAMED;
        }

        @Override
        public String text() {
            return "the name was " + before + " and is " + after;
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.of(Consequence.BEHAVIOUR);
        }
    }

    /** {@link ChangeRule#PRODUCT_CHANGED}: another Javadoc. */
    record ProductChanged(Subject subject, Place place, String before, String after) implements CatalogChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.PRODUCT_CHANGED;
        }

        @Override
        public String text() {
            return "vendor and product were " + before + " and are " + after;
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.NONE;
        }
    }

    /** {@link ChangeRule#EDITION_CHANGED}: descriptors say so; what else changed with it are changes of their own. */
    record EditionChanged(Subject subject, Place place, Edition before, Edition after) implements CatalogChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.EDITION_CHANGED;
        }

        @Override
        public String text() {
            return "the edition was " + shown(before) + " and is " + shown(after);
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.NONE;
        }

        private static String shown(Edition edition) {
            if (edition.equals(Edition.NONE)) {
                return "none";
            }
            String language = edition.language().isEmpty() ? "" : " (" + edition.language() + ")";
            return (edition.document() + " " + edition.release()).strip() + language;
        }
    }

    /** {@link ChangeRule#IDENTIFICATION_CHANGED}: records are called otherwise, and other lines are looked at. */
    record IdentificationChanged(Subject subject, Place place, Identification before, Identification after)
            implements CatalogChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.IDENTIFICATION_CHANGED;
        }

        @Override
        public String text() {
            return "lines were known by " + shown(before) + " and are known by " + shown(after);
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.ALL;
        }

        private static String shown(Identification identification) {
            return identification.name().toLowerCase(Locale.ROOT);
        }
    }
}
