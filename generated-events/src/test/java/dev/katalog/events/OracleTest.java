package dev.katalog.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.Identification;
import dev.katalog.runtime.Event;
import dev.katalog.runtime.Unrecognized;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The generated matchers agree with the regular expressions that the templates stand for: on bodies made from the templates, on
 * the same bodies damaged, and on bodies of other messages; whether they match, and on every captured value.
 */
class OracleTest {

    private static final int BODIES_PER_TEMPLATE = Integer.getInteger("katalog.oracle.bodies", 100);
    private static final int MUTANTS_PER_BODY = 12;
    private static final long SEED = Long.getLong("katalog.oracle.seed", 20260101L);

    @ParameterizedTest
    @EnumSource(Catalogs.class)
    void matchersAgreeWithTheRegularExpressions(Catalogs catalog) {
        SplittableRandom random = new SplittableRandom(SEED);
        LongAdder compared = new LongAdder();
        for (EventMessage message : catalog.events().messages()) {
            Oracle oracle = new Oracle(askedTogether(catalog, message));
            Bodies bodies = new Bodies(message, random);
            for (int i = 0; i < BODIES_PER_TEMPLATE * message.templates().size(); i++) {
                String body = bodies.next();
                compare(catalog, message, oracle, body, compared);
                for (int m = 0; m < MUTANTS_PER_BODY; m++) {
                    compare(catalog, message, oracle, Mutations.of(body, random), compared);
                }
            }
        }
        assertTrue(compared.sum() > 400_000, () -> "only " + compared + " comparisons");
        System.out.println(
                catalog + ": " + compared + " comparisons with the regular expressions agreed, seed " + SEED);
    }

    @Test
    void theOracleItselfCanDisagree() {
        EventMessage message = Catalogs.CISCO_FTD.events().messages().get(0);
        Oracle oracle = new Oracle(List.of(message));
        assertEquals(null, oracle.match("something else"));
    }

    /** All messages that the entry point must choose from when it reads a body of this one. */
    private static List<EventMessage> askedTogether(Catalogs catalog, EventMessage message) {
        if (catalog.catalog().identification() == Identification.CODE) {
            return List.of(message);
        }
        return catalog.events().messages().stream()
                .filter(candidate -> Objects.equals(candidate.program(), message.program()))
                .toList();
    }

    private static void compare(
            Catalogs catalog, EventMessage message, Oracle oracle, String text, LongAdder compared) {
        String body = stripped(text);
        Oracle.Answer expected = oracle.match(body);
        if (oracle.undecided()) {
            return;
        }
        Event event = catalog.parseBody(message, body);
        compared.increment();
        if (expected == null) {
            // A body that its program does not know may still be one of the messages without a tag.
            boolean untagged = message.program() != null && event.descriptor().program() == null;
            assertTrue(event instanceof Unrecognized || untagged, () -> body + "\nshould not match, but is " + event);
            return;
        }
        assertEquals(expected.message().id(), event.descriptor().id(), () -> body + "\n" + event);
        assertEquals(text(expected.fields()), text(Components.of((Record) event)), () -> body + "\n" + event);
    }

    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isStripped(text.charAt(from))) {
            from++;
        }
        while (to > from && isStripped(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isStripped(char c) {
        return c == ' ' || c == '\r' || c == '\n' || c == '\0';
    }

    private static String text(Map<String, Object> fields) {
        StringBuilder text = new StringBuilder();
        fields.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> text.append(entry.getKey())
                        .append('=')
                        .append(text(entry.getValue()))
                        .append('\n'));
        return text.toString();
    }

    @SuppressWarnings("unchecked")
    private static String text(Object value) {
        if (value instanceof Map<?, ?> nested) {
            return text((Map<String, Object>) nested);
        }
        String text = value.toString();
        int slash = text.indexOf('/');
        String address = OracleAddresses.address(slash < 0 ? text : text.substring(0, slash));
        return address == null ? text : address + (slash < 0 ? "" : text.substring(slash));
    }
}
