package dev.katalog.examples.readlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final int LINES = 60_000;

    @Test
    void keepsABoundedNumberOfKindsOfAnyLog() {
        Coverage coverage = new Coverage();
        List<String> lines = List.of(
                "%%ASA-6-%06d: known or not, %s",
                "%%ASA-7-710005: UDP %2$s request discarded %2$s",
                "Nov 22 09:10:00 nxr %2$s[%1$d]: hello",
                "Nov 22 09:10:00 nxr pluto[%d]: \"tunnel1\" #2: %s",
                "%2$s " + "%2$s".repeat(50),
                "%2$s\u001b[31m\u202e");
        for (int i = 0; i < LINES; i++) {
            String text = lines.get(i % lines.size()).formatted(i + 1, CoverageReportTest.word(i));
            byte[] line = text.getBytes(StandardCharsets.UTF_8);
            coverage.add(line, 0, line.length, () -> "log");
        }

        assertEquals(LINES, coverage.shapes().total() + coverage.summary().recognized());
        for (HeavyHitters<?, ?> kept :
                List.of(coverage.newWordings(), coverage.unknownIds(), coverage.unknownPrograms(), coverage.shapes())) {
            assertTrue(kept.size() <= Coverage.CAPACITY);
            assertTrue(kept.total() > Coverage.CAPACITY, "the test shows nothing");
            kept.top(Coverage.CAPACITY).forEach(entry -> {
                assertTrue(
                        entry.key().toString().length() < 1000,
                        () -> entry.key().toString());
                assertTrue(entry.key().toString().codePoints().noneMatch(Character::isISOControl));
            });
        }
        assertEquals(Coverage.CAPACITY, coverage.shapes().size());
        assertTrue(CoverageText.of(coverage).length() < 100_000);
    }

    @Test
    void countsLinesOfOneShapeAsOneKind() {
        Coverage coverage = new Coverage();
        for (int i = 0; i < 5000; i++) {
            String text = "Nov 22 09:11:00 bastion sshd[%d]: Accepted key 0x%x from 192.0.2.%d port %d user=u%d"
                    .formatted(i, i, i % 256, i, i);
            byte[] line = text.getBytes(StandardCharsets.UTF_8);
            coverage.add(line, 0, line.length, () -> "log");
        }
        assertEquals(1, coverage.shapes().size());
        assertEquals(5000, coverage.shapes().top(1).get(0).atLeast());
        assertEquals(
                "sshd: Accepted key <hex> from <ip> port <n> user=<value>",
                coverage.shapes().top(1).get(0).key().toString());
    }
}
