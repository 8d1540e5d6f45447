package dev.katalog.build;

import dev.katalog.analysis.Overlap;
import dev.katalog.analysis.Overlaps;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.EventCatalog.EventField;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.diagnostic.Findings;
import dev.katalog.diagnostic.Place;
import dev.katalog.diagnostic.Rule;
import dev.katalog.diagnostic.Validated;
import dev.katalog.template.FieldType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which messages of a catalog events are generated of. A pattern is an id or, after {@code family:}, the name of a family; {@code *}
 * in it stands for any text.
 *
 * @param includes patterns of the messages to take; none for all
 * @param excludes patterns of those to leave out of them
 */
public record Selection(List<String> includes, List<String> excludes) {

    /** All messages. */
    public static final Selection ALL = new Selection(List.of(), List.of());

    private static final String FAMILY = "family:";

    public Selection {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /**
     * The catalog with those messages alone, and with their families and types. A line of a message that was left out must not
     * become another event, so it is reported where one would.
     */
    Validated<EventCatalog> of(EventCatalog catalog) {
        Findings findings = new Findings();
        if (equals(ALL)) {
            return findings.outcome(catalog);
        }
        reportUnused("include", includes, catalog, findings);
        reportUnused("exclude", excludes, catalog, findings);
        List<EventMessage> selected =
                catalog.messages().stream().filter(this::takes).toList();
        if (selected.isEmpty()) {
            findings.add(
                    Rule.SELECTION_EMPTY,
                    Place.startOf(catalog.catalog().catalog(), ""),
                    "found none of its " + catalog.messages().size() + " messages that is included and not excluded",
                    "mend <includes> or <excludes>");
        } else if (selected.size() < catalog.messages().size()) {
            reportOverlaps(catalog, findings);
        }
        return findings.outcome(only(selected, catalog));
    }

    private boolean takes(EventMessage message) {
        return (includes.isEmpty() || includes.stream().anyMatch(include -> fits(include, message)))
                && excludes.stream().noneMatch(exclude -> fits(exclude, message));
    }

    private static boolean fits(String pattern, EventMessage message) {
        return pattern.startsWith(FAMILY)
                ? matcher(pattern.substring(FAMILY.length())).test(message.family())
                : matcher(pattern).test(message.id());
    }

    private static Predicate<String> matcher(String pattern) {
        return Pattern.compile(Pattern.quote(pattern.strip()).replace("*", "\\E.*\\Q"), Pattern.DOTALL)
                .asMatchPredicate();
    }

    private static void reportUnused(String what, List<String> patterns, EventCatalog catalog, Findings findings) {
        for (String pattern : patterns) {
            if (catalog.messages().stream().noneMatch(message -> fits(pattern, message))) {
                findings.add(
                        Rule.SELECTION_UNUSED,
                        Place.startOf(catalog.catalog().catalog(), ""),
                        "found no message that the " + what + " \"" + pattern + "\" fits",
                        "write an id or family:name; * stands for any text");
            }
        }
    }

    private void reportOverlaps(EventCatalog catalog, Findings findings) {
        for (Overlap overlap : Overlaps.of(catalog)) {
            EventMessage winner = overlap.winner().message();
            EventMessage loser = overlap.loser().message();
            if (!takes(winner) && takes(loser)) {
                findings.add(
                        Rule.SELECTION_OVERLAP,
                        Place.startOf(catalog.catalog().catalog() + " " + winner.id(), winner.documented()),
                        "found that without " + winner.id() + " its body \"" + overlap.witness() + "\" would become "
                                + loser.id(),
                        "include " + winner.id() + ", too, or exclude " + loser.id());
            }
        }
    }

    private static EventCatalog only(List<EventMessage> messages, EventCatalog catalog) {
        Set<String> families = messages.stream().map(EventMessage::family).collect(Collectors.toSet());
        Set<FieldType> types = new HashSet<>();
        for (EventMessage message : messages) {
            message.fields().stream().map(EventField::type).forEach(types::add);
            Prefix prefix = message.prefix();
            if (prefix != null) {
                prefix.fields().stream().map(EventField::type).forEach(types::add);
            }
        }
        return new EventCatalog(
                catalog.catalog(),
                catalog.families().stream()
                        .filter(family -> families.contains(family.name()))
                        .toList(),
                catalog.choices().stream().filter(types::contains).toList(),
                messages);
    }
}
