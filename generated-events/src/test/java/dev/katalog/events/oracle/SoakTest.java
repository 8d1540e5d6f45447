package dev.katalog.events.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katalog.events.Catalogs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Compares generated code and oracle for a given time, from a seed that is new each time; see {@code docs/TESTING.md}. A
 * disagreement is printed and counted, and fails the test at the end.
 */
@Tag("soak")
class SoakTest {

    private static final Duration TIME = Duration.ofSeconds((long) (60 * number("katalog.soak.minutes", 10)));
    private static final long SEED = Long.getLong("katalog.soak.seed", System.currentTimeMillis());
    private static final Duration BETWEEN_REPORTS = Duration.ofMinutes(1);

    /** So many are printed; what is wrong is known by then, and the log stays readable. */
    private static final int PRINTED = 500;

    private final long start = System.nanoTime();
    private long disagreements;

    @Test
    void matchersAgreeForAsLongAsGiven() {
        System.out.println("soak: " + TIME.toSeconds() + " s, -Dkatalog.soak.seed=" + SEED);
        SplittableRandom random = new SplittableRandom(SEED);
        List<Examination> examinations = new ArrayList<>();
        Arrays.stream(Catalogs.values())
                .forEach(catalog -> examinations.add(new Examination(catalog, random.split(), this::report)));
        Duration nextReport = BETWEEN_REPORTS;
        for (int visit = 0; elapsed().compareTo(TIME) < 0; visit++) {
            Examination examination = examinations.get(visit % examinations.size());
            examination.examine(random.nextInt(examination.messages()), 2);
            if (elapsed().compareTo(nextReport) >= 0) {
                print(examinations);
                nextReport = nextReport.plus(BETWEEN_REPORTS);
            }
        }
        print(examinations);
        assertEquals(0, disagreements, "disagreements, see the output; -Dkatalog.soak.seed=" + SEED);
    }

    private void report(Disagreement disagreement) {
        disagreements++;
        if (disagreements <= PRINTED) {
            System.out.println("DISAGREEMENT, seed " + SEED + ": " + disagreement);
        }
    }

    private void print(List<Examination> examinations) {
        System.out.println("after " + elapsed().toSeconds() + " s: " + disagreements + " disagreements");
        for (int i = 0; i < examinations.size(); i++) {
            System.out.println(
                    "  " + Catalogs.values()[i] + ": " + examinations.get(i).tally());
        }
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static double number(String property, double otherwise) {
        String value = System.getProperty(property);
        return value == null ? otherwise : Double.parseDouble(value);
    }
}
