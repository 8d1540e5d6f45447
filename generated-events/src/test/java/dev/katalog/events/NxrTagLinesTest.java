package dev.katalog.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.katalog.events.nxr.NxrUnrecognized;
import dev.katalog.runtime.SyslogHeader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every NXR message behind every form of its tag: with a pid or without, in the line or in header fields. */
class NxrTagLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{program}: ",
                "{program}[7172]: ",
                "{program} [7172]: ",
                "{program}[7172] : ",
                "<30>{program}[7172]: ",
                "Jan 15 18:52:35 {program}: ",
                "Jan 15 18:52:35 {program}[7172]: ",
                "Jan 15 18:52:35 rt7 {program}: ",
                "Jan 15 18:52:35 rt7 {program}[7172]: ",
                "<30>Jan  5 18:52:35 rt7 {program}[7172]: ",
                "<30>Jan  5 18:52:35 198.51.100.16 {program}: ",
                "<30>Jan  5 18:52:35 2001:db8::16 {program} [7172]: ",
                "<30>2026-11-21T22:33:03.004+09:00 rt7.example.net {program}[7172]: ",
                "<30>1 2026-11-21T22:33:03.004Z rt7 {program} 7172 - - ",
                "<30>1 2026-11-21T22:33:03.004Z rt7 {program} - - - ",
                "<30>1 2026-11-21T22:33:03.004Z rt7 {program} 7172 - [a b=\"c\"] ",
                "<30>1 2026-11-21T22:33:03.004Z rt7 {program} 7172 - - {program}[7172]: ",
                "<46>Jan 15 18:52:36 relay <30>Jan 15 18:52:35 rt7 {program}[7172]: "
            })
    void everyMessageIsReadBehindEachTag(String envelope) {
        for (SampleLine sample : SampleLine.of(Catalogs.CENTURY_NXR)) {
            String program = sample.event().descriptor().program();
            // Messages without a tag may stand behind that of any program.
            String line = envelope.replace("{program}", program == null ? "daemon" : program) + sample.body();
            assertEquals(sample.event(), NetworkEvents.parse(line), line);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<30>",
                "Jan 15 18:52:35 ",
                "Jan 15 18:52:35 rt7 ",
                "<30>Jan  5 18:52:35 rt7 ",
                "<30>1 2026-11-21T22:33:03Z rt7 - - - - "
            })
    void untaggedMessagesAreReadWithoutATag(String envelope) {
        for (SampleLine sample : SampleLine.of(Catalogs.CENTURY_NXR)) {
            if (sample.event().descriptor().program() == null) {
                String line = envelope + sample.body();
                assertEquals(sample.event(), NetworkEvents.parse(line), line);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            with a pid          | charon          | 7172 | charon.ike-child-sa-closed                   | <30>Jan  5 18:52:35 rt7 charon[7172]: 14[IKE] CHILD_SA closed
            a name with _       | Keepalived_vrrp | 7172 | keepalived_vrrp.vrrp-instance-entering-state | Keepalived_vrrp[7172]: VRRP_Instance(7) Entering BACKUP STATE
            with a blank        | Keepalived      | 7172 | keepalived.stopping                          | Keepalived [7172]: Stopping Keepalived v1.1.17 (01/13,2011)
            without a pid       | dhcpd           | -    | dhcpd.wrote-0-leases-to-leases-file          | dhcpd: Wrote 7 leases to leases file.
            in header fields    | charon          | 7172 | charon.ike-child-sa-closed                   | <30>1 2026-11-21T22:33:03.004Z rt7 charon 7172 - - 14[IKE] CHILD_SA closed
            a mark has none     | -               | -    | mark                                         | <46>Jan  5 18:52:35 rt7 -- MARK --
            or that of syslogd  | syslogd         | -    | mark                                         | <46>Jan  5 18:52:35 rt7 syslogd: -- MARK --
            """)
    void headerSaysWhoSentTheLine(String proves, String program, String pid, String id, String line) {
        assertEquals(id, NetworkEvents.parse(line).descriptor().id());
        SyslogHeader header = SyslogHeader.parse(line);
        assertEquals(program, header.program());
        assertEquals(pid, header.pid());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pppd   | pppd[7172]: 14[IKE] CHILD_SA closed
            charon | charon[7172]: 14[IKE] CHILD_SA opened
            """)
    void otherWordingOfAKnownProgramIsKeptWithTheProgram(String program, String line) {
        NxrUnrecognized event = assertInstanceOf(NxrUnrecognized.class, NetworkEvents.parse(line));
        assertEquals(program, event.program());
        assertEquals(line, event.raw());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14[IKE] CHILD_SA closed",
                "Jan  5 18:52:35 rt7 14[IKE] CHILD_SA closed",
                "CHARON[7172]: 14[IKE] CHILD_SA closed",
                "zebra[7172]: 14[IKE] CHILD_SA closed"
            })
    void bodyWithoutItsProgramIsNoMessage(String line) {
        assertInstanceOf(UnknownLine.class, NetworkEvents.parse(line));
    }
}
