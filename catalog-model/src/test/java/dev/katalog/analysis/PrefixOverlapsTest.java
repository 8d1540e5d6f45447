package dev.katalog.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katalog.analysis.Overlap.Relation;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.template.Template;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Overlaps of messages that a prefix may stand before, which is passed once and never given back. */
class PrefixOverlapsTest {

    private static final Prefix PEER = new Prefix(
            "peer",
            "Peer",
            "Who it is about.",
            List.of(),
            List.of(template("Group = <group>, IP = <ip:ip>, "), template("IP = <ip:ip>, ")),
            template("[IP = <ip>, ]"));

    private static Template template(String text) {
        return new Template(LookaheadTest.read(text));
    }

    /** The overlaps of two messages, called a and b, of which those named here have the prefix. */
    private static List<Overlap> overlaps(String prefixed, String one, String other) {
        EventCatalog plain = OverlapCatalogs.byCode(one, other);
        List<EventMessage> messages = plain.messages().stream()
                .map(message -> prefixed.contains(message.id()) ? withPrefix(message) : message)
                .toList();
        return Overlaps.of(new EventCatalog(plain.catalog(), plain.families(), plain.choices(), messages));
    }

    private static EventMessage withPrefix(EventMessage message) {
        return new EventMessage(
                message.id(),
                message.program(),
                message.severity(),
                message.family(),
                message.name(),
                message.summary(),
                message.documented(),
                PEER,
                message.fields(),
                message.templates());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # behind the same prefix only what follows it matters
            ab | link up          | link <t>         | NARROWER | a before b: link up
            ab | <t> up           | link up          | NARROWER | b before a: link up
            # without a prefix comes first, though it says less
            a  | link up now      | link up <t>      | CROSSING | b before a: link up now
            b  | link up <t>      | link up now      | CROSSING | a before b: link up now
            # a text that takes the prefix of the other for its own
            a  | link up          | IP = <t> up      | CROSSING | b before a: IP = ::, link up
            # what is behind the prefix may begin as the prefix does
            b  | IP = <i:ip>, <t> | IP = <u:token>   | CROSSING | a before b: IP = ::, IP = x
            """)
    void prefixIsPassedBeforeTheBody(String prefixed, String one, String other, Relation relation, String expected) {
        List<Overlap> overlaps = overlaps(prefixed, one, other);
        assertEquals(List.of(expected), overlaps.stream().map(Overlap::toString).toList());
        assertEquals(relation, overlaps.get(0).relation());
    }

    @Test
    void prefixIsNotGivenBack() {
        // Of "IP = ::1, x" the prefix takes all but the x.
        assertEquals(List.of(), overlaps("b", "IP = ::1, <t:token>", "IP = <i:ip>, <u:token>"));
        assertEquals(
                1, overlaps("", "IP = ::1, <t:token>", "IP = <i:ip>, <u:token>").size());
    }

    @Test
    void textsThatPartBehindThePrefixDoNotOverlap() {
        assertEquals(List.of(), overlaps("ab", "link <t>", "card <t>"));
        assertEquals(List.of(), overlaps("ab", "<t> is up", "<t> is down"));
    }

    @Test
    void bodiesOfAMessageAreThoseOfItsTemplatesWithItsPrefixOrWithout() {
        List<EventMessage> messages =
                OverlapCatalogs.byCode("link <n:int> up", "<t>, up").messages();
        EventMessage plain = messages.get(0);
        EventMessage prefixed = withPrefix(messages.get(0));
        assertEquals(true, MessageBodies.matches(plain, "link 1  up"));
        assertEquals(false, MessageBodies.matches(plain, "IP = ::1, link 1 up"));
        assertEquals(true, MessageBodies.matches(prefixed, "link 1 up"));
        assertEquals(true, MessageBodies.matches(prefixed, "IP = ::1, link 1 up"));
        assertEquals(false, MessageBodies.matches(prefixed, "IP = ::1, IP = ::1, link 1 up"));
        assertEquals(false, MessageBodies.matches(prefixed, "link up"));
        assertEquals(false, MessageBodies.matches(withPrefix(messages.get(1)), "IP = ::1, up"));
    }

    @Test
    void expressionHasThePrefixOnceAndAtomic() {
        TemplateExpression expression = TemplateExpression.of(PEER.forms(), template("<t>, up"));
        assertEquals("x", expression.captures("IP = ::1, x, up").get("t"));
        assertEquals("x", expression.captures("x, up").get("t"));
        assertEquals("IP = x", expression.captures("IP = x, up").get("t"));
        assertEquals(false, expression.matches("IP = ::1, up"));
    }
}
