package dev.katalog.examples.readlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventReportTest {

    private static final String LOG = """
            Mar 21 2014 23:03:49 vpn-gw1a : %ASA-4-713228: Group = Remote Users, Username = j.doe, IP = 198.51.100.7, \
            Assigned private IP address 192.0.2.10 to remote user
            <30>Nov 22 08:20:44 nxr-g100 ntpd[1910]: synchronized to 192.0.2.123, stratum 2
            <30>Nov 22 09:20:44 nxr-g100 ntpd[1910]: synchronized to 192.0.2.124, stratum 3
            %ASA-7-701001: alloc_user() out of Tcp_user object
            %ASA-7-799999: no such message

            """;

    @Test
    void shouldPrintEventsAndSummary() {
        Run run = Run.withInput(LOG.getBytes(StandardCharsets.UTF_8));

        assertEquals("""
                Mar 21 2014 23:03:49     vpn-gw1a   713228 Ftd713228PrivateAddressAssigned peer.group="Remote Users" \
                peer.username=j.doe peer.ip=198.51.100.7 address=192.0.2.10  => j.doe now has 192.0.2.10
                Nov 22 08:20:44          nxr-g100   ntpd.synchronized-to-stratum NtpdSynchronized server=192.0.2.123 stratum=2
                Nov 22 09:20:44          nxr-g100   ntpd.synchronized-to-stratum NtpdSynchronized server=192.0.2.124 stratum=3
                unrecognized: %ASA-7-701001: alloc_user() out of Tcp_user object
                    nearest is 701001 Ftd701001TcpUserObjectsExhausted: agrees in 35 bytes, then expected 's', found 'end of message'
                unrecognized: %ASA-7-799999: no such message
                unrecognized: (empty line)

                """ + SUMMARY, run.out());
        assertEquals(0, run.exitCode());
        assertEquals("", run.err());
    }

    private static final String SUMMARY = """
            ID                            NAME                             SEVERITY       COUNT
            ntpd.synchronized-to-stratum  NtpdSynchronized                 informational      2
            713228                        Ftd713228PrivateAddressAssigned  informational      1

            CATALOG                       UNRECOGNIZED                                    COUNT
            cisco-ftd                     known id, new wording                               1
            cisco-ftd                     unknown id                                          1
            -                             unknown line                                        1

            6 lines: 3 recognized, 3 not
            """;

    @Test
    void shouldPrintTheSummaryOnly() {
        assertEquals(new Run(0, SUMMARY, ""), Run.withInput(LOG.getBytes(StandardCharsets.UTF_8), "--summary"));
    }

    @Test
    void shouldPrintNoHeadWithoutRows() {
        assertEquals("0 lines: 0 recognized, 0 not\n", Run.of("--summary").out());
        assertEquals(
                """
                ID      NAME                      SEVERITY  COUNT
                713119  Ftd713119Phase1Completed  notice        1

                1 line: 1 recognized, 0 not
                """,
                Run.withInput(bytes("%ASA-5-713119: PHASE 1 COMPLETED"), "--summary")
                        .out());
        assertEquals("""
                CATALOG  UNRECOGNIZED    COUNT
                -        unknown line        2

                2 lines: 0 recognized, 2 not
                """, Run.withInput(bytes("x\n\n"), "--summary").out());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void shouldCountWhyLinesAreUnknown() {
        String log = """
                Feb 16 13:36:40 [IKEv1]: nobody has ever seen this
                Nov 22 08:20:44 nxr-g100 ntpd[1910]: nobody has ever seen this
                Nov 22 08:20:44 bastion sshd[1]: nobody has ever seen this
                """;

        List<String> lines =
                Run.withInput(log.getBytes(StandardCharsets.UTF_8), "--summary").lines();

        assertTrue(
                lines.stream().anyMatch(line -> line.matches("cisco-ftd +console form, new wording +1")),
                lines::toString);
        assertTrue(
                lines.stream().anyMatch(line -> line.matches("century-nxr +known program, new wording +1")),
                lines::toString);
        assertTrue(lines.stream().anyMatch(line -> line.matches("- +unknown line +1")), lines::toString);
    }

    @Test
    void shouldPrintNothingThatATerminalObeys() {
        String hostile = "\u001b]0;owned\u0007 \u009b2J\u202eevil\u0000";
        String log = "%ASA-7-711001: " + hostile + "\r\n" + hostile + "\n\u0000\n%ASA-7-710005: " + hostile + "\n"
                + "%ASA-7-799999: " + hostile + "\nNov 22 09:10:00 " + hostile + " pluto[1]: " + hostile + "\n"
                + "<30>1 2026-11-22T09:10:00Z " + hostile + " \u001b[31m 1 - - " + hostile + "\n"
                + "x\u001b[31m: " + hostile + "\n";

        for (String[] form : new String[][] {{}, {"--summary"}, {"--explain"}, {"--coverage"}}) {
            Run run = Run.withInput(log.getBytes(StandardCharsets.UTF_8), form);

            assertTrue(run.out().chars().allMatch(c -> c == '\n' || c >= ' ' && c < 0x7f), run.out());
        }
    }

    @Test
    void shouldCutLongText() {
        String line = "%ASA-7-711001: " + "x".repeat(100_000);

        Run run = Run.withInput(line.getBytes(StandardCharsets.UTF_8));

        assertTrue(run.out().length() < 2000);
        assertTrue(run.out().contains("x... (99600 more characters)"));
    }

    @Test
    void shouldReadTheSampleLog() throws IOException {
        Path log = Path.of("src", "main", "logs", "mixed.log");

        Run run = Run.of("--summary", log.toString());

        assertEquals(0, run.exitCode());
        int lines = Files.readAllLines(log).size();
        assertEquals(
                lines + " lines: " + (lines - 6) + " recognized, 6 not",
                run.lines().get(run.lines().size() - 1));
    }
}
