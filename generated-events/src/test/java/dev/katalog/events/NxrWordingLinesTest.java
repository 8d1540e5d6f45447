package dev.katalog.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wording of NXR messages as the daemons write it: without the document's typesetting, with the ends that its tables cut off. */
class NxrWordingLinesTest {

    @Nested
    class TypesettingBlanks {

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                thread glued to its part | charon.ike-child-sa-closed | thread=14 | charon: 14[IKE] CHILD_SA closed
                as documented            | charon.ike-child-sa-closed | thread=14 | charon: 14 [IKE] CHILD_SA closed
                state glued to its colon | pluto.isakmp-sa-established | connection.tunnel=7; connection.stateSerial=71 | pluto[7172]: "tunnel7" #71: ISAKMP SA established
                as documented            | pluto.isakmp-sa-established | connection.tunnel=7; connection.stateSerial=71 | pluto[7172]: "tunnel7 " #71 : ISAKMP SA established
                group within parentheses | keepalived_vrrp.vrrp-instance-entering-state | group=7; state=FAULT | Keepalived_vrrp: VRRP_Instance(7) Entering FAULT STATE
                peer glued to its side   | bgp.outgoing-network-connect-start | peer=203.0.113.71; direction=OUTGOING | BGP: 203.0.113.71-Outgoing [NETWORK] Connect Start
                as documented            | bgp.outgoing-network-connect-start | peer=203.0.113.71; direction=OUTGOING | BGP: 203.0.113.71 -Outgoing [NETWORK] Connect Start
                states glued to an arrow | bgp.outgoing-fsm-state-change | peer=203.0.113.71; direction=INCOMING; fromState=OPEN_SENT; toState=OPEN_CONFIRM | BGP: 203.0.113.71-Incoming [FSM] State Change: OpenSent(4)->OpenConfirm(5)
                as documented            | bgp.outgoing-fsm-state-change | peer=203.0.113.71; direction=OUTGOING; fromState=IDLE; toState=CONNECT | BGP: 203.0.113.71 -Outgoing [FSM] State Change: Idle(1) ->Connect(2)
                SPIs glued to _i and _o  | charon.ike-child-sa-established-with-spis-i-o | thread=9; tunnel=7; reqid=71; inboundSpi=3237998113; outboundSpi=3405643809; localSelectors=192.0.2.64/26; remoteSelectors=198.51.100.64/26 | charon: 09[IKE] CHILD_SA tunnel7{71} established with SPIs c0ffee21_i cafe0021_o and TS 192.0.2.64/26 === 198.51.100.64/26
                """)
        void areNotOfTheLine(String proves, String id, String fields, String line) {
            assertEquals(new Reading(id, fields), Reading.of(line));
        }
    }

    @Nested
    class ClippedTemplates {

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                Sock Status            | bgp.outgoing-network-sock-status | peer=203.0.113.71; direction=OUTGOING; errno=110; errorMessage=Connection timed out | BGP: 203.0.113.71-Outgoing [NETWORK] Sock Status: 110-Connection timed out
                advertissement         | keepalived_vrrp.advertissement-interval-mismatch-mine | ownInterval=1; receivedInterval=3 | Keepalived_vrrp: advertissement interval mismatch mine=1 rcved=3
                advertisement          | keepalived_vrrp.advertissement-interval-mismatch-mine | ownInterval=1; receivedInterval=3 | Keepalived_vrrp: advertisement interval mismatch mine=1 rcved=3
                authentication was     | pluto.extended-authentication-was | connection.tunnel=7; connection.stateSerial=71 | pluto: "tunnel7" #71: extended authentication was successful
                authentication failed  | pluto.extended-authentication-failed | connection.tunnel=7; connection.stateSerial=71 | pluto: "tunnel7" #71: extended authentication failed
                was failed             | pluto.extended-authentication-failed | connection.tunnel=7; connection.stateSerial=71 | pluto: "tunnel7" #71: extended authentication was failed
                TS                     | charon.ike-child-sa-established-with-spis-i-o | thread=9; tunnel=7; reqid=71; inboundSpi=1; outboundSpi=2; localSelectors=192.0.2.64/26; remoteSelectors=198.51.100.64/26 | charon: 09[IKE] CHILD_SA tunnel7{71} established with SPIs 00000001_i 00000002_o and TS 192.0.2.64/26=== 198.51.100.64/26
                sending DELETE         | charon.ike-sending-delete-for-esp-child-sa-with | thread=9; spi=3237998113 | charon: 09[IKE] sending DELETE for ESP CHILD_SA with SPI c0ffee21
                received DELETE        | charon.ike-received-delete-for-esp-child-sa-with | thread=9; spi=3237998113 | charon: 09[IKE] received DELETE for ESP CHILD_SA with SPI c0ffee21
                valid from             | charon.cfg-subject-certificate-invalid-valid-from-to | thread=9; validFrom=Jan 05 00:00:00 2024; validUntil=Jan 05 00:00:00 2025 | charon: 09[CFG] subject certificate invalid (valid from Jan 05 00:00:00 2024 to Jan 05 00:00:00 2025)
                Dead Peer Detection    | pluto.dead-peer-detection-rfc-3706 | connection.tunnel=7; connection.stateSerial=71 | pluto: "tunnel7" #71: Dead Peer Detection (RFC 3706): enabled
                change priority        | keepalived_vrrp.group-number-change-priority-from-to | group=7; previousPriority=120; priority=80 | Keepalived_vrrp: Group number 7 change priority from 120 to 80
                because                | charon.ike-do-not-initiate-because-responder-only | thread=9; tunnel=7 | charon: 09[IKE] do not initiate tunnel7: because responder only
                timeout retry          | charon.ike-ike-init-timeout-retry | thread=9; retries=2 | charon: 09[IKE] IKE_INIT timeout (retry 2)
                timeout retry          | charon.ike-ike-auth-timeout-retry | thread=9; retries=2 | charon: 09[IKE] IKE_AUTH timeout retry (2)
                """)
        void endAsTheDaemonEndsThem(String proves, String id, String fields, String line) {
            assertEquals(new Reading(id, fields), Reading.of(line));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                pluto: "tunnel7" #71: extended authentication was
                pluto: "tunnel7" #71: Dead Peer Detection (RFC 3706): perhaps
                charon: 09[IKE] sending DELETE for ESP CHILD_SA with SPI
                Keepalived_vrrp: Group number 7 change priority from 120 to
                """)
        void areNotReadWithoutTheirEnd(String line) {
            assertEquals(new Reading(null, null), Reading.of(line));
        }
    }

    @Nested
    class Typos {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                keepalived_vrrp.registering-gratutious-arp-shared-channel | Keepalived_vrrp: Registering gratutious ARP shared channel
                keepalived_vrrp.registering-gratutious-arp-shared-channel | Keepalived_vrrp: Registering gratuitous ARP shared channel
                charon.ike-received-proposals-inacceptable                | charon: 09[IKE] received proposals inacceptable
                charon.ike-received-proposals-inacceptable                | charon: 09[IKE] received proposals unacceptable
                """)
        void areReadBesideTheLaterSpelling(String id, String line) {
            assertEquals(id, Reading.of(line).id());
        }
    }

    @Nested
    class Pluto {

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                connection                 | pluto.isakmp-sa-established | connection.tunnel=7; connection.stateSerial=71 | pluto[7172]: "tunnel7" #71: ISAKMP SA established
                instance                   | pluto.isakmp-sa-established | connection.tunnel=7; connection.instance=3; connection.peer=198.51.100.71; connection.stateSerial=71 | pluto[7172]: "tunnel7"[3] 198.51.100.71 #71: ISAKMP SA established
                behind NAT                 | pluto.isakmp-sa-established | connection.tunnel=7; connection.instance=3; connection.peer=198.51.100.71; connection.peerPort=4500; connection.stateSerial=71; sentMessage=MR3 | pluto[7172]: "tunnel7"[3] 198.51.100.71:4500 #71: sent MR3, ISAKMP SA established
                IPv6 instance              | pluto.isakmp-sa-established | connection.tunnel=7; connection.instance=3; connection.peer=2001:db8::71; connection.stateSerial=71; sentMessage=AI2 | pluto[7172]: "tunnel7"[3] 2001:db8::71 #71: sent AI2, ISAKMP SA established
                no state                   | pluto.deleting-connection | connection.tunnel=7 | pluto[7172]: "tunnel7": deleting connection
                packet from                | pluto.packet-from-500-initial-aggressive-mode-message-received | peerAddress=198.51.100.71; peerPort=4500; mode=MAIN; localAddress=192.0.2.71; localPort=500 | pluto[7172]: packet from 198.51.100.71:4500: initial Main Mode message received on 192.0.2.71:500 but no connection has been authorized
                packet from, documented    | pluto.packet-from-500-initial-aggressive-mode-message-received | peerAddress=198.51.100.71; peerPort=500; mode=AGGRESSIVE; localAddress=192.0.2.71; localPort=500; policy=XAUTHPSK+XAUTHSERVER | pluto[7172]: packet from 198.51.100.71:500: initial Aggressive Mode message received on 192.0.2.71:500 but no connection has been authorized with policy=XAUTHPSK+XAUTHSERVER
                QI2 with NATOA and DPD     | pluto.ipsec-sa-established-esp-dpd | connection.tunnel=7; connection.stateSerial=71; outboundSpi=1; inboundSpi=4294967295; dpd=DPD; sentMessage=QI2; natOriginalAddress=192.0.2.71 | pluto: "tunnel7" #71: sent QI2, IPsec SA established {ESP=>0x00000001 <0xffffffff NATOA=192.0.2.71 DPD}
                QI2 with NATOA             | pluto.ipsec-sa-established-esp-dpd | connection.tunnel=7; connection.stateSerial=71; outboundSpi=1; inboundSpi=2; sentMessage=QI2; natOriginalAddress=192.0.2.71 | pluto: "tunnel7" #71: sent QI2, IPsec SA established {ESP=>0x00000001 <0x00000002 NATOA=192.0.2.71}
                QI2 with DPD               | pluto.ipsec-sa-established-esp-dpd | connection.tunnel=7; connection.stateSerial=71; outboundSpi=1; inboundSpi=2; dpd=DPD; sentMessage=QI2 | pluto: "tunnel7" #71: sent QI2, IPsec SA established {ESP=>0x00000001 <0x00000002 DPD}
                QI2 alone                  | pluto.ipsec-sa-established-esp-dpd | connection.tunnel=7; connection.stateSerial=71; outboundSpi=1; inboundSpi=2; sentMessage=QI2 | pluto: "tunnel7" #71: sent QI2, IPsec SA established {ESP=>0x00000001 <0x00000002}
                no prefix, no QI2, no DPD  | pluto.ipsec-sa-established-esp-dpd | outboundSpi=1; inboundSpi=2 | pluto: IPsec SA established {ESP=>0x00000001 <0x00000002}
                to replace                 | pluto.initiating-mode | connection.tunnel=7; connection.stateSerial=72; mode=MAIN; replacedSerial=71 | pluto: "tunnel7" #72: initiating Main Mode to replace #71
                replacing nothing          | pluto.initiating-mode | connection.tunnel=7; connection.stateSerial=72; mode=AGGRESSIVE | pluto: "tunnel7" #72: initiating Aggressive Mode
                both are NATed             | pluto.nat-traversal-result-using-rfc-3947-peer-is | connection.tunnel=7; connection.stateSerial=71; method=RFC 3947; natted=BOTH | pluto: "tunnel7" #71: NAT-Traversal: Result using RFC 3947: both are NATed
                peer is NATed              | pluto.nat-traversal-result-using-rfc-3947-peer-is | connection.tunnel=7; connection.stateSerial=71; method=RFC 3947; natted=PEER | pluto: "tunnel7" #71: NAT-Traversal: Result using RFC 3947: peer is NATed
                i am NATed                 | pluto.nat-traversal-result-using-rfc-3947-i-am | connection.tunnel=7; connection.stateSerial=71; method=RFC 3947 | pluto: "tunnel7" #71: NAT-Traversal: Result using RFC 3947: i am NATed
                """)
        void readsConnectionsAndTheirMessages(String proves, String id, String fields, String line) {
            assertEquals(new Reading(id, fields), Reading.of(line));
        }
    }

    @Nested
    class Charon {

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                a version at the end  | charon.dmn-starting-ikev2-charon-daemon | thread=0; version=4.3.6 | charon: 00[DMN] Starting IKEv2 charon daemon (strongSwan 4.3.6)
                no version            | charon.dmn-starting-ikev2-charon-daemon | thread=0 | charon: 00[DMN] Starting IKEv2 charon daemon
                a named CHILD_SA      | charon.ike-child-sa-closed | thread=14; tunnel=7; reqid=71 | charon: 14[IKE] CHILD_SA tunnel7{71} closed
                no name               | charon.ike-child-sa-closed | thread=4 | charon: 04[IKE] CHILD_SA closed
                several selectors     | charon.ike-child-sa-established-with-spis-i-o | thread=9; tunnel=7; reqid=71; inboundSpi=1; outboundSpi=2; localSelectors=192.0.2.64/26 192.0.2.128/26; remoteSelectors=198.51.100.64/26 198.51.100.128/26 | charon: 09[IKE] CHILD_SA tunnel7{71} established with SPIs 00000001_i 00000002_o and TS 192.0.2.64/26 192.0.2.128/26 === 198.51.100.64/26 198.51.100.128/26
                IPv6                  | charon.ike-child-sa-established-with-spis-i-o | thread=9; tunnel=7; reqid=71; inboundSpi=1; outboundSpi=2; localSelectors=2001:db8:7::/48; remoteSelectors=2001:db8:8::/48 | charon: 09[IKE] CHILD_SA tunnel7{71} established with SPIs 00000001_i 00000002_o and TS 2001:db8:7::/48 === 2001:db8:8::/48
                protocols and ports   | charon.ike-child-sa-established-with-spis-i-o | thread=9; tunnel=7; reqid=71; inboundSpi=1; outboundSpi=2; localSelectors=0.0.0.0/0[udp/l2f]; remoteSelectors=198.51.100.71/32[udp/l2f] | charon: 09[IKE] CHILD_SA tunnel7{71} established with SPIs 00000001_i 00000002_o and TS 0.0.0.0/0[udp/l2f] === 198.51.100.71/32[udp/l2f]
                """)
        void readsThreadsVersionsAndSelectors(String proves, String id, String fields, String line) {
            assertEquals(new Reading(id, fields), Reading.of(line));
        }
    }
}
