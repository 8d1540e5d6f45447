package dev.katalog.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Location;
import dev.katalog.diagnostic.Rule;
import dev.katalog.diagnostic.Validated;
import dev.katalog.template.BasicType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a part that looks like a parameter and that nobody has declared. */
class UndeclaredShapesTest {

    private static final Location ORIGIN = new Location("test", 1, 1);

    private static DocumentedText undeclared(String text, DocumentedText.Undeclared undeclared, String... literals) {
        return new DocumentedText(
                text,
                ORIGIN,
                List.of(new Parameter("<NUM1>", "n", BasicType.INT)),
                undeclared,
                List.of(literals),
                StrippedPrefixes.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '\u00a7',
            quoteCharacter = '`',
            value = {
                "FIELD   § <IFNAME><NUM1><NUM2> up    § <interfaceName:token><n:int><num2:int> up",
                "FIELD   § <NUM1> <N> <N> <N>         § <n:int> <n2> <n3> <n4>",
                "LITERAL § <NUM1> of <NUM2> up        § <n:int> of \\<NUM2\\> up",
                "ERROR   § <NUM1> up                  § <n:int> up",
                "ERROR   § <NUM1> of <NUM2> up        § ?"
            })
    void undeclaredShapeIsAFieldAnErrorOrLiteral(
            DocumentedText.Undeclared undeclared, String documented, String expected) {
        Validated<TaggedTemplate> read = CenturyNxrNotation.read(undeclared(documented, undeclared));
        if (expected.equals("?")) {
            Diagnostic only = read.diagnostics().get(0);
            assertEquals(Rule.UNDECLARED_PARAMETER, only.rule());
            assertEquals(11, only.location().column());
            assertNull(read.value());
        } else {
            assertEquals(expected, KatalogNotation.print(read.orThrow().template()));
        }
    }

    @Test
    void shapeThatIsOnlyLikelyAParameterIsNoError() {
        for (String likely : List.of("group-name", "Main /Quick")) {
            DocumentedText text = undeclared("<NUM1> " + likely, DocumentedText.Undeclared.ERROR);
            assertEquals(
                    "<n:int> " + likely,
                    KatalogNotation.print(CiscoNotation.read(text).orThrow().template()));
        }
    }

    @Test
    void literalsAnswerShapesAndOdditiesWhereverTheyStand() {
        DocumentedText text = undeclared("PID <NUM1> PID… [", DocumentedText.Undeclared.ERROR, "PID", "…", "[");
        Validated<TaggedTemplate> read = CenturyNxrNotation.read(text);
        assertEquals(List.of(), read.diagnostics());
        assertEquals(
                "PID <n:int> PID... \\[", KatalogNotation.print(read.orThrow().template()));
    }

    @Test
    void whereNothingIsDeclaredOdditiesOfShapesAreNone() {
        Validated<TaggedTemplate> read =
                CenturyNxrNotation.read(undeclared("<NUM1> PID …", DocumentedText.Undeclared.LITERAL));
        assertEquals(
                List.of(Rule.ELLIPSIS),
                read.diagnostics().stream().map(Diagnostic::rule).toList());
    }

    @Test
    void firstOfTwoShapesThatOverlapStands() {
        assertEquals(
                "<isIsA:is|is a>_b x",
                KatalogNotation.print(CiscoNotation.read("is |is a_b x", ORIGIN, List.of())
                        .orThrow()
                        .template()));
    }

    @Test
    void bracketsWithinAFieldNeedNoPartner() {
        Validated<TaggedTemplate> read = CenturyNxrNotation.read("up <ERR (NO>, <MORE> )", ORIGIN, List.of());
        assertEquals("up <errNo>, <more>)", KatalogNotation.print(read.orThrow().template()));
        assertEquals(
                List.of(22),
                read.diagnostics().stream()
                        .filter(diagnostic -> diagnostic.rule() == Rule.UNBALANCED_BRACKET)
                        .map(diagnostic -> diagnostic.location().column())
                        .toList());
    }
}
