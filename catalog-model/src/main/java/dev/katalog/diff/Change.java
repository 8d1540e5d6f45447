package dev.katalog.diff;

import dev.katalog.diagnostic.Place;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One difference between two versions of a catalog. */
public sealed interface Change
        permits CatalogChange,
                FamilyChange,
                ChoiceChange,
                PrefixChange,
                MessageChange,
                TemplateChange,
                FieldChange,
                TextChanged {

    /** By subject, then by rule; the same two catalogs always give the same list. */
    Comparator<Change> ORDER = Comparator.comparing(
                    (Change change) -> change.subject().kind())
            .thenComparing(change -> change.subject().owner())
            .thenComparing(Change::rule)
            .thenComparing(Change::subject)
            .thenComparing(Change::text);

    /** What kind of change it is. */
    ChangeRule rule();

    /** What has changed. */
    Subject subject();

    /** Where that stands in the newer version, or in the older one if it is gone. */
    Place place();

    /** What was and what is, as the rest of a sentence that begins with the subject; one line. */
    String text();

    /** What it can do to an application; empty if nothing. */
    Set<Consequence> consequences();

    /** The text before and after, word by word, if the change is one of text; otherwise null. */
    default @Nullable WordChange words() {
        return null;
    }

    /**
     * The step of the version that it asks for: that of its consequences, but what is only new asks for a minor one, even if a
     * {@code switch} without a case for the rest no longer compiles.
     */
    default VersionStep step() {
        return VersionStep.of(consequences()).atLeast(rule().leastStep());
    }
}
