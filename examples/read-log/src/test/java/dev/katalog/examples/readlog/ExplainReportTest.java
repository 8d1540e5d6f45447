package dev.katalog.examples.readlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainReportTest {

    @TempDir
    private Path directory;

    @Test
    void shouldExplainTheLinesThatAreNoKnownMessage() {
        String log = """
                %ASA-5-713119: Group = g, IP = 192.0.2.1, PHASE 1 COMPLETED
                Jan  5 08:52:40 fw %ASA-4-713228: IP = 192.0.2.1, Assigned private IP address 192.0.2.10 for remote user
                Nov 22 08:20:44 nxr ntpd[1910]: synchronized to 192.0.2.123, stratum 2
                this line has no sender at all
                """;

        Run run = Run.withInput(log.getBytes(StandardCharsets.UTF_8), "--explain");

        assertEquals("""
                standard input:2: not recognized: message 713228 is known, but not with this text
                    Jan  5 08:52:40 fw %ASA-4-713228: IP = 192.0.2.1, Assigned private IP address 192.0.2.10 for remote user
                                                                                                             ^
                    envelope: time Jan  5 08:52:40, host fw
                    near 713228 Ftd713228PrivateAddressAssigned, agrees up to byte 89
                        expected: to remote user
                        found:    for remote user
                        form:     Assigned private IP address <address:host> to remote user

                standard input:4: not recognized: neither a message code nor a program stands where one should
                    this line has no sender at all
                    no message is near

                4 lines: 2 recognized, 2 not
                """, run.out());
        assertEquals(0, run.exitCode());
        assertEquals("", run.err());
    }

    @Test
    void shouldCountTheLinesOfEachInput() throws IOException {
        Path first = Files.writeString(directory.resolve("first.log"), "a\nb\n");
        Path second = Files.writeString(directory.resolve("second.log"), "c\n");

        Run run = Run.of("--explain", first.toString(), second.toString());

        assertTrue(run.out().contains("first.log:2: not recognized"), run.out());
        assertTrue(run.out().contains("second.log:1: not recognized"), run.out());
    }

    @Test
    void shouldCutALongLineAroundThePlace() {
        String line = "%ASA-4-713228: " + "x".repeat(1_000_000);

        Run run = Run.withInput(line.getBytes(StandardCharsets.UTF_8), "--explain");

        assertTrue(run.lines().stream().allMatch(shown -> shown.length() <= 140), run.out());
    }
}
