package dev.katalog.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.notation.KatalogNotation;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpansionTest {

    /** Behind the bar the forms in the order in which they are tried, with slashes between. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # what is decided stays
            up[ after <n:int> s]            | up[ after <n:int> s]
            a[ b] c                         | a[ b] c
            <t> by[, <n:int>] end           | <t> by[, <n:int>] end
            # present first, then absent
            a[ <n:int>] <t>                 | a <n:int> <t> / a <t>
            a[ <n:int>][ <m:int>] <t>       | a <n:int> <m:int> <t> / a <n:int> <t> / a <m:int> <t> / a <t>
            a[ <n:int>[ <m:int>]] <t>       | a <n:int> <m:int> <t> / a <n:int> <t> / a <t>
            # a part with free text is always two forms
            a[ by <t>]                      | a by <t> / a
            # what is decided stays in every form
            a[ <n:int>] <m:int>[, x]        | a <n:int> <m:int>[, x] / a <m:int>[, x]
            # a part that begins with a part or a choice
            a[[b]c]                         | a[b]c / a
            # texts that come to stand side by side become one
            a [b <t>]c                      | a b <t>c / a c
            """)
    void partsThatAreNotDecidedBecomeTwoForms(String template, String forms) throws Expansion.UndecidedException {
        List<String> expected =
                Arrays.stream(forms.split("/")).map(String::strip).toList();
        List<Template> expanded = Expansion.of(new Template(LookaheadTest.read(template)));
        assertEquals(expected, expanded.stream().map(KatalogNotation::print).toList());
        for (Template form : expanded) {
            assertEquals(List.of(form), Expansion.of(form), "a form is not expanded again");
        }
    }

    @Test
    void adjacentTextsOfAFormAreOneSegment() throws Expansion.UndecidedException {
        Template form =
                Expansion.of(new Template(LookaheadTest.read("a [b <t>] c"))).get(1);
        assertEquals(List.of(new Segment.Literal("a  c")), form.segments());
    }

    /** With free text before it a part would be present where that text is longer, which is not what backtracking does. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<t> a[ <n:int>] <m:int>",
                "<t>[ by <u>]",
                "<t:token>,[ <n:int>] <u>",
                "a[ <n:int>] <t>[ <m:int>] <u>"
            })
    void partsAfterFreeTextThatAreNotDecidedAreRefused(String template) {
        Template read = new Template(LookaheadTest.read(template));
        Expansion.UndecidedException refused =
                assertThrows(Expansion.UndecidedException.class, () -> Expansion.of(read));
        assertTrue(refused.getMessage().contains("optional part"), refused::getMessage);
    }

    @Test
    void choicesThatAreNotDecidedAreRefused() {
        ChoiceType choice = new ChoiceType("State", "s", Map.of("A", List.of("is"), "B", List.of("is not")));
        Template template = new Template(List.of(new Segment.Field("state", choice), new Segment.Literal(" n")));
        Expansion.UndecidedException refused =
                assertThrows(Expansion.UndecidedException.class, () -> Expansion.of(template));
        assertTrue(refused.getMessage().contains("<state>"), refused::getMessage);
    }

    @Test
    void choicesInOptionalPartsAreDecidedToo() throws Expansion.UndecidedException {
        ChoiceType choice = new ChoiceType("State", "s", Map.of("A", List.of("is"), "B", List.of("is not")));
        Segment part = new Segment.OptionalPart(List.of(new Segment.Literal(", "), new Segment.Field("state", choice)));
        Expansion.UndecidedException refused = assertThrows(
                Expansion.UndecidedException.class,
                () -> Expansion.of(new Template(List.of(part, new Segment.Literal(" n")))));
        assertTrue(refused.getMessage().contains("<state>"), refused::getMessage);
        Template decided = new Template(List.of(part, new Segment.Literal(".")));
        assertEquals(List.of(decided), Expansion.of(decided));
    }
}
