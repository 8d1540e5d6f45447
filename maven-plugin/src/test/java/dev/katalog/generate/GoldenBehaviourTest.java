package dev.katalog.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.katalog.runtime.Event;
import dev.katalog.runtime.Explanation;
import dev.katalog.runtime.Match;
import dev.katalog.runtime.NearMiss;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The goldens compile without a warning and do what they look as if they did. */
class GoldenBehaviourTest {

    private static final Map<GenerationSettings, Generated> COMPILED = new HashMap<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            # literals: in pieces, with blanks, beyond ASCII
            100001 | The link to the standby unit has been down for too long, so it is switching over | Acme100001SwitchingOver[]
            100001 | The link to the standby unit has been down for too long, so it is switching ove  | AcmeUnrecognized
            100002 | Zeit überschritten: 5    µs für 😀 vorbei    | Acme100002ZeitBerschritten5S[]
            100002 | Zeit uberschritten: 5    µs für 😀 vorbei    | AcmeUnrecognized
            # each type that ends itself
            100003 | 1 2 -3 +4.5 0xff 0x10 1.2-b 10.0.0.1 fe80::1 10.0.0.0/8 00:11:22:aa:bb:cc 443 | Acme100003Message[i=1, l=2, s=-3, d=4.5, h=255, spi=16, v=1.2-b, a=10.0.0.1, ip=fe80::1, net=10.0.0.0/8, mac=00:11:22:aa:bb:cc, port=443]
            100003 | 2147483648 2 -3 +4.5 0xff 0x10 1.2-b 10.0.0.1 fe80::1 10.0.0.0/8 00:11:22:aa:bb:cc 443 | AcmeUnrecognized
            100003 | 1 2 -3 +4.5 0xff 0x10 1.2-b 10.0.0.256 fe80::1 10.0.0.0/8 00:11:22:aa:bb:cc 443 | AcmeUnrecognized
            # free text before literals, before the last literal
            100004 | Login of a, b, terminal t, from x.y denied | Acme100004LoginOfTerminalFrom[user=a, b, terminal=t, origin=x.y]
            100004 | Login of a, terminal t, terminal u, from ::1 denied | Acme100004LoginOfTerminalFrom[user=a, terminal t, terminal=u, origin=::1]
            100004 | Login of , terminal t, from x.y denied     | AcmeUnrecognized
            100012 | Note: anything at all                      | Acme100012Note[text=anything at all]
            100012 | Note:                                      | AcmeUnrecognized
            # choices, the longest spelling first, and tokens that end at a blank
            100005 | Interface eth0 is UP                       | Acme100005LinkChanged[name=eth0, state=UP]
            100005 | Interface eth0 is  administratively   down | Acme100005LinkChanged[name=eth0, state=DOWN]
            100005 | Interface eth 0 is up                      | AcmeUnrecognized
            # optional parts that the bytes ahead decide
            100006 | Session closed                             | Acme100006SessionClosed[seconds=null, reason=null]
            100006 | Session closed after 5 s                   | Acme100006SessionClosed[seconds=5, reason=null]
            100006 | Session closed, reason 0xA                 | Acme100006SessionClosed[seconds=null, reason=10]
            100006 | Session closed after 5 s, reason a         | Acme100006SessionClosed[seconds=5, reason=10]
            100006 | Session closed after x s                   | AcmeUnrecognized
            # an optional part that they do not decide
            100007 | Peer ::1 443 hello there                   | Acme100007Peer[peer=::1, port=443, said=hello there]
            100007 | Peer ::1 hello                             | Acme100007Peer[peer=::1, port=null, said=hello]
            # one part inside another, a choice inside a part
            100008 | Rule applied                               | Acme100008RuleApplied[rule=null, count=null, state=null]
            100008 | Rule #3 applied                            | Acme100008RuleApplied[rule=3, count=null, state=null]
            100008 | Rule #3/7 applied while down               | Acme100008RuleApplied[rule=3, count=7, state=DOWN]
            100008 | Rule #3/ applied                           | AcmeUnrecognized
            # free text before a field: as short as it can be
            100009 | Counter a1b22                              | Acme100009Counter[counter=a1b, value=22]
            100009 | Counter 22                                 | Acme100009Counter[counter=2, value=2]
            # tokens that are tried longer
            100010 | Path a-b-c/d/5                             | Acme100010Path[first=a, second=b-c/d, third=5]
            100010 | Path a-b-c/d/x                             | AcmeUnrecognized
            100011 | Copied a to b in c to d in 5 ms            | Acme100011CopiedToInMs[source=a to b in c, target=d, millis=5]
            # variants, and a prefix in its own record
            200001 | Phase 1 completed                          | Acme200001PhaseCompleted[peer=null, phase=1, mode=null]
            200001 | PHASE 1 COMPLETED (main)                   | Acme200001PhaseCompleted[peer=null, phase=1, mode=main]
            200001 | Group = g, Phase 1 completed               | Acme200001PhaseCompleted[peer=AcmePeer[group=g, ip=null], phase=1, mode=null]
            200001 | IP = h, Phase 1 completed                  | Acme200001PhaseCompleted[peer=AcmePeer[group=null, ip=h], phase=1, mode=null]
            200001 | Group = a, b, IP = ::1 Phase 1 completed   | Acme200001PhaseCompleted[peer=AcmePeer[group=a, b, ip=::1], phase=1, mode=null]
            200002 | Tunnel rejected                            | Acme200002TunnelRejected[peer=null, reason=null, attempts=null]
            200002 | Tunnel rejected: no                        | Acme200002TunnelRejected[peer=null, reason=no, attempts=null]
            200002 | Tunnel rejected after 3 attempts: no       | Acme200002TunnelRejected[peer=null, reason=no, attempts=3]
            """)
    void byCode(String id, String body, String expected) throws IOException {
        check(TestCatalogs.FIREWALL, "<165>Jan  1 00:00:00 gate %ASA-6-" + id + ": ", body, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sched[12]:  | schedule daily started              | ScheduleStarted[name=daily]
            sched:      | schedule daily stopped by root      | ScheduleStopped[name=daily, user=root]
            sched:      | schedule daily is overdue           | ScheduleOverdue[name=daily, seconds=null]
            sched:      | schedule daily is overdue by 9 s    | ScheduleOverdue[name=daily, seconds=9]
            sched:      | scheduler table is full (9 entries) | ScheduleTableFull[count=9]
            sched:      | schedule daily                      | GateUnrecognized
            mail-agent: | sent alarm to me in 3 ms            | MailSent[kind=ALARM, recipient=me, ms=3]
            mail-agent: | sent alarm to me: in vain           | MailFailed[recipient=sent alarm to me, reason=in vain]
            other:      | sent alarm to me in 3 ms            | GateUnrecognized
            # four messages that begin with characters of which the first bytes are equal
            ''          | Ä: Tür 1 offen                      | DoorOpen[door=1]
            ''          | Ä: Tür 1 zu                         | DoorShut[door=1]
            # whose first word stands where a host could
            <13>Jan  1 00:00:00 | Ä: Tür 1 zu                 | DoorShut[door=1]
            <13>Jan  1 00:00:00 gate | Ä: Tür 1 zu            | DoorShut[door=1]
            ''          | Ö: Fenster 1 offen                  | WindowOpen[window=1]
            ''          | Ö: Fenster 1 zu                     | WindowShut[window=1]
            ''          | Ü: Fenster 1 zu                     | GateUnrecognized
            """)
    void byWording(String tag, String body, String expected) throws IOException {
        check(TestCatalogs.GATEWAY, tag.replace("''", "") + " ", body, expected);
    }

    @Test
    void consoleLinesAreKnownByTheirWording() throws IOException {
        assertEquals(
                "Acme100007Peer[peer=::1, port=443, said=hello there]",
                golden(TestCatalogs.FIREWALL)
                        .parse("[IKEv1]: Peer ::1 443 hello there")
                        .toString());
        assertEquals(
                "Acme200001PhaseCompleted[peer=AcmePeer[group=g, ip=null], phase=1, mode=null]",
                golden(TestCatalogs.FIREWALL)
                        .parse("[IKEv1]: Group = g, Phase 1 completed")
                        .toString());
    }

    /** Devices of the release that had it are still there. */
    @Test
    void aRetiredMessageIsReadAsBeforeAndSaysSo() throws IOException {
        Generated golden = golden(TestCatalogs.GATEWAY);
        assertEquals("2.0", golden.parse("Ö: Fenster 3 zu").descriptor().retired());
        assertNull(golden.parse("Ö: Fenster 3 offen").descriptor().retired());
    }

    /** The prefix is skipped for the messages that have it, and for no other. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            200001 | Group = g, IP = ::1, PHASE 1 COMPLETE | 200001 | 52 | D (
            100006 | Group = g, Session closed              | 100006 | 15 | Session closed
            999999 | Group = g, Phase 1 completed           | 200001 | 7  | message code 200001
            """)
    void explainsByCode(String id, String body, String nearest, int agreed, String expected) throws IOException {
        Explanation explanation = golden(TestCatalogs.FIREWALL).explain("%ASA-6-" + id + ": " + body);
        NearMiss miss = explanation.nearest().get(0);
        assertEquals(nearest, miss.message().id());
        assertEquals(agreed, miss.agreed(), explanation::toString);
        assertEquals(expected, miss.expected());
    }

    @Test
    void explainsByWording() throws IOException {
        Generated golden = golden(TestCatalogs.GATEWAY);
        Explanation explanation = golden.explain("<13>Jan  1 00:00:00 gate sched: schedule daily stopped by");
        assertEquals(Explanation.Finding.NEW_WORDING, explanation.finding());
        assertEquals("ScheduleStopped", explanation.nearest().get(0).message().name());
        assertEquals("end of message", explanation.nearest().get(0).found());
        assertEquals(
                Explanation.Finding.UNKNOWN_PROGRAM,
                golden.explain("x[1]: schedule daily started").finding());
        assertEquals(
                Explanation.Finding.RECOGNIZED,
                golden.explain("sched: schedule daily started").finding());
    }

    private static void check(GenerationSettings settings, String envelope, String body, String expected)
            throws IOException {
        Generated golden = golden(settings);
        Event event = golden.parse((envelope + body).strip());
        boolean known = expected.endsWith("]");
        assertEquals(expected, known ? event.toString() : event.getClass().getSimpleName());
        byte[] line = Generated.utf8(envelope + body);
        Match match = new Match();
        assertEquals(known ? event.descriptor() : null, golden.identify(line, match));
        if (known) {
            String found =
                    new String(line, match.bodyStart(), match.bodyEnd() - match.bodyStart(), StandardCharsets.UTF_8);
            assertEquals(body.strip(), found, "the body");
            assertEquals(event, golden.parse(envelope + event.format()), "read, written and read again");
        }
    }

    private static Generated golden(GenerationSettings settings) throws IOException {
        Generated golden = COMPILED.get(settings);
        if (golden == null) {
            golden = Generated.ofSources(settings, GoldenTest.goldens(settings));
            COMPILED.put(settings, golden);
        }
        return golden;
    }
}
