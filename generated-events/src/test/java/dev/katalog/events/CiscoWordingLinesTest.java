package dev.katalog.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wording of Cisco messages that devices changed: the documented and the real form are the same message. */
class CiscoWordingLinesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            713041 new phase 1            | 713041 | peer.ip=203.0.113.71; kind=NEW; phase=PHASE_1; interfaceName=wan; peerAddress=203.0.113.71; localAddress=192.0.2.64; remoteAddress=198.51.100.64; cryptoMap=EDGE-MAP | %ASA-5-713041: IP = 203.0.113.71, IKE Initiator: New Phase 1, Intf wan, IKE Peer 203.0.113.71  local Proxy Address 192.0.2.64, remote Proxy Address 198.51.100.64,  Crypto map (EDGE-MAP)
            713041 rekeying, N/A          | 713041 | kind=REKEY; phase=PHASE_1; interfaceName=wan-2_b.10; peerAddress=203.0.113.71; localAddress=N/A; remoteAddress=N/A; cryptoMap=N/A | %ASA-5-713041: IKE Initiator: Rekeying Phase 1, Intf wan-2_b.10, IKE Peer 203.0.113.71  local Proxy Address N/A, remote Proxy Address N/A,  Crypto map (N/A)
            713041 phase 2, a number      | 713041 | kind=NEW; phase=PHASE_2; interfaceName=3; peerAddress=203.0.113.71; localAddress=192.0.2.64; remoteAddress=198.51.100.64; cryptoMap=EDGE-MAP | %ASA-5-713041: IKE Initiator: New Phase 2, Intf 3, IKE Peer 203.0.113.71 local Proxy Address 192.0.2.64, remote Proxy Address 198.51.100.64, Crypto map (EDGE-MAP)
            713049 LAN-to-LAN, two blanks | 713049 | peer.group=203.0.113.71; peer.ip=203.0.113.71; tunnelType=LAN-to-LAN Group; counterpart=203.0.113.71; role=RESPONDER; inboundSpi=419447550; outboundSpi=1 | %ASA-5-713049: Group = 203.0.113.71, IP = 203.0.113.71, Security negotiation complete for LAN-to-LAN Group (203.0.113.71)  Responder, Inbound SPI = 0x190042fe, Outbound SPI = 0x00000001
            713049 LAN-to-LAN, one blank  | 713049 | tunnelType=LAN-to-LAN Group; counterpart=branch 7; role=INITIATOR; inboundSpi=419447550; outboundSpi=1 | %ASA-5-713049: Security negotiation complete for LAN-to-LAN Group (branch 7) Initiator, Inbound SPI = 0x190042fe, Outbound SPI = 0x00000001
            713049 user                   | 713049 | peer.username=k.ito; peer.ip=203.0.113.71; tunnelType=User; counterpart=k.ito; role=RESPONDER; inboundSpi=419447550; outboundSpi=4294967295 | %ASA-5-713049: Username = k.ito, IP = 203.0.113.71, Security negotiation complete for User (k.ito)  Responder, Inbound SPI = 0x190042fe, Outbound SPI = 0xffffffff
            713049 peer                   | 713049 | tunnelType=peer; counterpart=192.0.2.64; role=INITIATOR; inboundSpi=419447550; outboundSpi=1 | %ASA-5-713049: Security negotiation complete for peer (192.0.2.64) Initiator, Inbound SPI = 0x190042fe, Outbound SPI = 0x00000001
            713061 documented             | 713061 | sourceAddress=192.0.2.71; destinationAddress=198.51.100.71 | %ASA-3-713061: Tunnel rejected: Crypto Map Policy not found for Src:192.0.2.71, Dst: 198.51.100.71!
            713061 seen                   | 713061 | peer.ip=203.0.113.71; remoteAddress=192.0.2.64; remoteMask=255.255.255.192; remoteProtocol=6; remotePort=443; localAddress=198.51.100.64; localMask=255.255.255.192; localProtocol=0; localPort=0; interfaceName=outside | %ASA-3-713061: IP = 203.0.113.71, Rejecting IPSec tunnel: no matching crypto map entry for remote proxy 192.0.2.64/255.255.255.192/6/443 local proxy 198.51.100.64/255.255.255.192/0/0 on interface outside
            713066 documented             | 713066 | policyName=edge_map | %ASA-7-713066: IKE Remote Peer configured for SA: edge_map
            713066 seen                   | 713066 | peer.ip=203.0.113.71; policyName=edge_map | %ASA-7-713066: IP = 203.0.113.71, IKE Remote Peer configured for crypto map: edge_map
            713122 documented             | 713122 | setting=OFF; peerAddress=203.0.113.71; keepAliveType=DPD | %ASA-3-713122: Keep-alives configured off but peer 203.0.113.71 support keep-alives (type = DPD)
            713122 seen                   | 713122 | peer.ip=203.0.113.71; setting=ON; keepAliveType=None; support=NOT_SUPPORTED | %ASA-5-713122: IP = 203.0.113.71, Keep-alives configured on but peer does not support keep-alives (type = None)
            713122 the reverse            | 713122 | setting=OFF; keepAliveType=DPD; support=SUPPORTED | %ASA-5-713122: Keep-alives configured off but peer does support keep-alives (type = DPD)
            713172 documented             | 713172 | remoteEnd=BEHIND; thisEnd=NOT_BEHIND | %ASA-6-713172: Automatic NAT Detection Status: Remote end is behind a NAT device This end is not behind a NAT device
            713172 seen                   | 713172 | remoteEnd=NOT_BEHIND; thisEnd=BEHIND | %ASA-6-713172: Automatic NAT Detection Status:     Remote end is NOT behind a NAT device     This   end   IS   behind a NAT device
            713172 both behind            | 713172 | remoteEnd=BEHIND; thisEnd=BEHIND | %ASA-6-713172: Automatic NAT Detection Status:     Remote end   IS   behind a NAT device     This   end   is   behind a NAT device
            713172 neither                | 713172 | remoteEnd=NOT_BEHIND; thisEnd=NOT_BEHIND | %ASA-6-713172: Automatic NAT Detection Status:     Remote end is NOT behind a NAT device     This   end is NOT behind a NAT device
            713201 first                  | 713201 | peer.ip=203.0.113.71; phase=FIRST; action=IGNORING | %ASA-5-713201: IP = 203.0.113.71, Duplicate first packet detected.  Ignoring packet.
            713201 phase 1                | 713201 | phase=PHASE_1; action=RETRANSMITTING | %ASA-5-713201: Duplicate Phase 1 packet detected.  Retransmitting last packet.
            713201 phase 2                | 713201 | phase=PHASE_2; action=NOTHING_TO_RETRANSMIT | %ASA-5-713201: Duplicate Phase 2 packet detected. No last packet to transmit
            713202 documented             | 713202 | packet=203.0.113.71 | %ASA-6-713202: Duplicate 203.0.113.71 packet detected.
            713202 seen                   | 713202 | peer.ip=203.0.113.71; packet=first; action=IGNORING | %ASA-5-713202: IP = 203.0.113.71, Duplicate first packet detected.  Ignoring packet.
            713221 documented             | 713221 | map=edge_map; sequence=20 | %ASA-7-713221: Static Crypto Map check, checking map = edge_map, seq = 20...
            713221 without Static         | 713221 | peer.ip=203.0.113.71; map=edge_map; sequence=20 | %ASA-7-713221: IP = 203.0.113.71,   Crypto Map check, checking map = edge_map, seq = 20...
            713228 documented             | 713228 | peer.group=Staff; peer.username=k.ito; peer.ip=203.0.113.71; address=192.0.2.71 | %ASA-6-713228: Group = Staff, Username = k.ito, IP = 203.0.113.71 Assigned private IP address 192.0.2.71 to remote user
            713228 seen                   | 713228 | peer.group=Staff; peer.username=k.ito; peer.ip=203.0.113.71; address=192.0.2.71 | %ASA-6-713228: Group = Staff, Username = k.ito, IP = 203.0.113.71, Assigned private IP address 192.0.2.71 to remote user
            713228 ends early             | 713228 | peer.username=k.ito; peer.ip=203.0.113.71; address=192.0.2.71 | %ASA-6-713228: Username = k.ito, IP = 203.0.113.71, Assigned private IP address 192.0.2.71
            713236 sending                | 713236 | peer.ip=203.0.113.71; direction=SENDING; messageId=2309737967; payloads=HDR + SA (1) + VENDOR (13) + VENDOR (13) + NONE (0); totalLength=124 | %ASA-7-713236: IP = 203.0.113.71, IKE_DECODE SENDING Message (msgid=89abcdef) with payloads : HDR + SA (1) + VENDOR (13) + VENDOR (13) + NONE (0) total length : 124
            713236 received, glued        | 713236 | direction=RECEIVED; messageId=0; payloads=HDR + HASH (8) + NONE (0); totalLength=60 | %ASA-7-713236: IKE_DECODE RECEIVED Message (msgid=0) with payloads : HDR + HASH (8) + NONE (0) total length :60
            713236 resending, no length   | 713236 | direction=RESENDING; messageId=0; payloads=HDR + SA (1) + NONE (0) | %ASA-7-713236: IKE_DECODE RESENDING Message (msgid=0) with payloads : HDR + SA (1) + NONE (0)
            713236 documented             | 713236 | direction=SENDING; messageId=1; payloads=HDR + NONE (0); totalLength=28 | %ASA-7-713236: IKE_DECODE SENDING Message (msgid=1) with payloads:HDR + NONE (0) total length: 28
            711004 empty call stack       | 711004 | elapsedMillis=131; processName=Unicorn Admin Handler; programCounter=0 | %ASA-4-711004: Task ran for 131 msec, Process = Unicorn Admin Handler, PC = 0, Call stack =
            711004 one address            | 711004 | elapsedMillis=131; processName=IKE Daemon; programCounter=150013147; callStack=0x08f104db | %ASA-4-711004: Task ran for 131 msec, Process = IKE Daemon, PC = 8f104db, Call stack = 0x08f104db
            711004 many addresses         | 711004 | elapsedMillis=131; processName=ssh; programCounter=150013147; callStack=0x08f104db 0x08f10a02 0x08064b00 | %ASA-4-711004: Task ran for 131 msec, Process = ssh, PC = 8f104db, Call stack = 0x08f104db 0x08f10a02 0x08064b00
            msgid 0                       | 713120 | messageId=0 | %ASA-5-713120: PHASE 2 COMPLETED (msgid=0)
            msgid with a leading zero     | 713120 | messageId=61738911 | %ASA-5-713120: PHASE 2 COMPLETED (msgid=03ae0f9f)
            msgid beyond a signed int     | 713120 | messageId=4276993246 | %ASA-5-713120: PHASE 2 COMPLETED (msgid=feedbcde)
            never seen, as documented     | 709004 | unit=PRIMARY | %ASA-1-709004: (Primary) End Configuration Replication (ACT)
            never seen, the other unit    | 709004 | unit=SECONDARY | %FTD-1-709004: (Secondary) End Configuration Replication (ACT)
            never seen, 701               | 701002 |                  | %ASA-7-701002: alloc_user() out of Tcp_proxy objects
            never seen, 703               | 703002 | sourceInterface=outside; sourceAddress=203.0.113.71; destinationInterface=inside; destinationAddress=192.0.2.71; destinationPort=1720 | %ASA-7-703002: Received H.225 Release Complete with newConnectionNeeded for outside:203.0.113.71 to inside:192.0.2.71/1720
            """)
    void documentedAndRealFormsAreTheSameMessage(String proves, String id, String fields, String line) {
        assertEquals(new Reading(id, fields), Reading.of(line));
    }

    @ParameterizedTest
    @CsvSource({
        "713900, event",
        "713901, event",
        "713902, event",
        "713903, event",
        "713904, event",
        "713905, event",
        "713906, event",
        "714001, event",
        "714011, identity"
    })
    void catchAllsAreOneTextBehindThePeer(String id, String field) {
        String text = "Anything, at all: IP = 192.0.2.7, (x) [y]  \"z\" 100% -- ü";
        assertEquals(new Reading(id, field + "=" + text), Reading.of("%ASA-4-" + id + ": " + text));
        assertEquals(
                new Reading(id, "peer.group=Staff; peer.username=k.ito; peer.ip=203.0.113.71; " + field + "=" + text),
                Reading.of("%ASA-4-" + id + ": Group = Staff, Username = k.ito, IP = 203.0.113.71, " + text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "IKEv2-PROTO-7: (9): anything, at all", "Group = g, IP = 192.0.2.7, not a peer here"})
    void debugTraceIsOneTextWithoutAPeer(String text) {
        assertEquals(new Reading("711001", "message=" + text), Reading.of("%ASA-7-711001: " + text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a third unit           | %ASA-1-709004: (Tertiary) End Configuration Replication (ACT)
            an unknown direction   | %ASA-7-713236: IKE_DECODE DROPPING Message (msgid=0) with payloads : HDR + NONE (0)
            both roles at once     | %ASA-5-713049: Security negotiation complete for User (k.ito)  Initiator/Responder, Inbound SPI = 0x1, Outbound SPI = 0x2
            a msgid that is no hex | %ASA-5-713120: PHASE 2 COMPLETED (msgid=feedbcdg)
            a msgid beyond 64 bits | %ASA-5-713120: PHASE 2 COMPLETED (msgid=10000000000000000)
            text behind the end    | %ASA-5-713119: IP = 203.0.113.71, PHASE 1 COMPLETED again
            """)
    void otherWordingIsNotGuessedAt(String proves, String line) {
        assertEquals(new Reading(null, null), Reading.of(line));
    }
}
