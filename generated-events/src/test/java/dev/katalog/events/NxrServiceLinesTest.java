package dev.katalog.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wording of the daemons of an NXR other than IPsec's: DHCP, NTP, PPP, VRRP, syslog and BGP. */
class NxrServiceLinesTest {

    @Nested
    class Dhcpd {

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                no hostname             | dhcpd.dhcpdiscover-from-via | clientMac=00:00:5e:00:53:71; via=eth1 | dhcpd: DHCPDISCOVER from 00:00:5e:00:53:71 via eth1
                a hostname              | dhcpd.dhcpdiscover-from-via | clientMac=00:00:5e:00:53:71; via=eth1; hostname=till-7 | dhcpd: DHCPDISCOVER from 00:00:5e:00:53:71 (till-7) via eth1
                via a relay             | dhcpd.dhcpdiscover-from-via | clientMac=00:00:5e:00:53:71; via=192.0.2.65 | dhcpd: DHCPDISCOVER from 00:00:5e:00:53:71 via 192.0.2.65
                no free leases          | dhcpd.dhcpdiscover-from-via | clientMac=00:00:5e:00:53:71; via=eth1; problem=network 192.0.2.64: no free leases | dhcpd: DHCPDISCOVER from 00:00:5e:00:53:71 via eth1: network 192.0.2.64: no free leases
                no free leases, hostname | dhcpd.dhcpdiscover-from-via | clientMac=00:00:5e:00:53:71; via=192.0.2.65; hostname=till-7; problem=network 192.0.2.64: no free leases | dhcpd: DHCPDISCOVER from 00:00:5e:00:53:71 (till-7) via 192.0.2.65: network 192.0.2.64: no free leases
                an offer                | dhcpd.dhcpoffer-on-to-via | address=192.0.2.71; clientMac=00:00:5e:00:53:71; via=eth1; hostname=till-7 | dhcpd: DHCPOFFER on 192.0.2.71 to 00:00:5e:00:53:71 (till-7) via eth1
                a request               | dhcpd.dhcprequest-for-from-via | address=192.0.2.71; server=192.0.2.65; clientMac=00:00:5e:00:53:71; via=eth1 | dhcpd: DHCPREQUEST for 192.0.2.71 (192.0.2.65) from 00:00:5e:00:53:71 via eth1
                no server               | dhcpd.dhcprequest-for-from-via | address=192.0.2.71; clientMac=00:00:5e:00:53:71; via=eth1; hostname=till-7 | dhcpd: DHCPREQUEST for 192.0.2.71 from 00:00:5e:00:53:71 (till-7) via eth1
                unknown lease           | dhcpd.dhcprequest-for-from-via | address=192.0.2.71; clientMac=00:00:5e:00:53:71; via=eth1; problem=unknown lease 192.0.2.71. | dhcpd: DHCPREQUEST for 192.0.2.71 from 00:00:5e:00:53:71 via eth1: unknown lease 192.0.2.71.
                wrong network           | dhcpd.dhcprequest-for-from-via | address=192.0.2.71; server=192.0.2.65; clientMac=00:00:5e:00:53:71; via=eth1; problem=wrong network. | dhcpd: DHCPREQUEST for 192.0.2.71 (192.0.2.65) from 00:00:5e:00:53:71 via eth1: wrong network.
                an acknowledgement      | dhcpd.dhcpack-on-to-via | address=192.0.2.71; clientMac=00:00:5e:00:53:71; via=eth1; hostname=till-7 | dhcpd: DHCPACK on 192.0.2.71 to 00:00:5e:00:53:71 (till-7) via eth1
                DHCPRELEASE             | dhcpd.dhcrelease-of-from-via-found | address=192.0.2.71; clientMac=00:00:5e:00:53:71; via=eth1; lease=FOUND; hostname=till-7 | dhcpd: DHCPRELEASE of 192.0.2.71 from 00:00:5e:00:53:71 (till-7) via eth1 (found)
                DHCRELEASE              | dhcpd.dhcrelease-of-from-via-found | address=192.0.2.71; clientMac=00:00:5e:00:53:71; via=eth1; lease=FOUND | dhcpd: DHCRELEASE of 192.0.2.71 from 00:00:5e:00:53:71 via eth1 (found)
                not found               | dhcpd.dhcrelease-of-from-via-found | address=192.0.2.71; clientMac=00:00:5e:00:53:71; via=eth1; lease=NOT_FOUND | dhcpd: DHCPRELEASE of 192.0.2.71 from 00:00:5e:00:53:71 via eth1 (not found)
                a refusal               | dhcpd.dhcpnak-on-to-via | address=192.0.2.71; clientMac=00:00:5e:00:53:71; via=192.0.2.65 | dhcpd: DHCPNAK on 192.0.2.71 to 00:00:5e:00:53:71 via 192.0.2.65
                leases                  | dhcpd.wrote-0-leases-to-leases-file | leases=42 | dhcpd: Wrote 42 leases to leases file.
                no lease                | dhcpd.wrote-0-leases-to-leases-file | leases=0 | dhcpd: Wrote 0 leases to leases file.
                declined                | abandoning-ip-address-declined | address=192.0.2.71; reason=DECLINED | dhcpd[7172]: Abandoning IP address 192.0.2.71: declined.
                pinged before offer     | abandoning-ip-address-declined | address=192.0.2.71; reason=PINGED_BEFORE_OFFER | Abandoning IP address 192.0.2.71: pinged before offer
                an address              | dhcpd.no-subnet-declaration-for | interfaceName=eth1; address=198.51.100.71 | dhcpd: No subnet declaration for eth1 (198.51.100.71).
                no IPv4 addresses       | dhcpd.no-subnet-declaration-for | interfaceName=eth1 | dhcpd: No subnet declaration for eth1 (no IPv4 addresses).
                one asterisk            | dhcpd.ignoring-requests-on | interfaceName=eth1 | dhcpd: * Ignoring requests on eth1.
                two asterisks           | dhcpd.ignoring-requests-on | interfaceName=eth1 | dhcpd: ** Ignoring requests on eth1.
                """)
        void readsHostnamesRelaysAndTails(String proves, String id, String fields, String line) {
            assertEquals(new Reading(id, fields), Reading.of(line));
        }
    }

    @Nested
    class DhclientAndNtpd {

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                a transaction id    | dhclient.dhcpdiscover-on-to-port-67-interval | interfaceName=eth1; destinationAddress=255.255.255.255; destinationPort=67; interval=9; transactionId=2309737967 | dhclient: DHCPDISCOVER on eth1 to 255.255.255.255 port 67 interval 9 (xid=0x89abcdef)
                none                | dhclient.dhcpdiscover-on-to-port-67-interval | interfaceName=eth1; destinationAddress=255.255.255.255; destinationPort=67; interval=9 | dhclient: DHCPDISCOVER on eth1 to 255.255.255.255 port 67 interval 9
                of a request        | dhclient.dhcprequest-on-to-port-67 | interfaceName=eth1; destinationAddress=192.0.2.65; destinationPort=67; transactionId=1 | dhclient: DHCPREQUEST on eth1 to 192.0.2.65 port 67 (xid=0x1)
                of an offer         | dhclient.dhcpoffer-from | serverAddress=192.0.2.65; transactionId=2309737967 | dhclient: DHCPOFFER from 192.0.2.65 (xid=0x89abcdef)
                of an answer        | dhclient.dhcpack-from | serverAddress=192.0.2.65; transactionId=2309737967 | dhclient: DHCPACK from 192.0.2.65 (xid=0x89abcdef)
                status in four hex digits | ntpd.kernel-time-sync-status | status=1 | ntpd[7172]: kernel time sync status 0001
                a change of it      | ntpd.kernel-time-sync-status-change | status=8257 | ntpd[7172]: kernel time sync status change 2041
                the local clock     | ntpd.synchronized-to-stratum | server=LOCAL(1); stratum=10 | ntpd[7172]: synchronized to LOCAL(1), stratum 10
                a server            | ntpd.synchronized-to-stratum | server=192.0.2.65; stratum=2 | ntpd[7172]: synchronized to 192.0.2.65, stratum 2
                a negative offset   | ntpdate.step-time-server-offset-sec | correction=STEP; server=192.0.2.65; offset=-0.250731 | ntpdate[7172]: step time server 192.0.2.65 offset -0.250731 sec
                a positive offset   | ntpdate.step-time-server-offset-sec | correction=STEP; server=192.0.2.65; offset=1.5 | ntpdate[7172]: step time server 192.0.2.65 offset +1.5 sec
                an unsigned offset  | ntpdate.step-time-server-offset-sec | correction=STEP; server=192.0.2.65; offset=3600.25 | ntpdate[7172]: step time server 192.0.2.65 offset 3600.25 sec
                a long start line   | ntpd.ntpd-start | version=4.2.6p2@1.2194-o; buildTime=Sun Oct  9 01:02:03 UTC 2011; buildNumber=1 | ntpd[7172]: ntpd 4.2.6p2@1.2194-o Sun Oct  9 01:02:03 UTC 2011 (1)
                a short start line  | ntpd.ntpd-start | version=4.2.6p2 | ntpd[7172]: ntpd 4.2.6p2 start
                """)
        void readsTransactionsClocksAndVersions(String proves, String id, String fields, String line) {
            assertEquals(new Reading(id, fields), Reading.of(line));
        }
    }

    @Nested
    class Pppd {

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                user and uid         | pppd.pppd-version-started | version=2.4.5; user=root; uid=0 | pppd[7172]: pppd 2.4.5 started by root, uid 0
                documented           | pppd.pppd-version-started | version=2.4.5 | pppd[7172]: pppd 2.4.5 started
                decimal minutes      | pppd.connect-time-minutes | minutes=17.3 | pppd[7172]: Connect time 17.3 minutes.
                whole minutes        | pppd.connect-time-minutes | minutes=17.0 | pppd[7172]: Connect time 17 minutes.
                one blank            | pppd.local-ip-address | address=192.0.2.71 | pppd[7172]: local IP address 192.0.2.71
                two blanks           | pppd.local-ip-address | address=192.0.2.71 | pppd[7172]: local  IP address 192.0.2.71
                three blanks         | pppd.primary-dns-address | address=192.0.2.65 | pppd[7172]: primary   DNS address 192.0.2.65
                one for two          | pppd.secondary-dns-address | address=192.0.2.66 | pppd[7172]: secondary DNS address 192.0.2.66
                a MAC in capitals    | pppd.peer-from-calling-number-authorized | peerMac=00:00:5e:00:53:ab | pppd[7172]: peer from calling number 00:00:5E:00:53:AB authorized
                a MAC in small       | pppd.peer-from-calling-number-authorized | peerMac=00:00:5e:00:53:ab | pppd[7172]: peer from calling number 00:00:5e:00:53:ab authorized
                any remote message   | pppd.remote-message-login-ok | message=Welcome, line 7: have fun! | pppd[7172]: Remote message: Welcome, line 7: have fun!
                the documented one   | pppd.remote-message-login-ok | message=Login ok | pppd[7172]: Remote message: Login ok
                CHAP                 | pppd.authentication-succeeded | method=CHAP | pppd[7172]: CHAP authentication succeeded
                with a message       | pppd.authentication-succeeded | method=CHAP; message=Welcome | pppd[7172]: CHAP authentication succeeded: Welcome
                a signal             | pppd.terminating-on-signal-15 | signal=15 | pppd[7172]: Terminating on signal 15
                with a full stop     | pppd.terminating-on-signal-15 | signal=15 | pppd[7172]: Terminating on signal 15.
                any signal           | pppd.terminating-on-signal-15 | signal=2 | pppd[7172]: Terminating on signal 2
                """)
        void readsVersionsTimesAndSignals(String proves, String id, String fields, String line) {
            assertEquals(new Reading(id, fields), Reading.of(line));
        }
    }

    @Nested
    class KeepalivedAndSyslogNg {

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                a priority           | keepalived_vrrp.vrrp-instance-received-higher-prio-advert | group=7; priority=102 | Keepalived_vrrp[7172]: VRRP_Instance(7) Received higher prio advert 102
                none                 | keepalived_vrrp.vrrp-instance-received-higher-prio-advert | group=7 | Keepalived_vrrp[7172]: VRRP_Instance(7) Received higher prio advert
                version 2            | keepalived_vrrp.vrrp-instance-entering-state | group=VI_7; state=BACKUP | Keepalived_vrrp[7172]: (VI_7) Entering BACKUP STATE (init)
                version 2, later     | keepalived_vrrp.vrrp-instance-entering-state | group=VI_7; state=MASTER | Keepalived_vrrp[7172]: (VI_7) Entering MASTER STATE
                more keys            | syslog-ng.connection-failed-error | error=Connection refused (111); fileDescriptor=7; server=AF_INET(198.51.100.71:514); local=AF_INET(0.0.0.0:0) | syslog-ng[7172]: Connection failed; fd='7', server='AF_INET(198.51.100.71:514)', local='AF_INET(0.0.0.0:0)', error='Connection refused (111)'
                an IPv6 server       | syslog-ng.connection-failed-error | error=Connection timed out (110); fileDescriptor=7; server=AF_INET6([2001:db8::71]:514) | syslog-ng[7172]: Connection failed; fd='7', server='AF_INET6([2001:db8::71]:514)', error='Connection timed out (110)'
                the documented key   | syslog-ng.connection-failed-error | error=Network is unreachable (101) | syslog-ng[7172]: Connection failed; error='Network is unreachable (101)'
                a capital C          | syslog-ng.configuration-reload-request-received-reloading-configuration | | syslog-ng[7172]: Configuration reload request received, reloading configuration;
                a small c            | syslog-ng.configuration-reload-request-received-reloading-configuration | | syslog-ng[7172]: configuration reload request received, reloading configuration;
                """)
        void readsPrioritiesAndKeys(String proves, String id, String fields, String line) {
            assertEquals(new Reading(id, fields), Reading.of(line));
        }
    }

    @Nested
    class Bgp {

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                a file descriptor     | bgp.network-accept-thread-incoming-conn-from-host | peer=192.0.2.71; fd=17 | BGP: [NETWORK] Accept Thread: Incoming conn from host 192.0.2.71 (FD=17)
                none                  | bgp.network-accept-thread-incoming-conn-from-host | peer=192.0.2.71 | BGP: [NETWORK] Accept Thread: Incoming conn from host 192.0.2.71
                before the status     | bgp.outgoing-network-sock-status | peer=192.0.2.71; direction=OUTGOING; errno=113; errorMessage=No route to host; fd=17 | BGP: 192.0.2.71-Outgoing [NETWORK] FD=17, Sock Status: 113-No route to host
                up                    | bgp.bgp-5-adjchange-neighbor-up | neighbor=192.0.2.71 | BGP: %BGP-5-ADJCHANGE: neighbor 192.0.2.71 Up
                down                  | bgp.bgp-5-adjchange-neighbor-down | neighbor=192.0.2.71; cause=Peer closed the session | BGP: %BGP-5-ADJCHANGE: neighbor 192.0.2.71 Down Peer closed the session
                no data               | bgp.bgp-3-notification-sending-to-data-bytes | neighbor=192.0.2.71; errorCode=6; errorSubcode=0; errorName=Cease; errorSubcodeName=Unspecified Error Subcode; dataLength=0 | BGP: %BGP-3-NOTIFICATION: sending to 192.0.2.71 6/0 (Cease/Unspecified Error Subcode) 0 data-bytes []
                data                  | bgp.bgp-3-notification-sending-to-data-bytes | neighbor=192.0.2.71; errorCode=2; errorSubcode=2; errorName=OPEN Message Error; errorSubcodeName=Bad Peer AS; dataLength=2; data=fd ea | BGP: %BGP-3-NOTIFICATION: sending to 192.0.2.71 2/2 (OPEN Message Error/Bad Peer AS) 2 data-bytes [fd ea]
                documented            | bgp.bgp-3-notification-sending-to-data-bytes | neighbor=192.0.2.71; errorCode=4; errorSubcode=0; errorName=Hold Timer Expired; errorSubcodeName=Unspecified Error Subcode; dataLength=0 | BGP: %BGP-3-NOTIFICATION: sending to 192.0.2.71 4/0 (Hold Timer Expired/Unspecified Error Subcode) 0 data-bytes
                """)
        void readsDescriptorsAndNotifications(String proves, String id, String fields, String line) {
            assertEquals(new Reading(id, fields), Reading.of(line));
        }

        @ParameterizedTest
        @CsvSource({
            "'BGP: %BGP-5-ADJCHANGE: neighbor 192.0.2.71 Up '",
            "'BGP: %BGP-5-ADJCHANGE: neighbor 192.0.2.71 Up   \n'"
        })
        void readsABlankBehindUp(String line) {
            assertEquals("bgp.bgp-5-adjchange-neighbor-up", Reading.of(line).id());
        }
    }
}
