package dev.katalog.examples.readlog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katalog.events.NetworkEvents;
import dev.katalog.runtime.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightsTest {

    @Test
    void shouldRemarkOnEveryEventOfAFamily() {
        Event event = NetworkEvents.parse("%FTD-2-709007: Configuration replication failed for no failover");

        assertEquals("failover: " + event.descriptor().summary(), Highlights.of(event));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "%ASA-6-713228: Assigned private IP address 192.0.2.10 to remote user|``",
                "%ASA-6-713228: IP = 203.0.113.2, Assigned private IP address 192.0.2.10 to remote user|``",
                "%ASA-6-713228: Username = j.doe, Assigned private IP address 192.0.2.10|j.doe now has 192.0.2.10",
                "%ASA-5-713120: Group = Branch 7, PHASE 2 COMPLETED (msgid=033c8971)|tunnel up: Branch 7",
                "%ASA-3-713123: IKE lost contact with remote peer, deleting connection (keepalive type: DPD)|``",
                "pluto: DPD: No response from peer - declaring peer dead|``",
                "%ASA-5-713120: IP = 203.0.113.2, PHASE 2 COMPLETED (msgid=033c8971)|tunnel up: 203.0.113.2",
                "%ASA-5-713120: PHASE 2 COMPLETED (msgid=033c8971)|``",
                "%ASA-3-710003: TCP access denied by ACL from 203.0.113.61/4477 to outside:198.51.100.2/ssh"
                        + "|203.0.113.61 was denied ssh on 198.51.100.2",
                "%ASA-7-710006: VRRP request discarded from 192.0.2.4 to inside:224.0.0.18|``",
                "%ASA-7-999999: unknown|``",
                "pluto: \"tunnel1\" #2: IPsec SA established {ESP=>0xcb02ea03 <0x03d9db46 DPD}|tunnel 1 is up",
                "pluto: \"tunnel1\" #2: DPD: No response from peer - declaring peer dead|tunnel 1 is down",
                "BGP: %BGP-5-ADJCHANGE: neighbor 203.0.113.1 Up|203.0.113.1 is up",
                "Keepalived_vrrp: VRRP_Instance(1) Entering MASTER STATE|group 1 is now MASTER",
                "pluto: shutting down|``",
                "nobody knows|``"
            })
    void shouldRemark(String line, String expected) {
        assertEquals(expected, Highlights.of(NetworkEvents.parse(line)));
    }
}
