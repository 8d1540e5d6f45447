package dev.katalog.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katalog.runtime.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs of blanks, blanks of typesetting, padding behind a body, and the two spellings of IPsec. */
class BlankLinesTest {

    @ParameterizedTest
    @EnumSource(Catalogs.class)
    void everyMessageIsReadWithRunsOfBlanks(Catalogs catalog) {
        for (SampleLine sample : SampleLine.of(catalog)) {
            for (String run : new String[] {"  ", "     "}) {
                assertSame(catalog, sample, sample.body().replace(" ", run));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\0", " ", "   ", " \r\n\0", "\n\n", "\0 "})
    void everyLineIsReadWithPaddingBehindIt(String padding) {
        for (Catalogs catalog : Catalogs.values()) {
            for (SampleLine sample : SampleLine.of(catalog)) {
                assertEquals(sample.event(), bodyEvent(catalog, sample, sample.body() + padding));
            }
        }
    }

    @Test
    void everyCiscoMessageIsReadWithEitherSpellingOfIpsec() {
        for (SampleLine sample : SampleLine.of(Catalogs.CISCO_FTD)) {
            assertSame(Catalogs.CISCO_FTD, sample, sample.body().replace("IPSec", "IPsec"));
            assertSame(Catalogs.CISCO_FTD, sample, sample.body().replace("IPsec", "IPSec"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            before a label of the sentence | 713050 | peer.ip=203.0.113.71; peerIdentity=k.ito; reason=IPSec SA Idle Timeout; remoteAddress=192.0.2.64; localAddress=0.0.0.0 | %ASA-5-713050: IP = 203.0.113.71, Connection terminated for peer k.ito.  Reason: IPSec SA Idle Timeout  Remote Proxy 192.0.2.64, Local Proxy 0.0.0.0
            in a free text they are kept   | 713902 | peer.ip=203.0.113.71; event=shared secret -  please compare | %ASA-3-713902: IP = 203.0.113.71, shared secret -  please compare
            behind a colon                 | 713025 | peer.ip=203.0.113.71; address=0.0.0.0; protocol=0; port=0 | %ASA-7-713025: IP = 203.0.113.71, Received remote Proxy Host data in ID Payload:   Address 0.0.0.0, Protocol 0, Port 0
            between all words              | 713172 | peer.ip=203.0.113.71; remoteEnd=NOT_BEHIND; thisEnd=BEHIND | %ASA-6-713172: IP = 203.0.113.71, Automatic NAT Detection Status:     Remote end is NOT behind a NAT device     This   end   IS   behind a NAT device
            endpoints have none            | 710005 | protocol=UDP; sourceAddress=192.0.2.71; sourcePort=2821; interfaceName=inside; destinationAddress=192.0.2.127; service=137 | %ASA-7-710005: UDP request discarded from 192.0.2.71/2821 to inside:192.0.2.127/137
            a parenthesis has none         | 713041 | kind=NEW; phase=PHASE_1; interfaceName=inside; peerAddress=203.0.113.71; localAddress=192.0.2.64; remoteAddress=198.51.100.64; cryptoMap=edge_map | %ASA-5-713041: IKE Initiator: New Phase 1, Intf inside, IKE Peer 203.0.113.71  local Proxy Address 192.0.2.64, remote Proxy Address 198.51.100.64,  Crypto map (edge_map)
            a label glued to its value     | 713061 | sourceAddress=192.0.2.71; destinationAddress=198.51.100.71 | %ASA-3-713061: Tunnel rejected: Crypto Map Policy not found for Src:192.0.2.71, Dst: 198.51.100.71!
            """)
    void blanksOfRealLines(String proves, String id, String fields, String line) {
        assertEquals(new Reading(id, fields), Reading.of(line));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            before a slash | %ASA-7-710005: UDP request discarded from 192.0.2.71 /2821 to inside:192.0.2.127/137
            before a colon | %ASA-7-710005: UDP request discarded from 192.0.2.71/2821 to inside :192.0.2.127 /137
            within a word  | %ASA-5-713119: IP = 203.0.113.71, PHA SE 1 COMPLETED
            for no blank   | %ASA-5-713119: IP = 203.0.113.71, PHASE1 COMPLETED
            a tab          | %ASA-5-713119: IP = 203.0.113.71, PHASE\t1 COMPLETED
            """)
    void blanksOfTypesettingAreNoneOfTheLine(String proves, String line) {
        assertEquals(new Reading(null, null), Reading.of(line));
    }

    private static void assertSame(Catalogs catalog, SampleLine sample, String body) {
        Event event = bodyEvent(catalog, sample, body);
        assertEquals(
                sample.id(),
                event.descriptor() == null ? null : event.descriptor().id(),
                body);
        assertEquals(plain(sample.event()), plain(event), body);
    }

    private static Event bodyEvent(Catalogs catalog, SampleLine sample, String body) {
        return catalog.events().messages().stream()
                .filter(message -> message.id().equals(sample.id()))
                .map(message -> catalog.parseBody(message, body))
                .findFirst()
                .orElseThrow();
    }

    /** The fields, but for what the tests change in texts. */
    private static String plain(Event event) {
        return Components.of((Record) event).toString().replaceAll(" +", " ").replace("IPSec", "IPsec");
    }
}
