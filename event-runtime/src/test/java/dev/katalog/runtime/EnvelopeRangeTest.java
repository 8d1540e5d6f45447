package dev.katalog.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lines cut at every byte, alone in their array and within a larger one: what stands around a line has no say, and the ways for
 * lines with room behind them find what the others find.
 */
class EnvelopeRangeTest {

    private static final String[] AROUND = {
        " ", "x", "5", ">", "<30>1 ", ":", "]: ", "Z", "\"", "%ASA-6-302013: ", "\t", "\0"
    };
    private static final int BEFORE = 30;
    private static final int BEHIND = 70;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<190>Jan  5 08:52:35 nxr pluto[717]: \"tunnel1\" #3: x",
                "<30>Jan 15 08:52:35 pluto: x y",
                "<5>1234: Nov  3 14:05:09.123 +0900 2026 dev01: pppd[1]: x",
                "Tue Nov  3 14:05:09 JST 2026 nxr Keepalived [19242] : x",
                "<191>2026-11-21T22:33:03.5+09:00 2001:db8::1 /usr/sbin/ntpd[1]: x",
                "2026/11/03 14:05:09 Z nxr charon : 13[IKE] x",
                "<30>1 2026-11-21T22:33:03Z nxr1 /usr/sbin/charon 717 - - charon[717]: x",
                "<30>1 - nxr1 charon[1]: - - [a b=\"]\\\"\" c=\"\"][d] \ufeffx",
                "1 2026-01-15T03:04:05Z nxr - - - - BGP[812]: x",
                "<46>1 2026-01-15T03:04:06Z relay - - - - <30>Jan 15 03:04:05 nxr BGP[812]: x",
                "Jan 15 03:04:07 a <1>Jan 15 03:04:06 b <30>BGP[812]: x",
                "Jul 12 17:30:17 relay 192.0.2.7/192.0.2.8 :Jul 12 10:25:06 PDT: nxr pluto[717]: x",
                "2019-04-29\t12:59:50\tLocal4.Notice\t[192.0.2.1]:514\tpppd[812]:\tx",
                "<166>:Feb 26 11:26:52 UTC: %FTD<Up>-session-4-313005: x",
                "<166>1 2026-11-21T22:33:03Z fw01 %ASA-5-713119: - - - x",
                "<166>1 2026-11-21T22:33:03Z fw01 - 1 %ASA-5-713119 [a b=\"%ASA-5-713120: x\"] x",
                "<167>Feb 16 13:36:40 dev01 : [IKEv1 DEBUG]: x",
                "Mar 21 2014 23:03:49 vpn-gw1a : % Threat Defense-7-703001 : \t x",
                "Jan  5 08:52:35 nxr -- MARK --",
                "%ASA-5-713119: x",
                "[x] [IKEv1]: x",
                "[192.0.2.1] pppd[1]: x",
                "local7.debug pppd: pppd : x",
                "<191>: pppd: x",
                "/x/y[1] x",
                "<1>1 x a - b c: x"
            })
    void isTheSameAloneAndWithinALargerArray(String text) {
        byte[] whole = text.getBytes(StandardCharsets.UTF_8);
        for (int end = 0; end <= whole.length; end++) {
            byte[] alone = Arrays.copyOf(whole, end);
            Answers expected = Answers.of(alone, 0, end);
            for (String around : AROUND) {
                byte[] line = filled(around, BEFORE + end + BEHIND);
                System.arraycopy(whole, 0, line, BEFORE, end);
                assertEquals(expected, Answers.of(line, BEFORE, BEFORE + end), () -> text + " amid " + around);
            }
        }
    }

    private static byte[] filled(String unit, int length) {
        return Arrays.copyOf(unit.repeat(length).getBytes(StandardCharsets.US_ASCII), length);
    }

    /** All that is read from a header, with offsets from the start of the line; -1 for a code where there is none. */
    private record Answers(
            int id,
            int severity,
            int codeBody,
            int program,
            int length,
            int tagBody,
            int untagged,
            SyslogHeader header) {

        static Answers of(byte[] line, int from, int to) {
            int end = Envelope.bodyEnd(line, from, to);
            long code = Envelope.code(line, from, end);
            long tag = Envelope.tag(line, from, end);
            SyslogHeader header = SyslogHeader.parse(line, from, to);
            boolean tagged = Envelope.programLength(tag) > 0;
            return new Answers(
                    code < 0 ? -1 : Envelope.id(code),
                    code < 0 ? -1 : Envelope.severity(code),
                    code < 0 ? -1 : Envelope.body(code) - from,
                    tagged ? Envelope.programStart(tag) - from : -1,
                    Envelope.programLength(tag),
                    Envelope.body(tag) - from,
                    Envelope.untaggedBody(line, from, end) - from,
                    new SyslogHeader(
                            header.facility(),
                            header.severity(),
                            header.time(),
                            header.host(),
                            header.program(),
                            header.pid(),
                            header.bodyOffset() - from));
        }
    }
}
