package dev.katalog.diff;

import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a change is about.
 *
 * @param kind what the owner is
 * @param owner the name of the catalog, family, enumeration or prefix record, or the id of the message; as it is now, or as it
 *     was if it is gone
 * @param member the component or constant of the owner, or null if the owner itself has changed
 * @param title what else people call the owner, such as the name of a message; may be empty
 */
public record Subject(Kind kind, String owner, @Nullable String member, String title) implements Comparable<Subject> {

    private static final Comparator<Subject> ORDER =
            Comparator.comparing(Subject::kind).thenComparing(Subject::owner).thenComparing(Subject::key);

    /** What can change, in the order in which changes are shown. */
    public enum Kind {
        CATALOG,
        FAMILY,
        CHOICE,
        PREFIX,
        MESSAGE;

        /** The name in text and JSON. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Subject of(Kind kind, String owner) {
        return new Subject(kind, owner, null, "");
    }

    Subject member(String name) {
        return new Subject(kind, owner, name, title);
    }

    /** The name by which an allow list names it: {@code 713228}, {@code 713228.address}, {@code LinkState.UP}. */
    public String key() {
        return member == null ? owner : owner + "." + member;
    }

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }

    /** For people: {@code message 713228 PrivateAddressAssigned}. */
    @Override
    public String toString() {
        return kind + " " + owner + (title.isEmpty() ? "" : " " + title);
    }
}
