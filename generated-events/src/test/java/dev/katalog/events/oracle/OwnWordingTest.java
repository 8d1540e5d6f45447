package dev.katalog.events.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.analysis.Overlap;
import dev.katalog.analysis.Overlaps;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.events.Catalogs;
import dev.katalog.runtime.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The order of specificity gives what the documents mean: each message, in any of its own wordings and with ordinary values, is
 * read as itself, even where nothing but the wording says which message it is. With their programs the other catalog's messages
 * have no other way, and {@link RoundTripTest} reads these.
 */
class OwnWordingTest {

    /** A message and another one that was found in its place. */
    private record Pair(String own, String found) {}

    @Test
    void messagesWithoutTheirCodeAreThemselvesOrOverlap() {
        Catalogs catalog = Catalogs.CISCO_FTD;
        Set<Pair> overlaps = Overlaps.of(catalog.events()).stream()
                .map(overlap -> new Pair(id(overlap.loser()), id(overlap.winner())))
                .collect(Collectors.toSet());
        SplittableRandom random = new SplittableRandom(20260101L);
        Set<String> asThemselves = new HashSet<>();
        Set<String> surprises = new TreeSet<>();
        Set<String> unread = new TreeSet<>();
        for (EventMessage message : catalog.events().messages()) {
            new MadeEvents(catalog, message, random).forEach(5, event -> {
                Event read = catalog.parse("[IKEv1]: " + event.format());
                String id = read.descriptor().id();
                if (id.equals("unrecognized")) {
                    unread.add(message.id());
                } else if (read.equals(event)) {
                    asThemselves.add(message.id());
                } else if (!overlaps.contains(new Pair(message.id(), id))) {
                    surprises.add(message.id() + " as " + id + ": " + event.format());
                }
            });
        }
        assertEquals(Set.of(), surprises);
        // Free text and nothing else needs its code.
        assertEquals(
                List.of(
                        "711001", "713900", "713901", "713902", "713903", "713904", "713905", "713906", "714001",
                        "714011"),
                List.copyOf(unread));
        assertTrue(asThemselves.size() > 230, "only " + asThemselves.size());
    }

    private static String id(Overlap.Form form) {
        return form.message().id();
    }
}
