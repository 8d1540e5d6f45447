package dev.katalog.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.katalog.events.ftd.FtdUnrecognized;
import dev.katalog.runtime.Envelope;
import dev.katalog.runtime.Event;
import dev.katalog.runtime.Severity;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every Cisco message behind every form of its code: product, class, state and severity are data, the six digits decide. */
class CiscoCodeLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%FTD-6-{id}: ",
                "%ASA-6-{id}: ",
                "%PIX-6-{id}: ",
                "%FWSM-6-{id}: ",
                "%Threat Defense-6-{id}: ",
                "%ASA-session-6-{id}: ",
                "%FTD-vpn-6-{id}: ",
                "%FTD--6-{id}: ",
                "%FTD<Up>-6-{id}: ",
                "%FTD<Down>-session-6-{id}: ",
                "%ASA-6-{id} ",
                "%ASA-session-6-{id} ",
                "%FTD--6-{id} "
            })
    void everyMessageIsReadBehindEachCode(String code) {
        for (SampleLine sample : SampleLine.of(Catalogs.CISCO_FTD)) {
            String line = code.replace("{id}", sample.id()) + sample.body();
            assertEquals(sample.event(), NetworkEvents.parse(line), line);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void everyMessageIsReadAtEachSeverity(int severity) {
        for (SampleLine sample : SampleLine.of(Catalogs.CISCO_FTD)) {
            String line = "%ASA-" + severity + "-" + sample.id() + ": " + sample.body();
            Event event = NetworkEvents.parse(line);
            assertEquals(sample.event(), event, line);
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            assertEquals(severity, Envelope.severity(Envelope.code(bytes, 0, bytes.length)), line);
            assertEquals(
                    sample.event().descriptor().severity(), event.descriptor().severity(), line);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            713228 | INFORMATIONAL | %ASA-4-713228: Group = Staff, Username = k.ito, IP = 203.0.113.71, Assigned private IP address 192.0.2.71 to remote user
            713119 | NOTICE        | %ASA-3-713119: Group = 203.0.113.71, IP = 203.0.113.71, PHASE 1 COMPLETED
            713202 | INFORMATIONAL | %ASA-5-713202: IP = 203.0.113.71, Duplicate first packet detected.  Ignoring packet.
            """)
    void descriptorKeepsTheDocumentedSeverity(String id, Severity documented, String line) {
        Event event = NetworkEvents.parse(line);
        assertEquals(id, event.descriptor().id());
        assertEquals(documented, event.descriptor().severity());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            no severity above 7     | -      | %ASA-8-710006: VRRP request discarded from 192.0.2.71 to inside:224.0.0.18
            six digits              | -      | %ASA-7-71006: VRRP request discarded from 192.0.2.71 to inside:224.0.0.18
            another product         | -      | %IOS-7-710006: VRRP request discarded from 192.0.2.71 to inside:224.0.0.18
            an id of no catalog     | 113008 | %ASA-6-113008: AAA transaction status ACCEPT : user = k.ito
            a body of another id    | 710007 | %ASA-7-710007: VRRP request discarded from 192.0.2.71 to inside:224.0.0.18
            no body                 | 710006 | %ASA-7-710006:
            """)
    void otherCodesAreNotGuessedAt(String proves, String id, String line) {
        Event event = NetworkEvents.parse(line);
        assertNull(Reading.of(line).id());
        if (id == null) {
            assertInstanceOf(UnknownLine.class, event);
        } else {
            assertEquals(id, assertInstanceOf(FtdUnrecognized.class, event).messageId());
        }
    }
}
