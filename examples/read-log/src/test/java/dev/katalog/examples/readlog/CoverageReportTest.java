package dev.katalog.examples.readlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageReportTest {

    @Test
    void shouldTellWhatIsKnownAndWhatIsNot() {
        StringBuilder log = new StringBuilder();
        for (int i = 1; i <= 200; i++) {
            log.append("%ASA-5-713119: Group = g").append(i).append(", IP = 192.0.2.1, PHASE 1 COMPLETED\n");
            log.append("%ASA-6-302013: Built outbound TCP connection ")
                    .append(i)
                    .append(" for outside:198.51.100.")
                    .append(i)
                    .append("/443\n");
        }
        for (int i = 1; i <= 3; i++) {
            log.append("%ASA-7-710005: UDP request thrown away from 192.0.2.")
                    .append(i)
                    .append("/137 to inside:192.0.2.255/137\n");
            log.append("<38>Nov 22 09:11:0")
                    .append(i)
                    .append(" bastion sshd[99")
                    .append(i)
                    .append("]: Failed password for \"user")
                    .append(i)
                    .append("\"\n");
        }
        log.append("%ASA-7-710005: UDP request discarded from 192.0.2.1/137 for inside:192.0.2.255/137\n");
        log.append("Nov 22 09:10:00 nxr pluto[1070]: \"tunnel1\" #2: nobody documented this\n");
        log.append("nobody sent this\n");

        Run run = Run.withInput(log.toString().getBytes(StandardCharsets.UTF_8), "--coverage");

        assertTrue(
                run.lines().stream().anyMatch(line -> line.matches("713119 +Ftd713119Phase1Completed +notice +200")),
                run.out());
        assertEquals("""
                409 lines: 200 recognized, 209 not
                48.8 % recognized; 1 of 579 known messages occurred

                Known ids and programs in a new wording, by where they part: 5 lines of 3 kinds
                           3  710005 Ftd710005RequestDiscarded: expected 'discarded from ', found 'thrown away from'\
                  (first: standard input:401)
                           1  710005 Ftd710005RequestDiscarded: expected 'to ', found 'for inside:<ip>/<n>'\
                  (first: standard input:407)
                           1  pluto: no message is near  (first: standard input:408)

                Unknown ids: 200 lines of 1 kind
                         200  302013  (first: standard input:2)

                Unknown programs: 3 lines of 1 kind
                           3  sshd  (first: standard input:402)

                Commonest shapes of unrecognized lines: 209 lines of 6 kinds
                         200  302013: Built outbound TCP connection <n> for outside:<ip>/<n>  (first: standard input:2)
                           3  710005: UDP request thrown away from <ip>/<n> to inside:<ip>/<n>  (first: standard input:401)
                           3  sshd: Failed password for <quoted>  (first: standard input:402)
                           1  710005: UDP request discarded from <ip>/<n> for inside:<ip>/<n>  (first: standard input:407)
                           1  nobody sent this  (first: standard input:409)
                           1  pluto: <quoted> #<n>: nobody documented this  (first: standard input:408)
                """, run.out().substring(run.out().indexOf("409 lines")));
        assertEquals(0, run.exitCode());
    }

    @Test
    void shouldRoundTheShareDown() {
        String log = "%ASA-5-713119: PHASE 1 COMPLETED\n".repeat(3000) + "x\n";

        Run run = Run.withInput(log.getBytes(StandardCharsets.UTF_8), "--coverage");

        assertTrue(run.out().contains("\n99.9 % recognized"), run.out());
    }

    @Test
    void shouldTellOfNothingWhatIsKnown() {
        assertEquals("""
                0 lines: 0 recognized, 0 not
                0 of 579 known messages occurred
                """, Run.of("--coverage").out());
    }

    @Test
    void shouldSayWhichCountsAreLowerBounds() {
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            log.append("common words\n").append(word(i)).append(" is rare\n");
        }

        List<String> lines = Run.withInput(log.toString().getBytes(StandardCharsets.UTF_8), "--coverage")
                .lines();

        String title = lines.stream()
                .filter(line -> line.startsWith("Commonest"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "Commonest shapes of unrecognized lines: 6000 lines of more kinds than the 1000 that are kept; counts with >= are"
                        + " lower bounds, and whatever came more than 6 times is kept",
                title);
        assertEquals("        3000  common words  (first: standard input:1)", lines.get(lines.indexOf(title) + 1));
        assertTrue(lines.get(lines.indexOf(title) + 2).startsWith("         >=1  "), lines::toString);
        assertEquals("              ... and 980 rarer", lines.get(lines.size() - 1));
    }

    /** A word of letters alone, another one for each number. */
    static String word(int number) {
        StringBuilder word = new StringBuilder("w");
        for (int rest = number; rest > 0; rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return word.toString();
    }
}
