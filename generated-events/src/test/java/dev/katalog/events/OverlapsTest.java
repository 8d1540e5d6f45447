package dev.katalog.events;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katalog.analysis.Overlap;
import dev.katalog.analysis.Overlap.Competition;
import dev.katalog.analysis.Overlaps;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.runtime.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The messages that match the same body, and who wins. Each line of {@code overlaps/*.txt} was compared with what the vendor's
 * document says of the messages; a new overlap must be, too, before it is added there.
 */
class OverlapsTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "overlaps");

    @ParameterizedTest
    @EnumSource(Catalogs.class)
    void overlapsAreThoseThatWereLookedAt(Catalogs catalog) throws IOException {
        Path file = FOLDER.resolve(catalog.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt");
        List<String> expected = Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .sorted()
                .toList();
        assertEquals(String.join("\n", expected), String.join("\n", lines(Overlaps.of(catalog.events()))));
    }

    @ParameterizedTest
    @EnumSource(Catalogs.class)
    void winnerGetsTheWitness(Catalogs catalog) {
        assertAll(Overlaps.of(catalog.events()).stream().map(overlap -> () -> {
            EventMessage winner = overlap.winner().message();
            // The console form of a line has no code.
            Event event = overlap.competition() == Competition.WORDING
                    ? catalog.parse("[IKEv1]: " + overlap.witness())
                    : catalog.parseBody(winner, overlap.witness());
            assertEquals(winner.id(), event.descriptor().id(), overlap::toString);
        }));
    }

    /** The document tells these apart by what follows, and so does the catalog: none can be taken for another. */
    @Test
    void longerWordingIsNoOverlap() {
        Catalogs catalog = Catalogs.CENTURY_NXR;
        Map<String, String> ids = Map.of(
                "detect up", "netevent.track-detect-up",
                "detect up(starting delay timer)", "netevent.track-detect-up-starting-delay-timer",
                "detect up(starting delay timer by queued event)",
                        "netevent.track-detect-up-starting-delay-timer-by-queued",
                "detect down", "netevent.track-detect-down",
                "detect down(recovery delay canceled..)", "netevent.track-detect-down-recovery-delay-canceled");
        ids.forEach((wording, id) -> assertEquals(
                id, catalog.parse("netevent: track 1 " + wording).descriptor().id(), wording));
        assertEquals(
                List.of(),
                Overlaps.of(catalog.events()).stream()
                        .filter(overlap ->
                                ids.containsValue(overlap.winner().message().id()))
                        .toList());
    }

    /** One line for each winner: {@code kind winner: loser loser}. */
    private static List<String> lines(List<Overlap> overlaps) {
        Map<String, List<String>> losers = overlaps.stream()
                .sorted(Comparator.comparing(
                        overlap -> overlap.loser().message().id()))
                .collect(Collectors.groupingBy(
                        overlap -> overlap.competition().name().toLowerCase(Locale.ROOT) + " "
                                + overlap.winner().message().id(),
                        TreeMap::new,
                        Collectors.mapping(overlap -> overlap.loser().message().id(), Collectors.toList())));
        return losers.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + String.join(" ", entry.getValue()))
                .sorted()
                .toList();
    }
}
