package dev.katalog.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cisco codes in all the envelopes that devices, relays and collectors write. */
class EnvelopeCodeTest {

    private static final String BODY = "Group = VPN-Users, IP = 198.51.100.7, PHASE 1 COMPLETED";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<165>Aug 06 2016 18:05:27: ",
                "Aug 24 2017 16:58:42: ",
                "Mar 21 2014 23:03:49 vpn-gw1a : ",
                "Apr 27 02:03:03 dev01: ",
                "<167>Jan  5 08:52:35 192.0.2.216 ",
                "<166>2018-06-27T12:17:46Z asa : ",
                "<166>2024-06-26T01:35:42Z: ",
                "<166>1 2026-11-21T22:33:03.004Z fw01 - - - - ",
                "<166>:Feb 26 11:26:52 UTC: ",
                "<166>:: ",
                "Jul 12 17:30:17 relay 192.0.2.7/192.0.2.8 :Jul 12 10:25:06 PDT: ",
                "Sep 25 15:47:07 host1.example.com : Sep 25 15:47:07 EDT: ",
                "Apr 29 12:59:50.138340591: ",
                "192.0.2.253:514 : local7.debug ",
                "2019-04-29 12:59:50 Local4.Notice 192.0.2.1 ",
                "2019-04-29 12:59:50\tLocal4.Notice\t192.0.2.1\t",
                "May 12 10:11:12 relay <164>May 12 2023 10:11:12 ftd-01 : ",
                "1 2026-11-21T22:33:03Z fw01 - - - - ",
                "<166>1 2026-11-21T22:33:03Z fw01 - - - [a b=\"%ASA-5-713120: x\"] ",
                "<166>1 2026-11-21T22:33:03Z fw01 %ASA-5-713120 - - - ",
                "<166>1 2026-11-21T22:33:03Z fw01 asa - %ASA-5-713120 [a b=\"%ASA-5-713121: x\"] ",
                "<166>1 2026-11-21T22:33:03Z asa : ",
                "progress 100%: ",
                "%ASA %ASA- %ASA-6 %ASA-6-12345: %ASA-9-123456: %ASA-6-1234567: %FTD<Up %ASA-6-000000: "
            })
    void findsTheCodeBehindAnyHeader(String header) {
        Lines line = Lines.of(header + "%ASA-5-713119: " + BODY);
        assertCode(line, 713119, 5, BODY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            %ASA-3-710003:               | 710003 | 3
            %FTD-7-703001:               | 703001 | 7
            %PIX-7-713052:               | 713052 | 7
            %FWSM-0-713052:              | 713052 | 0
            %Threat Defense-7-703001:    | 703001 | 7
            %ASA-session-3-710003:       | 710003 | 3
            %FTD-auth-6-113005:          | 113005 | 6
            %ASA-vpn2-6-113005:          | 113005 | 6
            %FTD--6-852002:              | 852002 | 6
            %FTD<Up>-4-313005:           | 313005 | 4
            %FTD<Up>-session-4-313005:   | 313005 | 4
            % FTD-6-713119:              | 713119 | 6
            %ASA-6-713119                | 713119 | 6
            %ASA-6-000001:               | 1      | 6
            %ASA-5-713119 :              | 713119 | 5
            %asa-5-713119:               | 713119 | 5
            %ftd-session-5-713119:       | 713119 | 5
            %Pix-5-713119:               | 713119 | 5
            %fwsm-5-713119 :             | 713119 | 5
            %ASA-az09za90-5-713119:      | 713119 | 5
            %FTD<AZaz09ZA>-5-713119:     | 713119 | 5
            %ASA-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-5-713119: | 713119 | 5
            %ASA<aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa>-5-713119: | 713119 | 5
            """)
    void readsEveryFormOfTheCode(String code, int id, int severity) {
        assertCode(Lines.of("Aug 24 2017 16:58:42: " + code + "  " + BODY), id, severity, BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<166>1 2026-11-21T22:33:03Z fw01 %ASA-5-713119 - - - ",
                "<166>1 2026-11-21T22:33:03Z fw01 %ASA-5-713119: - - - ",
                "<166>1 2026-11-21T22:33:03Z fw01 %ASA-5-713119 812 - - ",
                "<166>1 2026-11-21T22:33:03Z fw01 %ASA-5-713119: 812 - - ",
                "<166>1 2026-11-21T22:33:03Z fw01 asa 812 %ASA-5-713119: [a b=\"c\"] ",
                "<166>1 2026-11-21T22:33:03Z fw01 asa - %ASA-5-713119: - ",
                "<166>1 2026-11-21T22:33:03Z fw01 %ASA-5-713119 asa - - ",
                "<166>1 2026-11-21T22:33:03Z fw01 - - %ASA-5-713119 - ",
                "<166>1 2026-11-21T22:33:03Z fw01 %ASA-5-713120 - %ASA-5-713119 - ",
                "<166>1 - - %asa-5-713119 - - [a b=\"%ASA-5-713120: x\"][c] \ufeff",
                "<166>1 2026-11-21T22:33:03Z fw01 - - %ASA-5-713119 [a b=\"%ASA-5-713120: x\"] ",
                "1 2026-11-21T22:33:03Z fw01 %ASA-5-713119 - - - ",
                "Nov 21 22:33:04 relay <166>1 2026-11-21T22:33:03Z fw01 %ASA-5-713119 - - - ",
                "<166>1 2026-11-21T22:33:03Z fw01 %ASA-5-713119 - - - %ASA-5-713119: ",
            })
    void readsACodeThatIsAFieldOfRfc5424(String header) {
        assertCode(Lines.of(header + BODY), 713119, 5, BODY);
    }

    @Test
    void findsNoCodeInStructuredData() {
        Lines line = Lines.of("<166>1 2026-11-21T22:33:03Z fw01 - - - [a b=\"%ASA-5-713120: x\"] " + BODY);
        assertEquals(-1, Envelope.code(line.array(), line.from(), line.end()));
    }

    @Test
    void readsALineThatOnlyLooksLikeRfc5424() {
        assertCode(Lines.of("<166>1 2026-11-21T22:33:03Z asa : %ASA-7-713906: Foo - bar"), 713906, 7, "Foo - bar");
        assertCode(
                Lines.of("<166>1 2026-11-21T22:33:03Z asa %ASA-7-713906: Foo bar - baz"), 713906, 7, "Foo bar - baz");
        assertCode(Lines.of("<166>Nov 21 22:33:03 asa %ASA-7-713906: - bar"), 713906, 7, "- bar");
        // A process id is a hyphen or a number; where none follows, the code stands before its body.
        for (String body : List.of("[1] bar - baz", "1x bar - baz", "-x bar - baz", "- bar")) {
            assertCode(Lines.of("<166>1 2026-11-21T22:33:03Z asa %ASA-7-713906: " + body), 713906, 7, body);
        }
    }

    @Test
    void skipsTabsBehindTheColon() {
        assertCode(Lines.of("%ASA-5-713119:\t" + BODY), 713119, 5, BODY);
        assertCode(Lines.of("%ASA-5-713119\t" + BODY), 713119, 5, BODY);
        assertCode(Lines.of("%ASA-5-713119: \t " + BODY + "\t"), 713119, 5, BODY + "\t");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Feb 16 13:36:40 [IKEv1]: ",
                "Feb 16 13:36:40 [IKEv1 DEBUG] : ",
                "Feb 16 13:36:40\t[IKEv1]:\t",
                "Feb 16 13:36:41 relay <167>Feb 16 13:36:40 [IKEv1]: ",
                "<167>1 2026-11-21T22:33:03Z fw01 - - - - [IKEv1]: ",
                "Feb 16 13:36:40 [IKEv1 DEBUG]: ",
                "Feb 16 13:36:40 [IKEv1]",
                "Feb 16 2016 13:36:40: [IKEv2]: ",
                "[IKEv1 DECODE]: ",
                "[IKEv0 AZ ZA]: ",
                "[IKEv9]: ",
                "[IKEv1AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA]: ",
                "a b c d e [IKEv1]: ",
                "<167>Feb 16 13:36:40 dev01 : [IKEv1]: ",
                "Jul 12 17:30:17 relay 192.0.2.7/192.0.2.8 :Jul 12 10:25:06 PDT: [IKEv1]"
            })
    void knowsTheConsoleDebugForm(String header) {
        assertCode(Lines.of(header + BODY), Envelope.NO_ID, 7, BODY);
    }

    @Test
    void prefersACodeToTheConsoleForm() {
        assertCode(Lines.of("[IKEv1]: %ASA-5-713119: " + BODY), 713119, 5, BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%",
                "%ASA",
                "100% of %IOS-6-123456: x",
                "%asb-6-123456: x",
                "%ASA\u007f6-123456: x",
                "x [IKE] y z a b c d [IKEv1]: x",
                "%ASA-6-12345: x",
                "%ASA-6-1234567: x",
                "%ASA-8-123456: x",
                "%ASA-6-000000: x",
                "%ASA<Up-6-123456: x",
                "%ASA-Class-6-123456: x",
                "%ASA-6-123456x",
                "[IKE]: x",
                "[IKEv]: x",
                "[IKEv1",
                "[IKEv1 debug]: x",
                "a b c d e f g h [IKEv1]: x",
                "a b c d e f [IKEv1]: x",
                "[IKEv/]: x",
                "[IKEv:]: x",
                "[IKEv1 @]: x",
                "[IKEv1 []: x",
                "[IKEv1AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA]: x",
                "%ASA-a`-6-123456: x",
                "%ASA-a{-6-123456: x",
                "%ASA-a/-6-123456: x",
                "%ASA-a:-6-123456: x",
                "%ASA-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-6-123456: x",
                "%ASA<@>-6-123456: x",
                "%ASA<[>-6-123456: x",
                "%ASA<`>-6-123456: x",
                "%ASA<{>-6-123456: x",
                "%ASA</>-6-123456: x",
                "%ASA<:>-6-123456: x",
                "%ASA<aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa>-6-123456: x",
                "%ASA-/-6-123456: x",
                "%ASA-6-12345/: x",
                "%ASA-6-12345:: x",
                "Jan  5 08:52:35 nxr x"
            })
    void findsNoCode(String text) {
        Lines line = Lines.of(text);
        assertEquals(-1, Envelope.code(line.array(), line.from(), line.end()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n", " \0\r\n", "\0", "  "})
    void trimsWhatFollowsTheBody(String rest) {
        assertCode(Lines.of("%ASA-5-713119: " + BODY + rest), 713119, 5, BODY);
    }

    @Test
    void findsAnEmptyBody() {
        assertCode(Lines.of("%ASA-5-713119:"), 713119, 5, "");
        assertCode(Lines.of("%ASA-5-713119:  \r\n"), 713119, 5, "");
        Lines blank = Lines.of(" \0 \n");
        assertEquals(blank.from(), blank.end());
        assertEquals(blank.to(), Envelope.bodyStart(blank.array(), blank.from(), blank.to()));
    }

    /** Nothing of the front belongs to a percent sign behind it. */
    @ParameterizedTest
    @ValueSource(
            strings = {"-6-302013: x %", "-6-302013: x %ASAx", "-6-302013: x %FWSM", "-6-302013: %ASA<Up", "[x] y"})
    void findsNoCodeAtTheFront(String text) {
        byte[] line = text.getBytes(StandardCharsets.US_ASCII);
        assertEquals(-1, Envelope.code(line, 0, line.length));
    }

    @Test
    void neverReadsPastTheEnd() {
        Lines line = Lines.of("x %ASA-5-713119: body");
        for (int to = line.from(); to < line.from() + "x %ASA-5-713119".length(); to++) {
            assertEquals(-1, Envelope.code(line.array(), line.from(), to));
        }
    }

    @Tag("bound")
    @Test
    void isLinearOnHostileLines() {
        for (String unit : List.of(
                "%",
                "%ASA-", "%FTD<", "% ASA-a", "[IKEv1 ", "Jan  5 08:52:35 ", "a ", "a\t", "<1>", "1 ", "Tue ", "[1 ")) {
            byte[] line = unit.repeat((1 << 20) / unit.length()).getBytes(StandardCharsets.US_ASCII);
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
                Envelope.code(line, 0, line.length);
                Envelope.tag(line, 0, line.length);
                SyslogHeader.parse(line, 0, line.length);
            });
        }
    }

    private static void assertCode(Lines line, int id, int severity, String body) {
        long code = Envelope.code(line.array(), line.from(), line.end());
        assertEquals(id, Envelope.id(code));
        assertEquals(severity, Envelope.severity(code));
        assertEquals(body, line.text(Envelope.body(code), line.end()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            713119,   713119
            000001,   1
            999999,   999999
            000000,   0
            71311,    0
            0713119,  0
            7131190,  0
            71311/,   0
            71311:,   0
            '',       0
            '713119 ', 0
            -13119,   0
            \u0667\u0661\u0663\u0661\u0661\u0669, 0
            """)
    void anIdIsSixDigits(String text, int id) {
        assertEquals(id, Envelope.id(text));
    }
}
