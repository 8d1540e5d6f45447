package dev.katalog.events.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.events.Catalogs;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The generated matchers agree with the regular expressions that the templates stand for: on bodies made from the templates, on
 * the same bodies damaged, on bodies of other messages, and on whole lines; whether they match, which message, and on every
 * captured value.
 */
class OracleTest {

    private static final int BODIES_PER_TEMPLATE = Integer.getInteger("katalog.oracle.bodies", 50);
    private static final long SEED = Long.getLong("katalog.oracle.seed", 20260101L);

    @ParameterizedTest
    @EnumSource(Catalogs.class)
    void matchersAgreeWithTheRegularExpressions(Catalogs catalog) {
        List<Disagreement> disagreements = new ArrayList<>();
        Examination examination = new Examination(catalog, new SplittableRandom(SEED), disagreements::add);
        for (int i = 0; i < examination.messages(); i++) {
            examination.examine(i, BODIES_PER_TEMPLATE);
        }
        Tally tally = examination.tally();
        System.out.println(catalog + ": " + tally + "; " + disagreements.size() + " disagreements; seed " + SEED);
        assertEquals(
                "",
                disagreements.stream().limit(20).map(Disagreement::toString).reduce("", (a, b) -> a + "\n" + b),
                () -> "seed " + SEED);
        assertTrue(tally.total() > 500_000, tally::toString);
        for (Kind kind : Kind.values()) {
            assertTrue(tally.of(kind) > 300, () -> kind + " in " + tally);
        }
        assertTrue(tally.matches() > tally.total() / 10 && tally.matches() < tally.total() * 9 / 10, tally::toString);
    }
}
