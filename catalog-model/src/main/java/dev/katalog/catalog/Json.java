package dev.katalog.catalog;

import dev.katalog.diagnostic.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value with its place; Jackson's own tree has no places, and a diagnostic without one helps nobody. */
sealed interface Json {

    Place place();

    /** What it is, for people. */
    String kind();

    /** The members in the order of the file. */
    record Structure(Place place, Map<String, Member> members) implements Json {
        public Structure {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        @Override
        public String kind() {
            return "an object";
        }
    }

    /** A member of an object; the place is that of its name. */
    record Member(Place place, Json value) {}

    /** The items in the order of the file. */
    record Sequence(Place place, List<Json> items) implements Json {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "an array";
        }
    }

    /** A string; its place is that of the quotation mark. */
    record Text(Place place, String text) implements Json {
        LocatedText located() {
            return new LocatedText(text, place.plus(1));
        }

        @Override
        public String kind() {
            return "a string";
        }
    }

    /** A {@code Long} if it is written without fraction and exponent, else a {@code Double}. */
    record Numeral(Place place, Number number) implements Json {
        @Override
        public String kind() {
            return "a number";
        }
    }

    /** True or false. */
    record Flag(Place place, boolean isTrue) implements Json {
        @Override
        public String kind() {
            return isTrue ? "true" : "false";
        }
    }

    /** Null. */
    record Nothing(Place place) implements Json {
        @Override
        public String kind() {
            return "null";
        }
    }
}
