package dev.katalog.events.oracle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.catalog.Identification;
import dev.katalog.events.Catalogs;
import dev.katalog.events.NetworkEvents;
import dev.katalog.events.UnknownLine;
import dev.katalog.runtime.Event;
import dev.katalog.runtime.Unrecognized;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every field of every message with values that are none, or only just: numbers beyond their type, addresses that almost are,
 * bytes that are no text. The answer is that of the regular expressions, or none, and then the line is kept.
 */
class HostileTest {

    private static final long SEED = 20260101L;

    @ParameterizedTest
    @EnumSource(Catalogs.class)
    void everyValueIsReadRightOrNotAtAll(Catalogs catalog) {
        List<Disagreement> disagreements = new ArrayList<>();
        Comparisons comparisons = new Comparisons(catalog, new SplittableRandom(SEED), disagreements::add);
        bodies(catalog, (message, body) -> {
            comparisons.body(Kind.RENDERED, message, body);
            comparisons.line(message, body);
        });
        assertEquals(
                "", disagreements.stream().limit(20).map(Disagreement::toString).reduce("", (a, b) -> a + "\n" + b));
        Tally tally = comparisons.tally();
        assertTrue(tally.total() > 100_000, tally::toString);
        assertTrue(tally.matches() > tally.total() / 10 && tally.matches() < tally.total() * 9 / 10, tally::toString);
    }

    @ParameterizedTest
    @EnumSource(Catalogs.class)
    void unrecognisedLinesAreKeptToTheLastByte(Catalogs catalog) {
        boolean byCode = catalog.catalog().identification() == Identification.CODE;
        bodies(catalog, (message, body) -> {
            String tag = byCode ? "%ASA-6-" + message.id() + ": " : message.program() + "[717]: ";
            byte[] line = Octets.bytes("<30>Jan  5 08:52:35 dev1 " + tag + body + "\r\n");
            Event event = catalog.parse(line, 0, line.length);
            Event mixed = NetworkEvents.parse(line, 0, line.length);
            if (event instanceof Unrecognized unrecognized) {
                assertKept(line, unrecognized);
                assertKept(line, assertInstanceOf(Unrecognized.class, mixed));
            } else {
                assertEquals(event, mixed);
            }
            assertTrue(event.equals(mixed) || mixed instanceof UnknownLine);
        });
    }

    private static void assertKept(byte[] line, Unrecognized event) {
        byte[] utf8 = event.raw().getBytes(StandardCharsets.UTF_8);
        // A line that is no UTF-8 has a character for each byte.
        assertArrayEquals(line, Arrays.equals(line, utf8) ? utf8 : event.raw().getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void bodies(Catalogs catalog, BiConsumer<EventMessage, String> consumer) {
        Set<String> prefixes = new HashSet<>();
        for (EventMessage message : catalog.events().messages()) {
            HostileBodies.of(message, body -> consumer.accept(message, body));
            Prefix prefix = message.prefix();
            if (prefix != null && prefixes.add(prefix.type())) {
                HostileBodies.of(prefix, message, body -> consumer.accept(message, body));
            }
        }
    }
}
