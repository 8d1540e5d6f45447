package dev.katalog.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Automata read what the regular expressions match; tried on random templates and all short bodies. */
class AutomatonTest {

    private static final long SEED = 20260301L;
    private static final int TEMPLATES = 400;
    private static final List<String> TEXTS = RandomTemplates.texts(5);
    /** Bodies have nothing at their ends that an envelope would have taken. */
    private static final List<String> BODIES = TEXTS.stream()
            .filter(text -> !text.isEmpty() && text.equals(text.strip()))
            .toList();

    private static TemplateExpression expression(List<Segment> segments) {
        return TemplateExpression.of(new Template(segments));
    }

    @Test
    void readsWhatTheExpressionMatches() {
        RandomTemplates templates = new RandomTemplates(SEED);
        int matches = 0;
        for (int i = 0; i < TEMPLATES; i++) {
            List<Segment> segments = templates.next();
            Automaton automaton = Automaton.of(segments);
            TemplateExpression expression = expression(segments);
            for (String text : TEXTS) {
                boolean expected = expression.matches(text);
                matches += expected ? 1 : 0;
                assertEquals(expected, automaton.reads(text), () -> segments + " and '" + text + "'");
            }
        }
        assertTrue(matches > 1000, "only " + matches + " matches");
    }

    @Test
    void witnessMatchesBothAndIsFoundIfThereIsAny() {
        RandomTemplates templates = new RandomTemplates(SEED + 1);
        int overlaps = 0;
        for (int i = 0; i < 2 * TEMPLATES; i++) {
            List<Segment> one = templates.next();
            List<Segment> other = templates.next();
            TemplateExpression first = expression(one);
            TemplateExpression second = expression(other);
            String witness = Witness.of(Automaton.of(one), Automaton.of(other), body -> true);
            String shortest = BODIES.stream()
                    .filter(body -> first.matches(body) && second.matches(body))
                    .findFirst()
                    .orElse(null);
            if (shortest != null) {
                assertNotNull(witness, () -> one + " and " + other + " both match '" + shortest + "'");
                assertTrue(witness.length() <= shortest.length());
            }
            if (witness != null) {
                overlaps++;
                assertTrue(
                        first.matches(witness) && second.matches(witness),
                        () -> one + " and " + other + ": " + witness);
                assertEquals(witness.strip(), witness);
            }
        }
        assertTrue(overlaps > 100, "only " + overlaps + " overlaps");
    }

    @Test
    void intersectionReadsWhatBothRead() {
        RandomTemplates templates = new RandomTemplates(SEED + 4);
        int common = 0;
        for (int i = 0; i < TEMPLATES; i++) {
            Automaton one = Automaton.of(templates.next());
            Automaton other = Automaton.of(templates.next());
            Automaton both = Intersection.of(one, other);
            for (String text : TEXTS) {
                boolean expected = one.reads(text) && other.reads(text);
                common += expected ? 1 : 0;
                assertEquals(expected, both.reads(text), text);
            }
        }
        assertTrue(common > 200, "only " + common + " common texts");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "link <t>      ; <u> up            ; link up",
                "<t>           ; <u:token>         ; x",
                "<n:int> up    ; <h:hex> <t>       ; 0 up",
                "<v:version>   ; <m:mac>           ; ",
                "<v:version>,a ; <t:text>          ; x,a",
                "up (<t>)      ; up <u>            ; up (x)",
                "é <t>         ; <u> 日             ; é 日",
                "<how:b|a> x   ; <o:a|c> <t:token> ; a x"
            })
    void witnessIsEasyToRead(String one, String other, String witness) {
        assertEquals(
                witness,
                Witness.of(
                        Automaton.of(LookaheadTest.read(one)), Automaton.of(LookaheadTest.read(other)), body -> true));
    }

    @Test
    void automatonIncludesItself() {
        RandomTemplates templates = new RandomTemplates(SEED + 3);
        int given = 0;
        for (int i = 0; i < TEMPLATES; i++) {
            Automaton automaton = Automaton.of(templates.next());
            given += Inclusion.of(automaton, automaton) ? 1 : 0;
        }
        // Numbers behind free text have more states than are looked at; then the answer is no.
        assertTrue(given > TEMPLATES * 9 / 10, "only " + given);
    }

    /** Which digits behind a text of any length are the last ones of a number has more answers than are looked at. */
    @Test
    void whatWouldTakeTooLongIsNotSaidToBeIncluded() {
        Automaton automaton = Automaton.of(LookaheadTest.read("<t><n:long>x"));
        assertFalse(Inclusion.of(automaton, automaton));
    }

    @Test
    void inclusionHoldsForAllBodies() {
        RandomTemplates templates = new RandomTemplates(SEED + 2);
        int included = 0;
        for (int i = 0; i < 2 * TEMPLATES; i++) {
            List<Segment> one = templates.next();
            List<Segment> other = templates.next();
            boolean holds = Inclusion.of(Automaton.of(one), Automaton.of(other));
            TemplateExpression narrow = expression(one);
            TemplateExpression wide = expression(other);
            boolean counterexample = BODIES.stream().anyMatch(body -> narrow.matches(body) && !wide.matches(body));
            assertFalse(holds && counterexample, () -> one + " in " + other);
            boolean matchesAny = BODIES.stream().anyMatch(narrow::matches);
            included += holds && matchesAny ? 1 : 0;
            // Whatever is not included shows it in a body that both kinds of search can reach.
        }
        assertTrue(included > 20, "only " + included + " included");
    }
}
