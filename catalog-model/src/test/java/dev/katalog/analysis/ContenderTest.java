package dev.katalog.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katalog.catalog.EventCatalog.EventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is seen of a form without reading bodies. */
class ContenderTest {

    private static Contender of(String template) {
        EventMessage message = OverlapCatalogs.ofProgram(template).messages().get(0);
        return new Contender(message, message.templates().get(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            <a> up         | true
            <a:token> up   | true
            <a:int> up     | false
            up <a>         | false
            [up ]<a> now   | false
            """)
    void beginsWithAGap(String template, boolean expected) {
        assertEquals(expected, of(template).beginsWithGap());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # a text of it is in no body of the other, or not at its end or front
            <t> gone        | card <n:int> lost | false
            <t> lost        | card <n:int> lost | true
            card <t>        | <n:int> card lost | false
            <t> card        | card <n:int> lost | false
            <t> at <u> lost | lost at <n:int>   | false
            # all of its texts are too short to tell
            <t> a <u> b     | b <n:int> a 1     | false
            # the other one has no body that is easily made
            <t> gone        | <n:int>1          | true
            """)
    void mayIncludeAnother(String template, String other, boolean expected) {
        assertEquals(expected, of(template).mayInclude(of(other)));
    }

    @Test
    void mayMatchWhatHasItsTexts() {
        assertEquals(true, of("card <n:int> lost").mayMatch("card x lost"));
        assertEquals(false, of("card <n:int> lost").mayMatch("a card x lost"));
        assertEquals(false, of("card <n:int> lost").mayMatch("card x lost again"));
    }
}
