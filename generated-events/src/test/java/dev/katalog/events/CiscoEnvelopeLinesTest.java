package dev.katalog.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.events.ftd.FtdUnrecognized;
import dev.katalog.runtime.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every Cisco message within every envelope that devices, relays and collectors write. */
class CiscoEnvelopeLinesTest {

    /** Messages of one free text: nothing tells them without their id. */
    private static final Set<String> FREE_TEXTS =
            Set.of("711001", "713900", "713901", "713902", "713903", "713904", "713905", "713906", "714001", "714011");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%ASA-5-",
                "<165>Aug 16 2018 07:05:27: %ASA-5-",
                "Aug 14 2019 16:08:42: %ASA-5-",
                "Mar  1 2015 23:13:49 edge-gw7 : %ASA-5-",
                "Apr  7 02:13:03 edge07: %ASA-5-",
                "<165>Jan 15 18:52:35 198.51.100.16 %ASA-5-",
                "Jan 15 18:52:35 198.51.100.16 %ASA-5-",
                "<165>2019-06-07T12:07:46Z fw-a : %ASA-5-",
                "<165>2025-06-06T01:15:42Z: %ASA-5-",
                "2025-06-06T01:15:42Z: %ASA-5-",
                "<165>1 2025-01-21T22:13:03.004Z edge07 - - - - %FTD-5-",
                "<165>1 - edge07 - - - - %FTD-5-",
                "<165>:Feb  6 11:16:52 UTC: %FTD--5-",
                "<165>:Feb  6 2025 11:16:52 JST: %ASA-vpn-5-",
                "<165>:: %ASA-auth-5-",
                "Jul  2 17:10:17 collector 198.51.100.7/198.51.100.8 :Jul  2 10:15:06 PDT: %ASA-session-5-",
                "<13>Jul  2 17:10:17 collector 198.51.100.7/198.51.100.8 :Jul  2 10:15:06 PDT: %ASA-session-5-",
                "Sep  5 15:17:07 host7.example.net : Sep  5 15:17:07 EDT: %ASA-auth-5-",
                "Apr  9 12:19:50.138340591: %ASA-5-",
                "198.51.100.253:514 : local7.debug %PIX-5-",
                "local4.notice %ASA-5-"
            })
    void everyMessageIsReadInEachEnvelope(String envelope) {
        for (SampleLine sample : SampleLine.of(Catalogs.CISCO_FTD)) {
            String line = envelope + sample.id() + ": " + sample.body();
            assertEquals(sample.event(), NetworkEvents.parse(line), line);
            assertEquals(sample.event(), NetworkEvents.parse(line + "\r\n"), line);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Feb  6 13:16:40 [IKEv1]: ",
                "Feb  6 13:16:40 [IKEv1 DEBUG]: ",
                "Feb  6 13:16:40 [IKEv1]",
                "<167>Feb  6 13:16:40 edge07 : [IKEv1]: ",
                "[IKEv1 DECODE]: "
            })
    void vpnMessagesAreToldByTheirWordingOnAConsole(String envelope) throws IOException {
        Map<String, String> winners = winners();
        int read = 0;
        for (SampleLine sample : SampleLine.of(Catalogs.CISCO_FTD)) {
            if (!sample.id().startsWith("713") && !sample.id().startsWith("714")) {
                continue;
            }
            String line = envelope + sample.body();
            Event event = NetworkEvents.parse(line);
            if (FREE_TEXTS.contains(sample.id())) {
                assertInstanceOf(FtdUnrecognized.class, event, line);
            } else if (!event.descriptor().id().equals(winners.get(sample.id()))) {
                assertEquals(sample.event(), event, line);
            }
            read++;
        }
        assertTrue(read > 200, "samples of VPN messages: " + read);
    }

    /** Of two messages with the same wording, the one that a line without id is taken for. */
    private static Map<String, String> winners() throws IOException {
        Map<String, String> winners = new HashMap<>();
        for (String line : Files.readAllLines(Path.of("src", "test", "resources", "overlaps", "cisco-ftd.txt"))) {
            if (line.startsWith("wording ")) {
                winners.put(line.substring(line.indexOf(": ") + 2), line.substring(8, line.indexOf(':')));
            }
        }
        return winners;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<165>", "Jan 15 18:52:35 edge07 ", "<165>1 2025-01-21T22:13:03Z edge07 - - - - "})
    void bodyAloneIsNoMessage(String envelope) {
        assertInstanceOf(UnknownLine.class, NetworkEvents.parse(envelope + "IP = 203.0.113.71, PHASE 1 COMPLETED"));
    }
}
