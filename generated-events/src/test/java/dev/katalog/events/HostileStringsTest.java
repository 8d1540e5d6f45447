package dev.katalog.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.katalog.events.ftd.Ftd713906IkeDebugEvent;
import dev.katalog.events.ftd.FtdEvents;
import dev.katalog.events.ftd.FtdUnrecognized;
import dev.katalog.events.nxr.NxrEvents;
import dev.katalog.events.nxr.NxrUnrecognized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that come as strings, and so may hold what no bytes hold: halves of surrogate pairs, as texts out of JSON do. */
class HostileStringsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ud83d",
                "\ude00\ud83d",
                "%ASA-6-713119: \udc00",
                "%ASA-6-713119: Group = \ud800, PHASE 1 COMPLETE",
                "%ASA-6-999999: \ud800",
                "pluto[717]: \ud800\n",
                "Jan  5 08:52:35 \ud800 nobody: \0 "
            })
    void anUnrecognisedStringIsKept(String line) {
        assertEquals(
                line,
                assertInstanceOf(FtdUnrecognized.class, FtdEvents.parse(line)).raw());
        assertEquals(
                line,
                assertInstanceOf(NxrUnrecognized.class, NxrEvents.parse(line)).raw());
        assertEquals(line, NetworkEvents.parse(line).format());
        assertEquals(line, FtdEvents.parseBody("713119", line).format());
        assertEquals(line, NxrEvents.parseBody("pluto", line).format());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\0",
                " ",
                "-1",
                "+713119",
                "0x713119",
                "713119 ",
                "7131190",
                "0713119",
                "13119",
                "000000",
                "99999999999",
                "\u0667",
                "\ud800"
            })
    void anIdThatIsNoneIsKept(String id) {
        FtdUnrecognized event = assertInstanceOf(
                FtdUnrecognized.class, FtdEvents.parseBody(id, "Group = g, IP = 192.0.2.1, PHASE 1 COMPLETED"));
        assertEquals(id, event.messageId());
    }

    @Test
    void halfOfASurrogatePairInATextIsAQuestionMark() {
        Ftd713906IkeDebugEvent event =
                assertInstanceOf(Ftd713906IkeDebugEvent.class, FtdEvents.parse("%ASA-6-713906: a \ud800 b"));
        assertEquals("a ? b", event.event());
    }
}
