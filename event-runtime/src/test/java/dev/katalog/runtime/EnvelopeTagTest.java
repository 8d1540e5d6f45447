package dev.katalog.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Syslog tags and untagged lines. */
class EnvelopeTagTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <190>Jan  5 08:52:35 nxr pluto[717]: "tunnel1" #3: ISAKMP SA established | pluto | "tunnel1" #3: ISAKMP SA established
            Jan  5 08:52:35 nxr pluto[717]: "tunnel1" #3: x     | pluto | "tunnel1" #3: x
            Jan 15 08:52:35 pluto[717]: "tunnel1" #3: x         | pluto | "tunnel1" #3: x
            <30>pluto[717]: x                                   | pluto | x
            <30>nxr pluto: x                                    | pluto | x
            nxr pluto[717]: x                                   | pluto | x
            charon: 13[IKE] CHILD_SA closed                     | charon | 13[IKE] CHILD_SA closed
            charon[717]: 13[IKE] CHILD_SA closed                | charon | 13[IKE] CHILD_SA closed
            charon[717] 13[IKE] CHILD_SA closed                 | charon | 13[IKE] CHILD_SA closed
            Keepalived [19242]: Stopping Keepalived             | Keepalived | Stopping Keepalived
            Jan  5 08:52:35 nxr Keepalived [19242]: Stopping    | Keepalived | Stopping
            Keepalived_vrrp[2024]: VRRP_Instance(1) Entering    | Keepalived_vrrp | VRRP_Instance(1) Entering
            syslog-ng[1]: x                                     | syslog-ng | x
            /usr/sbin/ntpd[1]: x                                | ntpd | x
            Jan  5 08:52:35 nxr /usr/sbin/charon[812]: x        | charon | x
            Jan  5 08:52:35 nxr postfix/smtpd[812]: x           | postfix/smtpd | x
            <30>1 2026-11-21T22:33:03Z nxr1 /usr/sbin/charon 717 - - charon[717]: x | charon | x
            Jan  5 08:52:35 nxr charon : 13[IKE] x              | charon | 13[IKE] x
            Jan  5 08:52:35 charon : 13[IKE] x                  | charon | 13[IKE] x
            charon : 13[IKE] x                                  | charon | 13[IKE] x
            Keepalived [19242] : Stopping                       | Keepalived | Stopping
            Jan  5 08:52:35 nxr Keepalived [19242] : Stopping   | Keepalived | Stopping
            Jan  5 08:52:35 nxr pluto[1234 ]: x                 | pluto | x
            Jan  5 08:52:35 nxr pluto[ 1234]: x                 | pluto | x
            Jan  5 08:52:35 nxr : foo : x                       | foo | x
            Jul 12 17:30:17 relay Jul 12 10:25:06 nxr charon : x | charon | x
            <30>1 2026-11-21T22:33:03Z nxr1 Keepalived_vrrp[2024] - - - x | Keepalived_vrrp | x
            <30>1 2026-11-21T22:33:03Z nxr1 Keepalived_vrrp[2024]: 2024 - - x | Keepalived_vrrp | x
            <30>1 2026-11-21T22:33:03Z nxr1 Keepalived_vrrp: - - - Keepalived_vrrp[2024]: x | Keepalived_vrrp | x
            <30>1 2026-11-21T22:33:03Z nxr1 (odd:1) - - - x     | (odd:1) | x
            <30>1 2026-11-21T22:33:03Z nxr1 [12] - - - x        | [12] | x
            <30>1 2026-11-21T22:33:03Z nxr1 charon 717 - - /usr/sbin/charon[717]: x | charon | x
            <30>1 2026-11-21T22:33:03Z nxr1 charon 717 - - chaxon[717]: x | charon | chaxon[717]: x
            <30>1 2026-11-21T22:33:03Z nxr1 charon 717 - - charom: x | charon | charom: x
            1 2026-01-15T03:04:05Z nxr BGP 812 - - x            | BGP | x
            1 2026-01-15T03:04:05Z nxr - - - - BGP[812]: x      | BGP | x
            Jan 15 03:04:05 nxr daemon.info pppd[812]: x        | pppd | x
            Jan 15 03:04:05 nxr daemon.info pppd: x             | pppd | x
            Jan 15 03:04:05 daemon.info nxr pppd[812]: x        | pppd | x
            2019-04-29 12:59:50\tDaemon.Info\t192.0.2.1\tpppd[812]:\tx | pppd | x
            daemon.info pppd: x                                 | pppd | x
            Jan 15 03:04:06 relay <30>Jan 15 03:04:05 nxr BGP[812]: x | BGP | x
            Jan 15 03:04:06 relay: <30>Jan 15 03:04:05 nxr BGP: x | BGP | x
            <46>Jan 15 03:04:06 relay <30>1 2026-01-15T03:04:05Z nxr BGP 812 - - x | BGP | x
            <46>1 2026-01-15T03:04:06Z relay - - - - <30>Jan 15 03:04:05 nxr BGP[812]: x | BGP | x
            Jan 15 03:04:07 a <1>Jan 15 03:04:06 b <30>BGP[812]: x | BGP | x
            Jan 15 03:04:06 nxr kernel: <6>eth0: up             | kernel | <6>eth0: up
            Jan 15 03:04:06 foo: bar <30>x: y                   | foo | bar <30>x: y
            <30>1 2026-11-21T22:33:03Z nxr1 xrosh 717 - - logout by <7> from CONSOLE | xrosh | logout by <7> from CONSOLE
            <30>1 2026-11-21T22:33:03Z nxr1 kernel - - - <6>eth0: up | kernel | <6>eth0: up
            Tue Nov  3 14:05:09 2026 nxr pppd: x                | pppd | x
            Nov  3 14:05:09 2026 pppd: x                        | pppd | x
            Nov  3 14:05:09 JST 2026 pppd: x                    | pppd | x
            2026/11/03 14:05:09 nxr pppd: x                     | pppd | x
            Nov  3 14:05:09 +0900 dev01: pppd[1]: x             | pppd | x
            Nov  3 14:05:09 [192.0.2.1] pppd: x                 | pppd | x
            <165>1234: Nov  3 14:05:09 nxr pppd: x              | pppd | x
            Nov  3 14:05:09 relay nxr: pppd[1]: x               | pppd | x
            BGP: %BGP-5-ADJCHANGE: neighbor 192.0.2.4 Up        | BGP | %BGP-5-ADJCHANGE: neighbor 192.0.2.4 Up
            Jan  5 08:52:35 BGP: %BGP-5-ADJCHANGE: x            | BGP | %BGP-5-ADJCHANGE: x
            Jan  5 08:52:35 nxr BGP: %BGP-5-ADJCHANGE: x        | BGP | %BGP-5-ADJCHANGE: x
            Apr 27 02:03:03 dev01: pluto[717]: x                | pluto | x
            Mar 21 2014 23:03:49 nxr : pluto[717]: x            | pluto | x
            Mar 21 2014 23:03:49: dhcpd: x                      | dhcpd | x
            <30>2018-06-27T12:17:46Z nxr dhcpd: x               | dhcpd | x
            <30>2018-06-27T12:17:46.5+09:00 2001:db8::1 dhcpd: x | dhcpd | x
            <30>:Feb 26 11:26:52 JST: dhcpd: x                  | dhcpd | x
            Jul 12 17:30:17 relay 192.0.2.7/192.0.2.8 :Jul 12 10:25:06 PDT: nxr pluto[717]: x | pluto | x
            Jul 12 17:30:17 relay Jul 12 10:25:06 nxr pluto: x  | pluto | x
            a b Jan 12 10:25:06 pluto: x                        | pluto | x
            Sep 25 15:47:07 h1.example.com : Sep 25 15:47:07 EDT: pluto: x | pluto | x
            192.0.2.253:514 : local7.debug pluto[717]: x        | pluto | x
            <30>1 2026-11-21T22:33:03.004Z nxr1 charon 717 - - 13[IKE] CHILD_SA closed | charon | 13[IKE] CHILD_SA closed
            <30>1 2026-11-21T22:33:03.004Z nxr1 charon 717 - - charon[717]: 13[IKE] x  | charon | 13[IKE] x
            <30>1 2026-11-21T22:33:03.004Z nxr1 charon - - - charon: 13[IKE] x         | charon | 13[IKE] x
            <30>1 2026-11-21T22:33:03.004Z nxr1 charon - - - other: 13[IKE] x          | charon | other: 13[IKE] x
            <30>1 - nxr1 charon - - [a b="]\\"" c=""][d] \ufeffx                       | charon | x
            <30>1 2026-11-21T22:33:03+09:00 nxr1 - - - - pluto[717]: x                 | pluto | x
            """)
    void findsTheProgram(String text, String program, String body) {
        Lines line = Lines.of(text.replace("\\t", "\t") + "\r\n");
        long tag = Envelope.tag(line.array(), line.from(), line.end());
        int start = Envelope.programStart(tag);
        assertEquals(program, line.text(start, start + Envelope.programLength(tag)));
        assertEquals(body, line.text(Envelope.body(tag), line.end()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            -- MARK --                             | -- MARK --    | -- MARK --
            Killing pppd                           | Killing pppd  | Killing pppd
            Abandoning IP address 192.0.2.3: declined. | Abandoning IP address 192.0.2.3: declined. | Abandoning IP address 192.0.2.3: declined.
            Jan  5 08:52:35 nxr -- MARK --         | -- MARK --    | nxr -- MARK --
            Jan  5 08:52:35 nxr Killing pppd       | Killing pppd  | nxr Killing pppd
            Jan  5 08:52:35 daemon.info nxr Killing pppd | Killing pppd  | nxr Killing pppd
            <46>Jan  5 08:52:35 nxr Abandoning IP address 192.0.2.3: declined. | Abandoning IP address 192.0.2.3: declined. | nxr Abandoning IP address 192.0.2.3: declined.
            <46>Killing pppd                       | Killing pppd  | Killing pppd
            charon :x                              | charon :x     | charon :x
            Jan  5 08:52:35 Killing pppd           | pppd          | Killing pppd
            Jan  5 08:52:35: Killing pppd          | pppd          | Killing pppd
            Jan  5 08:52:35 "tunnel1" #3: x        | "tunnel1" #3: x | "tunnel1" #3: x
            "tunnel1" #3: x                        | "tunnel1" #3: x | "tunnel1" #3: x
            one two: three                         | one two: three | one two: three
            one two : three                        | one two : three | one two : three
            Nov 17 16:20:40 relay <29>Nov 17 16:20:40 Killing pppd | pppd   | Killing pppd
            Nov 17 16:20:40 2026 nxr Killing pppd  | Killing pppd  | nxr Killing pppd
            Nov 17 16:20:40\tnxr\tKilling pppd   | Killing pppd  | nxr\tKilling pppd
            <999>x: y                              | <999>x: y     | <999>x: y
            a b c Jan 12 10:25:06 pluto[1]: x      | a b c Jan 12 10:25:06 pluto[1]: x | a b c Jan 12 10:25:06 pluto[1]: x
            1 - nxr charon 7 - - x                 | 1 - nxr charon 7 - - x | 1 - nxr charon 7 - - x
            1234Jan  5 08:52:35 pppd: x            | 1234Jan  5 08:52:35 pppd: x | 1234Jan  5 08:52:35 pppd: x
            <30>1 2026-11-21T22:33:03.004Z nxr1 - - - - -- MARK -- | -- MARK -- | -- MARK --
            """)
    void leavesUntaggedLines(String text, String body, String withHost) {
        Lines line = Lines.of(text.replace("\\t", "\t") + "\0\n");
        long tag = Envelope.tag(line.array(), line.from(), line.end());
        assertEquals(0, Envelope.programLength(tag));
        assertEquals(body, line.text(Envelope.body(tag), line.end()));
        assertEquals(
                withHost.replace("\\t", "\t"),
                line.text(Envelope.untaggedBody(line.array(), line.from(), line.end()), line.end()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ":",
                "<",
                "<1",
                "<1>",
                "<1>1 ",
                "<1>1 - ",
                "<1>1 - a b c d ",
                "<1>1 - a b c d [",
                "Jan  5 08:52:35",
                "a:"
            })
    void survivesFragments(String text) {
        Lines line = Lines.of(text);
        long tag = Envelope.tag(line.array(), line.from(), line.end());
        assertEquals(
                line.text(line.end(), line.end()), line.text(Math.max(Envelope.body(tag), line.end()), line.end()));
        SyslogHeader.parse(line.array(), line.from(), line.to());
    }

    @Test
    void takesALongProgramAndDistanceForNone() {
        String program = "p".repeat(255);
        Lines longest = Lines.of(program + ": x");
        assertEquals(255, Envelope.programLength(Envelope.tag(longest.array(), longest.from(), longest.end())));
        Lines longer = Lines.of(program + "p: x");
        assertEquals(0, Envelope.programLength(Envelope.tag(longer.array(), longer.from(), longer.end())));
        assertEquals(255, program(program + " : x").length());
        assertEquals("", program(program + "p : x"));
        assertEquals(255, program("Jan  5 08:52:35 nxr " + program + " : x").length());
        assertEquals("", program("Jan  5 08:52:35 nxr " + program + "p : x"));
        assertEquals(255, program("<30>1 - h " + program + " - - - x").length());
        assertEquals("", program("<30>1 - h " + program + "p - - - x"));
        Lines far = Lines.of("<30>1 - h charon - - [" + "x".repeat(1 << 24) + "] body");
        long tag = Envelope.tag(far.array(), far.from(), far.end());
        assertEquals(0, Envelope.programLength(tag));
        assertEquals("body", far.text(Envelope.body(tag), far.end()));
    }

    /** Zones and years behind a time, paths, hosts, and what has another form. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jan  5 08:52:35 UTC: x",
                "Jan  5 08:52:35 2026: x",
                "Jan  5 08:52:35 UTC 2026: x",
                "/usr/sbin/ntpd[1]: x",
                "ntpd [1]: x",
                "ntpd[]: x",
                "ntpd[123456789]: x",
                "ntpd[1] x",
                "ntpd[1]:x",
                "ntpd[1]:  x",
                "ntpd:\tx",
                "ntpd: \tx",
                "host: <1>x",
                "host: ntpd[1]: x",
                "Host ntpd: x",
                "{: x",
                ": x",
                "abcdefghijklmnopqrst abcdefghijklmnopqrst[1]: x"
            })
    void leavesOtherTagsToTheGeneralWay(String text) {
        byte[] line = (text + " ".repeat(60)).getBytes(StandardCharsets.US_ASCII);
        assertEquals(-1, UsualTag.find(line, 0, text.length()));
    }

    private static String program(String text) {
        Lines line = Lines.of(text);
        long tag = Envelope.tag(line.array(), line.from(), line.end());
        int start = Envelope.programStart(tag);
        return line.text(start, start + Envelope.programLength(tag));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<30>Jan  5 08:52:35 nxr1 charon[717]: x",
                "<191>Jan 15 08:52:35 192.0.2.1 BGP[12345678]: x",
                "Jan  5 08:52:35 nxr1 charon: x",
                "Jan  5 08:52:35 charon: x",
                "Jan  5 08:52:35 a: x",
                "Jan  5 08:52:35 a B: x",
                "Jan  5 08:52:35 A b: x",
                "Jan  5 08:52:35 Charon[1]: x",
                "<30>2026-11-21T22:33:03Z nxr1 charon[717]: x",
                "2026-11-21 22:33:03.5 nxr1 charon[717]: x",
                "<30>charon[717]: x",
                "charon[717]: x",
                "nxr1 charon[717]: x",
                "charon: x",
                "Charon: x",
                "<30>nxr charon: x",
                "zebra: x",
                "Zebra: x",
                "nxr Zebra[1]: x",
                "abcdefghijklmnopqrs0 abcdefghijklmnopqr[1]: x"
            })
    void findsUsualTagsOnTheShortCut(String text) {
        byte[] line = (text + " ".repeat(60)).getBytes(StandardCharsets.US_ASCII);
        long tag = UsualTag.find(line, 0, text.length());
        assertEquals(Tags.general(line, 0, text.length()), tag);
        assertEquals(text.length() - 1, Envelope.body(tag));
    }

    /** The short cut finds what the general way finds, whatever the line. */
    @Test
    void takesNoOtherTagOrBodyOnTheShortCut() {
        String[] parts = {
            "<30>",
            "<0>",
            "<191>",
            "192.0.2.info ",
            "2026.1 ",
            "1.5: ",
            "12.34.56 ",
            "Jan  5 08:52:35 ",
            "Nov 17 16:20:40 ",
            "2026-11-21T22:33:03Z ",
            "2026-11-21 22:33:03 ",
            "nxr ",
            "192.0.2.1 ",
            "2001:db8::1 ",
            "dev01: ",
            "JST ",
            "2026 ",
            "+0900 ",
            "daemon.info ",
            "1 ",
            "1234: ",
            "pppd: ",
            "BGP: ",
            "pppd[1]: ",
            "Keepalived_vrrp[123456]: ",
            "Keepalived [1]: ",
            "/usr/sbin/ntpd[1]: ",
            "- ",
            ": ",
            "UTC: ",
            "x(y): ",
            "13[IKE] ",
            "[1]",
            "\t",
            " ",
            "body ",
            "-- MARK --",
            "Killing pppd"
        };
        Random random = new Random(4);
        int found = 0;
        int untagged = 0;
        for (int i = 0; i < 60_000; i++) {
            StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "<30>Jan  5 08:52:35 " : "");
            for (int count = 1 + random.nextInt(7); count > 0; count--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            byte[] line = (text + " ".repeat(60)).getBytes(StandardCharsets.US_ASCII);
            int start = Envelope.bodyStart(line, 0, text.length());
            int end = Envelope.bodyEnd(line, start, text.length() - random.nextInt(2));
            long tag = UsualTag.find(line, start, end);
            if (tag >= 0) {
                found++;
                assertEquals(Tags.general(line, start, end), tag, text::toString);
            }
            int body = UsualTag.untaggedBody(line, start, end);
            if (body >= 0) {
                untagged++;
                assertEquals(Tags.generalUntaggedBody(line, start, end), body, text::toString);
            }
        }
        assertTrue(found > 3_000 && untagged > 3_000, "found " + found + " and " + untagged);
    }
}
