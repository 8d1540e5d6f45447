package dev.katalog.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Findings;
import dev.katalog.diagnostic.Location;
import dev.katalog.diagnostic.Place;
import dev.katalog.diagnostic.Rule;
import dev.katalog.notation.FieldTypes;
import dev.katalog.notation.KatalogNotation;
import dev.katalog.template.Template;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beside the regular expression: a part is reported if no body matches with it, or none without. */
class OptionalBetweenBlanksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a [b] c    ; true ; a ++(?:b)? ++c     ; a b c ; a c",
                "a[ b] c    ; false; a(?: ++b)? ++c     ; a b c ; a c",
                "a [b ]c    ; false; a ++(?:b ++)?c     ; a b c ; a c",
                "a [ b]c    ; true ; a ++(?: ++b)?c     ; a bc  ; a c",
                "a[b ] c    ; true ; a(?:b ++)? ++c     ; ab c  ; a c",
                "a [b]c     ; false; a ++(?:b)?c        ; a bc  ; a c",
            })
    void isReportedWhereTheExpressionHasNoChoice(
            String notation, boolean reported, String expression, String with, String without) {
        Template template = KatalogNotation.read(notation, new Location("test", 1, 1), FieldTypes.basic())
                .orThrow();
        Findings findings = new Findings();
        new TemplateChecks(Place.startOf("test", notation), findings).check(template);
        List<Rule> rules = findings.outcome(null).diagnostics().stream()
                .map(Diagnostic::rule)
                .distinct()
                .toList();
        assertEquals(reported ? List.of(Rule.OPTIONAL_BETWEEN_BLANKS) : List.of(), rules);
        boolean hasBoth = Pattern.matches(expression, with) && Pattern.matches(expression, without);
        assertEquals(reported, !hasBoth);
    }
}
