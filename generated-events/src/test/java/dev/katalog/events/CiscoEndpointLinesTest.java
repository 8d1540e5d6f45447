package dev.katalog.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katalog.events.ftd.Ftd710005RequestDiscarded;
import dev.katalog.runtime.Host;
import dev.katalog.runtime.IpAddress;
import dev.katalog.runtime.Port;
import dev.katalog.runtime.PortNumber;
import dev.katalog.runtime.ServiceName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the slots of addresses, services and interfaces: not always an address, a number and a word. */
class CiscoEndpointLinesTest {

    private static final String LINE =
            "<167>Jan  7 18:52:35 192.0.2.65 %ASA-7-710005: UDP request discarded from {address}/{service} to {interface}:192.0.2.127/137";

    @ParameterizedTest
    @CsvSource({
        "192.0.2.71, Ipv4Address",
        "2001:db8::71, Ipv6Address",
        "PRINTER-7, HostName",
        "lab_host.example.com, HostName",
        "XXX.XXX.XXX.XXX, HostName",
        "xxx.xxx.xxx.xxx, HostName",
        "192.0.2.XXX, HostName",
        "192.0.2.256, HostName",
        "2001:db8:::71, HostName"
    })
    void addressesAreAddressesNamesOrMasks(String address, String type) {
        Host source = read(address, "2741", "inside").sourceAddress();
        assertEquals(address, source.toString());
        assertEquals(type, source.getClass().getSimpleName());
        assertEquals(!type.equals("HostName"), source instanceof IpAddress);
    }

    @ParameterizedTest
    @CsvSource({
        "23, 23",
        "0, 0",
        "65535, 65535",
        "ssh, -1",
        "snmp, -1",
        "netbios-ns, -1",
        "65536, -1",
        "99999999999, -1"
    })
    void servicesAreNumbersOrNames(String service, int number) {
        Port port = read("192.0.2.71", service, "inside").sourcePort();
        assertEquals(number < 0 ? new ServiceName(service) : new PortNumber(number), port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inside", "dmz-2", "wan_1", "Gi0.100", "1", "identity", "vpn-2_b.10-x", "NP Identity Ifc"})
    void interfacesAreNames(String name) {
        assertEquals(name, read("192.0.2.71", "2741", name).interfaceName());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a protocol by name      | 710006 | protocol=VRRP; sourceAddress=192.0.2.71; interfaceName=inside; destinationAddress=224.0.0.18 | %ASA-7-710006: VRRP request discarded from 192.0.2.71 to inside:224.0.0.18
            a protocol by number    | 710006 | protocol=103; sourceAddress=192.0.2.71; interfaceName=dmz-2; destinationAddress=224.0.0.13 | %ASA-7-710006: 103 request discarded from 192.0.2.71 to dmz-2:224.0.0.13
            names without ports     | 710006 | protocol=PIM; sourceAddress=CORE-1; interfaceName=inside; destinationAddress=XXX.XXX.XXX.XXX | %ASA-7-710006: PIM request discarded from CORE-1 to inside:XXX.XXX.XXX.XXX
            a keepalive             | 710007 | sourceAddress=203.0.113.71; sourcePort=1029; interfaceName=outside; destinationAddress=198.51.100.71; destinationPort=4500 | %ASA-7-710007: NAT-T keepalive received from 203.0.113.71/1029 to outside:198.51.100.71/4500
            services by name        | 710003 | protocol=TCP; sourceAddress=203.0.113.71; sourcePort=4478; interfaceName=outside; destinationAddress=198.51.100.71; service=ssh | %ASA-3-710003: TCP access denied by ACL from 203.0.113.71/4478 to outside:198.51.100.71/ssh
            services by number      | 710002 | protocol=TCP; sourceAddress=192.0.2.71; sourcePort=4478; interfaceName=mgmt_1; destinationAddress=192.0.2.65; service=22 | %ASA-7-710002: TCP access permitted from 192.0.2.71/4478 to mgmt_1:192.0.2.65/22
            """)
    void endpointsOfTheSessionMessages(String proves, String id, String fields, String line) {
        assertEquals(new Reading(id, fields), Reading.of(line));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a blank within an address | %ASA-7-710006: VRRP request discarded from 192.0.2.71 x to inside:224.0.0.18
            no interface              | %ASA-7-710006: VRRP request discarded from 192.0.2.71 to 224.0.0.18
            no service                | %ASA-7-710005: UDP request discarded from 192.0.2.71/ to inside:192.0.2.127/137
            no port                   | %ASA-7-710007: NAT-T keepalive received from 203.0.113.71 to outside:198.51.100.71/4500
            """)
    void otherEndpointsAreNotGuessedAt(String proves, String line) {
        assertEquals(new Reading(null, null), Reading.of(line));
    }

    private static Ftd710005RequestDiscarded read(String address, String service, String interfaceName) {
        String line =
                LINE.replace("{address}", address).replace("{service}", service).replace("{interface}", interfaceName);
        return (Ftd710005RequestDiscarded) NetworkEvents.parse(line);
    }
}
