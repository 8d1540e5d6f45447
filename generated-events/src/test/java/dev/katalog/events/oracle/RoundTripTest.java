package dev.katalog.events.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.events.Catalogs;
import dev.katalog.events.Components;
import dev.katalog.events.ftd.Ftd713061CryptoMapPolicyNotFound;
import dev.katalog.events.ftd.Ftd713228PrivateAddressAssigned;
import dev.katalog.events.ftd.FtdEvents;
import dev.katalog.events.ftd.FtdPeer;
import dev.katalog.events.oracle.Oracle.Answer;
import dev.katalog.runtime.Event;
import dev.katalog.runtime.Host;
import dev.katalog.runtime.Unrecognized;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What {@code format} writes is read back as an equal event: always, for values that the text around them cannot be mistaken
 * for; and for all others whenever the regular expression captures them again.
 */
class RoundTripTest {

    private static final long SEED = Long.getLong("katalog.roundtrip.seed", 20260101L);
    private static final int EVENTS_PER_TEMPLATE = 20;
    private static final int BODIES_PER_TEMPLATE = 30;

    private final SplittableRandom random = new SplittableRandom(SEED);

    /** Each template, each value of each of its fields, with other fields and optional parts at random. */
    @ParameterizedTest
    @EnumSource(Catalogs.class)
    void madeEventsAreReadAsWritten(Catalogs catalog) {
        AtomicInteger made = new AtomicInteger();
        for (EventMessage message : catalog.events().messages()) {
            new MadeEvents(catalog, message, random).forEach(EVENTS_PER_TEMPLATE, event -> {
                assertReadAsWritten(catalog, message, event);
                made.incrementAndGet();
            });
        }
        System.out.println(catalog + ": " + made + " made events read as written");
        assertTrue(made.get() > 10_000, "only " + made);
    }

    private static void assertReadAsWritten(Catalogs catalog, EventMessage message, Event event) {
        String text = event.format();
        assertEquals(event, catalog.parseBody(message, text), () -> "seed " + SEED + ", written as: " + text);
    }

    @Test
    void textThatHoldsWhatFollowsItIsWrittenAsItIs() {
        Event event =
                new Ftd713228PrivateAddressAssigned(new FtdPeer(null, "a, IP = b", null), Host.parse("192.0.2.1"));
        assertEquals("Username = a, IP = b, Assigned private IP address 192.0.2.1 to remote user", event.format());
        Event again = FtdEvents.parseBody("713228", event.format());
        assertEquals(new FtdPeer(null, "a", Host.parse("b")), ((Ftd713228PrivateAddressAssigned) again).peer());
    }

    @Test
    void componentsThatNoWordingHasTogetherAreRefused() {
        Host source = Host.parse("192.0.2.1");
        // One wording has the source and the destination, the other one has neither.
        Event event = new Ftd713061CryptoMapPolicyNotFound(
                null, source, null, null, null, null, null, null, null, null, null, null);
        assertThrows(IllegalStateException.class, event::format);
    }

    /** Events read from bodies with values of all kinds, those that contain what follows them among them. */
    @ParameterizedTest
    @EnumSource(Catalogs.class)
    void eventsReadAreReadAgainWhereTheExpressionCapturesThemAgain(Catalogs catalog) {
        CatalogOracle oracle = new CatalogOracle(catalog.events());
        int read = 0;
        int carried = 0;
        for (EventMessage message : catalog.events().messages()) {
            Bodies bodies = new Bodies(message, random);
            for (int i = 0; i < BODIES_PER_TEMPLATE * message.templates().size(); i++) {
                Event event = catalog.parseBody(message, Octets.text(bodies.next()));
                if (!(event instanceof Unrecognized)) {
                    String text = event.format();
                    Answer answer = oracle.like(message).match(Padding.stripped(Octets.of(text)));
                    boolean captured = answer != null && described(answer).equals(described(event));
                    Event again = catalog.parseBody(message, text);
                    assertEquals(
                            captured,
                            event.equals(again),
                            () -> event + "\nwritten as: " + text + "\nread as " + again);
                    read++;
                    carried += captured ? 1 : 0;
                }
            }
        }
        System.out.println(catalog + ": " + carried + " of " + read + " events read again");
        assertTrue(carried > read * 9 / 10, carried + " of " + read);
    }

    private static String described(Answer answer) {
        return answer.message().id() + Canonical.text(answer.fields());
    }

    private static String described(Event event) {
        return event.descriptor().id() + Canonical.text(Components.of((Record) event));
    }
}
