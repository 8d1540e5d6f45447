package dev.katalog.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
            /usr/sbin/ntpd[1]: x                                | /usr/sbin/ntpd | x
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
        Lines line = Lines.of(text + "\r\n");
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
            <46>Jan  5 08:52:35 nxr Abandoning IP address 192.0.2.3: declined. | Abandoning IP address 192.0.2.3: declined. | nxr Abandoning IP address 192.0.2.3: declined.
            <46>Killing pppd                       | Killing pppd  | Killing pppd
            Jan  5 08:52:35 Killing pppd           | pppd          | Killing pppd
            Jan  5 08:52:35: Killing pppd          | pppd          | Killing pppd
            Jan  5 08:52:35 "tunnel1" #3: x        | "tunnel1" #3: x | "tunnel1" #3: x
            "tunnel1" #3: x                        | "tunnel1" #3: x | "tunnel1" #3: x
            one two: three                         | one two: three | one two: three
            one : two                              | one : two     | one : two
            <999>x: y                              | <999>x: y     | <999>x: y
            <30>1 2026-11-21T22:33:03.004Z nxr1 - - - - -- MARK -- | -- MARK -- | -- MARK --
            """)
    void leavesUntaggedLines(String text, String body, String withHost) {
        Lines line = Lines.of(text + "\0\n");
        long tag = Envelope.tag(line.array(), line.from(), line.end());
        assertEquals(0, Envelope.programLength(tag));
        assertEquals(body, line.text(Envelope.body(tag), line.end()));
        assertEquals(withHost, line.text(Envelope.untaggedBody(line.array(), line.from(), line.end()), line.end()));
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
        Lines far = Lines.of("<30>1 - h charon - - [" + "x".repeat(1 << 24) + "] body");
        long tag = Envelope.tag(far.array(), far.from(), far.end());
        assertEquals(0, Envelope.programLength(tag));
        assertEquals("body", far.text(Envelope.body(tag), far.end()));
    }
}
