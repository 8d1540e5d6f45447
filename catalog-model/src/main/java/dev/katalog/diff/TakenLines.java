package dev.katalog.diff;

import dev.katalog.analysis.MessageBodies;
import dev.katalog.analysis.Overlap;
import dev.katalog.analysis.Overlap.Competition;
import dev.katalog.analysis.Overlaps;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.template.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Finds lines that a message got in the older version and that something new gets in the newer one. Each message of the newer
 * version is taken apart into the templates that it had before and those that are new, and then only the overlaps count which a new
 * one wins over one that was there.
 */
final class TakenLines {

    private final EventCatalog newer;
    private final Map<String, EventMessage> older;
    private final Places places;
    private final Consumer<Change> changes;

    /** The messages that stand for the new templates of others, with those. */
    private final Map<EventMessage, EventMessage> owners = new HashMap<>();

    /** @param older the messages of the older version by their ids in the newer one */
    TakenLines(EventCatalog newer, Map<String, EventMessage> older, Places places, Consumer<Change> changes) {
        this.newer = newer;
        this.older = older;
        this.places = places;
        this.changes = changes;
    }

    void find() {
        List<EventMessage> parts = new ArrayList<>();
        List<EventMessage> wider = new ArrayList<>();
        for (EventMessage message : newer.messages()) {
            Set<String> before = shapesBefore(message);
            List<Template> kept = message.templates().stream()
                    .filter(template -> before.contains(Templates.shape(template)))
                    .toList();
            List<Template> gained = message.templates().stream()
                    .filter(template -> !before.contains(Templates.shape(template)))
                    .toList();
            if (!kept.isEmpty()) {
                parts.add(with(message.id(), kept, message));
            }
            if (!gained.isEmpty()) {
                EventMessage part = with(message.id() + " ", gained, message);
                parts.add(part);
                owners.put(part, message);
                if (!kept.isEmpty()) {
                    wider.add(message);
                }
            }
        }
        if (!owners.isEmpty()) {
            overlaps(parts).forEach(this::addIfTakenByAnother);
            overlaps(wider).forEach(this::addIfTakenByItself);
        }
    }

    private List<Overlap> overlaps(List<EventMessage> messages) {
        return Overlaps.of(new EventCatalog(newer.catalog(), newer.families(), newer.choices(), messages));
    }

    /** What the message matched before; of another program, it matched nothing of what it does now. */
    private Set<String> shapesBefore(EventMessage now) {
        EventMessage old = older.get(now.id());
        return old == null || !Objects.equals(old.program(), now.program())
                ? Set.of()
                : old.templates().stream().map(Templates::shape).collect(Collectors.toSet());
    }

    private static EventMessage with(String id, List<Template> templates, EventMessage message) {
        return new EventMessage(
                id,
                message.program(),
                message.severity(),
                message.family(),
                message.name(),
                message.summary(),
                message.documented(),
                message.prefix(),
                message.fields(),
                templates);
    }

    private void addIfTakenByAnother(Overlap overlap) {
        EventMessage winner = owners.get(overlap.winner().message());
        EventMessage loser = overlap.loser().message();
        if (winner != null && !owners.containsKey(loser) && !winner.id().equals(loser.id())) {
            EventMessage winnerBefore = older.get(winner.id());
            boolean hadItBefore = winnerBefore != null && MessageBodies.matches(winnerBefore, overlap.witness());
            if (!hadItBefore && MessageBodies.matches(older.get(loser.id()), overlap.witness())) {
                String lines = overlap.competition() == Competition.WORDING ? "lines without a code" : "lines";
                add(
                        loser,
                        winner,
                        lines + " such as '" + overlap.witness() + "' are now " + winner.id() + " " + winner.name());
            }
        }
    }

    /** Its record is the same, but holds other values. */
    private void addIfTakenByItself(Overlap overlap) {
        EventMessage message = overlap.winner().message();
        if (overlap.competition() == Competition.MESSAGE) {
            Set<String> before = shapesBefore(message);
            if (!before.contains(Templates.shape(overlap.winner().template()))
                    && before.contains(Templates.shape(overlap.loser().template()))) {
                add(message, message, "lines such as '" + overlap.witness() + "' give other values");
            }
        }
    }

    private void add(EventMessage loser, EventMessage winner, String text) {
        changes.accept(
                new MessageChange.LinesTaken(MessageComparison.subject(loser), places.message(winner.id()), text));
    }
}
