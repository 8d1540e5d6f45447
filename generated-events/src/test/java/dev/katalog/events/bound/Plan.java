package dev.katalog.events.bound;

import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.catalog.Identification;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** How many literals and fields a line is compared with at most: its size in <em>blocks</em>. */
final class Plan {

    private final EventCatalog catalog;

    Plan(EventCatalog catalog) {
        this.catalog = catalog;
    }

    /** For a line of a message: the templates of its id, or those of its program and of no program. */
    int blocks(EventMessage message) {
        boolean byCode = catalog.catalog().identification() == Identification.CODE;
        return blocks(candidate -> byCode
                ? candidate.id().equals(message.id())
                : candidate.program() == null || Objects.equals(candidate.program(), message.program()));
    }

    /** For a line that does not say of which message it is: all templates. */
    int blocks() {
        return blocks(candidate -> true);
    }

    private int blocks(Predicate<EventMessage> asked) {
        List<EventMessage> messages = catalog.messages().stream().filter(asked).toList();
        int templates = messages.stream()
                .flatMap(message -> message.templates().stream())
                .mapToInt(template -> blocks(template.segments()))
                .sum();
        int prefixes = messages.stream()
                .map(EventMessage::prefix)
                .filter(Objects::nonNull)
                .distinct()
                .mapToInt(Plan::blocks)
                .sum();
        return templates + prefixes;
    }

    private static int blocks(Prefix prefix) {
        return prefix.forms().stream()
                .map(Template::segments)
                .mapToInt(Plan::blocks)
                .sum();
    }

    private static int blocks(List<Segment> segments) {
        return segments.stream()
                .mapToInt(segment -> segment instanceof Segment.OptionalPart part ? blocks(part.segments()) : 1)
                .sum();
    }
}
