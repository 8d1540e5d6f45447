package dev.katalog.diff;

import dev.katalog.catalog.Catalog;
import java.util.List;
import java.util.Set;

/**
 * What differs between two versions of a catalog with their curation. The package and the prefix of the generated types are
 * settings of the build and not of the catalog, so they are not compared.
 *
 * @param before the older catalog
 * @param after the newer catalog
 * @param changes in the order of {@link Change#ORDER}
 */
public record CatalogDifference(Catalog before, Catalog after, List<Change> changes) {

    public CatalogDifference {
        changes = changes.stream().sorted(Change.ORDER).toList();
    }

    /** Compares two versions; a message is known by its id. */
    public static CatalogDifference between(CatalogVersion before, CatalogVersion after) {
        return new CatalogComparison(Sides.of(before, after)).compare();
    }

    /** The step from the older version to the newer one; {@code PATCH} if nothing has changed. */
    public VersionStep step() {
        return changes.stream().map(Change::step).reduce(VersionStep.PATCH, VersionStep::atLeast);
    }

    /** The changes that have the consequence. */
    public List<Change> with(Consequence consequence) {
        return changes.stream()
                .filter(change -> change.consequences().contains(consequence))
                .toList();
    }

    /** How many different subjects of the kind have a change of one of the rules. */
    public long count(Subject.Kind kind, Set<ChangeRule> rules) {
        return changes.stream()
                .filter(change -> rules.contains(change.rule()))
                .filter(change -> change.subject().kind() == kind)
                .map(change -> change.subject().owner())
                .distinct()
                .count();
    }
}
