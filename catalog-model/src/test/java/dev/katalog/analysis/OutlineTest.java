package dev.katalog.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.template.BasicType;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an outline says of bodies, and that it tells apart what is plain to see. */
class OutlineTest {

    private static final long SEED = 20261122L;

    private static Outline of(String template) {
        return Outline.of(new Template(LookaheadTest.read(template)));
    }

    /** Whether the body may be one, and whether it may be the end of one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            link <a> is up       | link x is up      | true  | true
            link <a> is up       | "link is up"      | false | false
            link <a> is up       | my link x is up   | false | true
            link <a> is up       | link x is up now  | false | false
            link <a> is up       | link x is down up | false | false
            <a> is up            | x is up           | true  | true
            <a> to <b> to        | x to y            | false | false
            <a>aba<b>aba         | xaba-aba          | true  | true
            <a>aba<b>aba         | xababa            | false | false
            <a> from <b> to <c>  | x to y from z     | false | false
            <a> from <b> to <c>  | x from y to z     | true  | true
            <n:int>[ of] x       | 1 x               | true  | true
            """)
    void bodiesThatLackATextAreNone(String template, String body, boolean mayMatch, boolean mayEnd) {
        assertEquals(mayMatch, of(template).mayMatch(body));
        assertEquals(mayEnd, of(template).mayEnd(body));
    }

    @ParameterizedTest
    @EnumSource(BasicType.class)
    void aValueOfEachTypeMakesASample(BasicType type) {
        Template template = new Template(
                List.of(new Segment.Literal("a "), new Segment.Field("f", type), new Segment.Literal(", up")));
        String sample = Outline.of(template).sample();
        assertNotNull(sample);
        assertTrue(TemplateExpression.of(template).matches(sample), sample);
    }

    @Test
    void whatASampleWouldNotMatchHasNone() {
        assertEquals("abc x b", of("<how:a|abc> <t> b").sample());
        assertNull(of("<n:int>1").sample());
        assertNull(of("x ").sample());
    }

    @Test
    void mostTextsThatAreNotInASampleAreSeenNotToBe() {
        SplittableRandom random = new SplittableRandom(SEED);
        int apart = 0;
        for (int i = 0; i < 1000; i++) {
            Outline one = of("<n:int>" + word(random) + "<m:int>");
            Outline other = of("<n:int>" + word(random) + "<m:int>" + word(random) + " at <t>");
            apart += one.mayBeInSample(other) ? 0 : 1;
        }
        assertTrue(apart > 800, "only " + apart);
    }

    @Test
    void textsThatAreInASampleMayBeInIt() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 1000; i++) {
            String text = word(random) + word(random);
            Outline other = of("at <n:int> " + text + " <t>");
            assertNotNull(other.sample());
            int from = random.nextInt(text.length());
            int to = from + 1 + random.nextInt(text.length() - from);
            assertTrue(of("<n:int>" + text.substring(from, to)).mayBeInSample(other), text);
            assertTrue(of("<n:int>" + text + "<m:int>1").mayBeInSample(of("<n:int>1")), "there is no sample");
        }
    }

    /** Four letters, the last always the same. */
    private static String word(SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word + "s";
    }
}
