package dev.katalog.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyslogHeaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -  | -             | -                             | -                 |
            20 | NOTICE        | Aug 06 2016 18:05:27          | -                 | <165>Aug 06 2016 18:05:27:
            -  | -             | Aug 24 2017 16:58:42          | -                 | Aug 24 2017 16:58:42:
            -  | -             | Mar 21 2014 23:03:49          | vpn-gw1a          | Mar 21 2014 23:03:49 vpn-gw1a :
            -  | -             | Apr 27 02:03:03               | dev01             | Apr 27 02:03:03 dev01:
            20 | DEBUG         | Jan  5 08:52:35               | 192.0.2.216       | <167>Jan  5 08:52:35 192.0.2.216
            20 | INFORMATIONAL | 2018-06-27T12:17:46Z          | asa               | <166>2018-06-27T12:17:46Z asa :
            20 | INFORMATIONAL | 2024-06-26T01:35:42Z          | -                 | <166>2024-06-26T01:35:42Z:
            20 | INFORMATIONAL | 2026-11-21T22:33:03.004Z      | fw01              | <166>1 2026-11-21T22:33:03.004Z fw01 - - - -
            20 | INFORMATIONAL | Feb 26 11:26:52 UTC           | -                 | <166>:Feb 26 11:26:52 UTC:
            20 | INFORMATIONAL | -                             | -                 | <166>::
            -  | -             | Jul 12 10:25:06 PDT           | relay             | Jul 12 17:30:17 relay 192.0.2.7/192.0.2.8 :Jul 12 10:25:06 PDT:
            -  | -             | Sep 25 15:47:07 EDT           | host1.example.com | Sep 25 15:47:07 host1.example.com : Sep 25 15:47:07 EDT:
            -  | -             | Apr 29 12:59:50.138340591     | -                 | Apr 29 12:59:50.138340591:
            23 | DEBUG         | -                             | 192.0.2.253       | 192.0.2.253:514 : local7.debug
            20 | NOTICE        | 2019-04-29 12:59:50           | 192.0.2.1         | 2019-04-29 12:59:50 Local4.Notice 192.0.2.1
            20 | NOTICE        | 2019-04-29 12:59:50           | 192.0.2.1         | 2019-04-29 12:59:50\tLocal4.Notice\t192.0.2.1\t
            20 | NOTICE        | 2019-04-29\t12:59:50          | 192.0.2.1         | 2019-04-29\t12:59:50\tLOCAL4.NOTICE\t192.0.2.1\t
            14 | ERROR         | 2019-04-29 12:59:50           | 192.0.2.1         | 2019-04-29 12:59:50 System4.Error 192.0.2.1
            0  | CRITICAL      | 2019-04-29 12:59:50           | 192.0.2.1         | 2019-04-29 12:59:50 Kernel.Critical 192.0.2.1
            20 | WARNING       | May 12 2023 10:11:12          | relay             | May 12 10:11:12 relay <164>May 12 2023 10:11:12 ftd-01 :
            0  | EMERGENCY     | May 12 2023 10:11:12          | relay             | <0>May 12 10:11:12 relay <164>May 12 2023 10:11:12 ftd-01 :
            0  | EMERGENCY     | -                             | 192.0.2.253       | <0>192.0.2.253:514 : local7.debug
            4  | NOTICE        | May 12 2023 10:11:12          | relay             | <37>May 12 10:11:12 relay <164>May 12 2023 10:11:12 ftd-01 :
            20 | INFORMATIONAL | 2026-11-21T22:33:03Z          | relay             | Nov 21 22:33:04 relay <166>1 2026-11-21T22:33:03Z fw01 - - - -
            -  | -             | 2026-11-21T22:33:03Z          | fw01              | 1 2026-11-21T22:33:03Z fw01 - - - -
            20 | INFORMATIONAL | 2026-11-21T22:33:03Z          | fw01              | <166>1 2026-11-21T22:33:03Z fw01 %ASA-5-713119 - - -
            20 | INFORMATIONAL | 2018-06-27T12:17:46Z          | asa               | <166>1 2018-06-27T12:17:46Z asa :
            20 | INFORMATIONAL | Feb 26 11:26:52 CEDT          | -                 | <166>:Feb 26 11:26:52 CEDT:
            20 | INFORMATIONAL | Feb 26 11:26:52 EEDT          | -                 | <166>:Feb 26 11:26:52 EEDT:
            20 | INFORMATIONAL | Feb 26 11:26:52 WEDT          | -                 | <166>:Feb 26 11:26:52 WEDT:
            20 | INFORMATIONAL | Feb 26 11:26:52 BRT           | -                 | <166>:Feb 26 11:26:52 BRT:
            20 | INFORMATIONAL | Feb 26 11:26:52 IST           | -                 | <166>:Feb 26 11:26:52 IST:
            20 | INFORMATIONAL | Feb 26 11:26:52 HKT           | -                 | <166>:Feb 26 11:26:52 HKT:
            20 | INFORMATIONAL | Feb 26 11:26:52 GMT/BST       | -                 | <166>:Feb 26 11:26:52 GMT/BST:
            20 | INFORMATIONAL | Feb 26 11:26:52 +0900         | -                 | <166>:Feb 26 11:26:52 +0900:
            -  | -             | Jul 12 10:25:06 GMT/BDT       | relay             | Jul 12 17:30:17 relay 192.0.2.7 :Jul 12 10:25:06 GMT/BDT:
            20 | NOTICE        | Apr 29 2019 12:59:50          | -                 | <165>1234: Apr 29 2019 12:59:50:
            20 | NOTICE        | -                             | -                 | <165>1234:
            -  | -             | Nov  3 14:05:09               | 192.0.2.1         | Nov  3 14:05:09 [192.0.2.1]
            -  | -             | Nov  3 14:05:09               | 2001:db8::1       | Nov  3 14:05:09 [2001:db8::1]:514
            -  | -             | Nov  3 14:05:09               | 2001:db8::1       | Nov  3 14:05:09 2001:db8::1
            """)
    void readsCiscoHeaders(Integer facility, Severity severity, String time, String host, String envelope) {
        String prefix = envelope == null ? "" : envelope.replace("\\t", "\t") + " ";
        for (String code : new String[] {"%ASA-3-710003: ", "%FTD<Up>-session-3-710003: "}) {
            Lines line = Lines.of(prefix + code + "body [x] %\r\n");
            SyslogHeader header = SyslogHeader.parse(line.array(), line.from(), line.to());
            assertEquals(facility, header.facility());
            assertEquals(severity, header.severity());
            assertEquals(
                    time == null ? null : time.replace("\\t", "\t"),
                    header.time() == null ? null : header.time().text());
            assertEquals(host, header.host());
            assertNull(header.program());
            assertNull(header.pid());
            assertEquals("body [x] %", line.text(header.bodyOffset(), line.end()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`', textBlock = """
            Jan  5 08:52:35 | nxr   | pluto      | 717   | "a" #3: x | <190>Jan  5 08:52:35 nxr pluto[717]: "a" #3: x
            -               | -     | charon     | -     | 13[IKE] x | charon: 13[IKE] x
            -               | -     | Keepalived | 19242 | x         | Keepalived [19242]: x
            Jan  5 08:52:35 | nxr   | dhcpd      | -     | x         | Jan  5 08:52:35 nxr dhcpd: x
            Jan  5 08:52:35 | dev01 | pluto      | 717   | x         | Jan  5 08:52:35 dev01: pluto[717]: x
            Jul 12 10:25:06 | relay | pluto      | -     | x         | Jul 12 17:30:17 relay Jul 12 10:25:06 nxr pluto: x
            Jan  5 08:52:35 | nxr   | -          | -     | -- MARK -- | Jan  5 08:52:35 nxr -- MARK --
            2026-11-21T22:33:03.004Z | nxr1 | charon | 717 | 13[IKE] x | <30>1 2026-11-21T22:33:03.004Z nxr1 charon 717 - - 13[IKE] x
            2026-11-21T22:33:03.004Z | nxr1 | charon | 717 | 13[IKE] x | <30>1 2026-11-21T22:33:03.004Z nxr1 charon - - - charon[717]: 13[IKE] x
            -               | -     | pluto      | 717   | x         | <30>1 - - - - - - pluto[717]: x
            Feb 16 13:36:40 | fw    | -          | -     | Group = x | Feb 16 13:36:40 fw [IKEv1]Group = x
            Jan  5 08:52:35 | nxr   | -          | -     | -- MARK -- | Jan  5 08:52:35 nxr: -- MARK --
            Jan  5 08:52:35 | nxr   | syslogd    | -     | -- MARK -- | Jan  5 08:52:35 nxr syslogd: -- MARK --
            Jan 15 03:04:05 | nxr   | pppd       | 812   | x         | Jan 15 03:04:05 nxr daemon.info pppd[812]: x
            Jan 15 03:04:05 | relay | BGP        | 812   | x         | Jan 15 03:04:06 relay <30>Jan 15 03:04:05 nxr BGP[812]: x
            Jan  5 08:52:35 | nxr   | charon     | 812   | x         | Jan  5 08:52:35 nxr /usr/sbin/charon[812]: x
            -               | -     | charon     | 812   | x         | <30>/usr/sbin/charon[812]: x
            Jan  5 08:52:35 | nxr   | pluto      | 1234  | x         | Jan  5 08:52:35 nxr pluto[1234 ]: x
            Jan  5 08:52:35 | nxr   | charon     | -     | 13[IKE] x | Jan  5 08:52:35 nxr charon : 13[IKE] x
            2026-01-15T03:04:05Z | nxr  | BGP    | 812   | x         | 1 2026-01-15T03:04:05Z nxr BGP 812 - - x
            2026-11-21T22:33:03Z | nxr1 | Keepalived_vrrp | 2024 | x | <30>1 2026-11-21T22:33:03Z nxr1 Keepalived_vrrp[2024] - - - x
            2026-11-21T22:33:03Z | nxr1 | Keepalived_vrrp | 7 | x    | <30>1 2026-11-21T22:33:03Z nxr1 Keepalived_vrrp[2024]: 7 - - x
            2026-11-21T22:33:03Z | nxr1 | Keepalived_vrrp | - | x    | <30>1 2026-11-21T22:33:03Z nxr1 Keepalived_vrrp: - - - x
            Tue Nov  3 14:05:09 2026 | nxr | pppd | 1    | x         | Tue Nov  3 14:05:09 2026 nxr pppd[1]: x
            2026-11-21T22:33:03Z | nxr1 | charon | 717   | x         | <30>1 2026-11-21T22:33:03Z nxr1 charon 717 - - charon[718]: x
            Nov 17 16:20:40 | Killing | -        | -     | pppd      | <29>Nov 17 16:20:40 Killing pppd
            """)
    void readsTags(String time, String host, String program, String pid, String body, String text) {
        Lines line = Lines.of(text);
        SyslogHeader header = SyslogHeader.parse(line.array(), line.from(), line.to());
        assertEquals(time, header.time() == null ? null : header.time().text());
        assertEquals(host, header.host());
        assertEquals(program, header.program());
        assertEquals(pid, header.pid());
        assertEquals(body, line.text(header.bodyOffset(), line.end()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jan  5 08:52:35           | 2025-01-05T08:52:35           | 2025-01-04T23:52:35Z
            Jan 5 08:52:35            | 2025-01-05T08:52:35           | 2025-01-04T23:52:35Z
            Aug 06 2016 18:05:27      | 2016-08-06T18:05:27           | 2016-08-06T09:05:27Z
            Feb 26 11:26:52 UTC       | 2025-02-26T11:26:52           | 2025-02-26T11:26:52Z
            Jul 12 10:25:06 PDT       | 2025-07-12T10:25:06           | 2025-07-12T17:25:06Z
            Apr 29 12:59:50.138340591 | 2025-04-29T12:59:50.138340591 | 2025-04-29T03:59:50.138340591Z
            Feb 29 2024 00:00:00 CEST | 2024-02-29T00:00:00           | 2024-02-28T22:00:00Z
            2018-06-27T12:17:46Z      | 2018-06-27T12:17:46           | 2018-06-27T12:17:46Z
            2018-06-27 12:17:46       | 2018-06-27T12:17:46           | 2018-06-27T03:17:46Z
            2018-06-27T12:17:46.5-03:30 | 2018-06-27T12:17:46.5       | 2018-06-27T15:47:46.5Z
            Tue Nov  3 14:05:09 2026  | 2026-11-03T14:05:09           | 2026-11-03T05:05:09Z
            Nov  3 14:05:09 2026      | 2026-11-03T14:05:09           | 2026-11-03T05:05:09Z
            Nov  3 14:05:09 2026 UTC  | 2026-11-03T14:05:09           | 2026-11-03T14:05:09Z
            Tue Nov  3 14:05:09 UTC 2026 | 2026-11-03T14:05:09        | 2026-11-03T14:05:09Z
            2026/11/03 14:05:09       | 2026-11-03T14:05:09           | 2026-11-03T05:05:09Z
            2026-11-03 14:05:09 UTC   | 2026-11-03T14:05:09           | 2026-11-03T14:05:09Z
            Nov  3 14:05:09 CEDT      | 2025-11-03T14:05:09           | 2025-11-03T12:05:09Z
            Nov  3 14:05:09 EEDT      | 2025-11-03T14:05:09           | 2025-11-03T11:05:09Z
            Nov  3 14:05:09 WEDT      | 2025-11-03T14:05:09           | 2025-11-03T13:05:09Z
            Nov  3 14:05:09 BRT       | 2025-11-03T14:05:09           | 2025-11-03T17:05:09Z
            Nov  3 14:05:09 HKT       | 2025-11-03T14:05:09           | 2025-11-03T06:05:09Z
            Nov  3 14:05:09 GMT/BST   | 2025-11-03T14:05:09           | 2025-11-03T05:05:09Z
            Nov  3 14:05:09 -0330     | 2025-11-03T14:05:09           | 2025-11-03T17:35:09Z
            2018-06-27T12:17:46+0900  | 2018-06-27T12:17:46           | 2018-06-27T03:17:46Z
            """)
    void readsTimes(String text, LocalDateTime local, Instant instant) {
        SyslogTime time = SyslogHeader.parse(text + ": %ASA-3-710003: x").time();
        assertNotNull(time);
        assertEquals(text, time.text());
        assertEquals(local, time.at(2025));
        assertEquals(instant, time.toInstant(2025, ZoneId.of("Asia/Tokyo")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Feb 31 08:52:35",
                "Jan  0 08:52:35",
                "Jan 32 08:52:35",
                "Feb 29 2023 08:52:35",
                "Jan  5 24:00:00",
                "Jan  5 08:60:00",
                "Jan  5 08:00:60",
                "2018-13-01T00:00:00Z",
                "2018-02-30T00:00:00Z"
            })
    void takesAnImpossibleTimeForNone(String text) {
        SyslogHeader header = SyslogHeader.parse("<166>" + text + " fw %ASA-3-710003: x");
        assertNull(header.time());
        assertEquals("fw", header.host());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            <29>Nov 17 16:20:40 | -    | -        | Killing pppd
            <29>Nov 17 16:20:40 | nxr  | -        | Killing pppd
            Nov 17 16:20:40     | -    | -        | Abandoning IP address 192.0.2.3: declined.
            Nov 17 16:20:40     | -    | -        | BGPd starting: bgp@179
            <30>                | -    | -        | BGPd starting: bgp@179
            Nov 17 16:20:40     | nxr: | -        | -- MARK --
            Nov 17 16:20:40     | nxr  | pluto[7]: | saw %ASA-5-713119: x
            """)
    void takesNothingOfAKnownBodyForHeader(String envelope, String host, String tag, String body) {
        String prefix = envelope + ' ' + (host == null ? "" : host + ' ') + (tag == null ? "" : tag + ' ');
        Lines line = Lines.of(prefix + body + "\n");
        SyslogHeader header = SyslogHeader.parse(line.array(), line.from(), line.to(), line.from() + prefix.length());
        assertEquals(host == null ? null : "nxr", header.host());
        assertEquals(tag == null ? null : "pluto", header.program());
        assertEquals(tag == null ? null : "7", header.pid());
        assertEquals(body, line.text(header.bodyOffset(), line.end()));
        assertThrows(
                IndexOutOfBoundsException.class,
                () -> SyslogHeader.parse(line.array(), line.from(), line.to(), line.to() + 1));
    }

    @Test
    void survivesAnyBodyStart() {
        byte[] line =
                "<46>1 2026-01-15T03:04:06Z r a[1]: - - - <30>Jan  5 2026 03:04:05 UTC nxr /b[1]: %ASA-5-713119: x "
                        .getBytes(StandardCharsets.US_ASCII);
        for (int body = 0; body <= line.length; body++) {
            assertEquals(body, SyslogHeader.parse(line, 0, line.length, body).bodyOffset());
        }
    }

    @Test
    void needsAYearFor29February() {
        SyslogTime time = Objects.requireNonNull(
                SyslogHeader.parse("Feb 29 08:52:35 nxr pppd: x").time());
        assertEquals(29, time.at(2024).getDayOfMonth());
        assertThrows(DateTimeException.class, () -> time.at(2025));
    }

    @Test
    void leavesAnUnknownZoneToTheCaller() {
        SyslogTime time = new SyslogTime("Jan 5", null, 1, 5, 0, 0, 0, 0, "IST");
        assertEquals(Instant.parse("2025-01-05T00:00:00Z"), time.toInstant(2025, ZoneOffset.UTC));
        SyslogTime offset = new SyslogTime("Jan 5", null, 1, 5, 0, 0, 0, 0, "+99:00");
        assertEquals(Instant.parse("2025-01-05T00:00:00Z"), offset.toInstant(2025, ZoneOffset.UTC));
    }
}
