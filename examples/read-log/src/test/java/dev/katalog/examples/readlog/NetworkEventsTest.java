package dev.katalog.examples.readlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.katalog.events.NetworkEvents;
import dev.katalog.events.UnknownLine;
import dev.katalog.events.ftd.FtdEvent;
import dev.katalog.events.ftd.FtdEvents;
import dev.katalog.events.ftd.FtdUnrecognized;
import dev.katalog.events.nxr.NxrEvent;
import dev.katalog.events.nxr.NxrUnrecognized;
import dev.katalog.runtime.Event;
import dev.katalog.runtime.Match;
import dev.katalog.runtime.Mismatch;
import dev.katalog.runtime.Unrecognized;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NetworkEventsTest {

    @Test
    void shouldAskTheCatalogWhoseSignTheLineBears() {
        assertInstanceOf(FtdEvent.class, NetworkEvents.parse("%ASA-7-701001: alloc_user() out of Tcp_user objects"));
        assertInstanceOf(FtdUnrecognized.class, NetworkEvents.parse("%ASA-7-999999: unknown"));
        assertInstanceOf(FtdUnrecognized.class, NetworkEvents.parse("Feb 16 13:36:40 [IKEv1]: unknown"));
        assertInstanceOf(NxrEvent.class, NetworkEvents.parse("pluto[7]: shutting down"));
        assertInstanceOf(NxrUnrecognized.class, NetworkEvents.parse("pluto[7]: standing up"));
        // A message of an NXR that has no tag.
        assertInstanceOf(NxrEvent.class, NetworkEvents.parse("-- MARK --"));
        // A code wins over the tag that a collector has put before it.
        assertInstanceOf(FtdEvent.class, NetworkEvents.parse("Nov 22 08:20:44 h pluto: %ASA-7-999999: shutting down"));
    }

    @Test
    void shouldKeepALineThatBearsNone() {
        assertEquals(new UnknownLine("sshd[1]: hello"), NetworkEvents.parse("sshd[1]: hello"));
        assertEquals(new UnknownLine(""), NetworkEvents.parse(""));
    }

    @Test
    void shouldSayNothingOfAnUnknownLine() {
        UnknownLine line = new UnknownLine(" hello ");

        assertNull(line.messageId());
        assertEquals(" hello ", line.format());
        assertEquals("", line.descriptor().catalog());
        assertEquals(new Mismatch(null, 0, "", "hello"), line.mismatch());
    }

    @Test
    void shouldIdentifyWhatItParses() throws IOException {
        byte[] log = Files.readAllBytes(Path.of("src", "main", "logs", "mixed.log"));
        Match match = new Match();
        int start = 0;
        for (int i = 0; i < log.length; i++) {
            if (log[i] == '\n') {
                Event event = NetworkEvents.parse(log, start, i);
                assertEquals(NetworkEvents.parse(new String(log, start, i - start, StandardCharsets.UTF_8)), event);
                boolean known = !(event instanceof Unrecognized);
                assertSame(known ? event.descriptor() : null, NetworkEvents.identify(log, start, i, match));
                start = i + 1;
            }
        }
        assertEquals(log.length, start);
    }

    @Test
    void shouldReadOnlyTheRange() {
        String line = "%ASA-6-713905: something";
        byte[] bytes = ("%FTD-1-" + line + "999999").getBytes(StandardCharsets.UTF_8);

        Event event = NetworkEvents.parse(bytes, 7, 7 + line.length());

        assertEquals(FtdEvents.parse(line), event);
        assertEquals("Ftd713905IkeInformationEvent", event.getClass().getSimpleName());
        Arrays.fill(bytes, (byte) 'x');
        assertEquals(FtdEvents.parse(line), event);
    }
}
