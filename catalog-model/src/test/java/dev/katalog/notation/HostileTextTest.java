package dev.katalog.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Location;
import dev.katalog.diagnostic.Rule;
import dev.katalog.diagnostic.Validated;
import dev.katalog.template.BasicType;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates come from documents: whatever they hold, reading them ends soon and says something. */
@Tag("bound")
class HostileTextTest {

    private static final Location ORIGIN = new Location("test", 1, 1);
    private static final int TIMES = 3000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{a|",
                "(a |b",
                "(a ",
                "{\u201C",
                "a |",
                "is |is a_b ",
                "a /",
                "a_b",
                "%s",
                "<",
                "<a",
                "<NUM",
                "<NUM/",
                "a-",
                "a.",
                "[",
                "[<PID>",
                "\u2026",
                "\u64CD",
                "\uFF11",
                "\uD83D\uDE00",
                "\\",
                "<a:b|",
                "\u0000\n"
            })
    void repeatedPiecesAreReadInTime(String piece) {
        String text = piece.repeat(TIMES);
        assertTimeout(Duration.ofSeconds(20), () -> {
            CiscoNotation.read(text, ORIGIN, List.of());
            CenturyNxrNotation.read(text, ORIGIN, List.of());
            KatalogNotation.read(text, ORIGIN, FieldTypes.basic());
        });
    }

    @Test
    void anEmptyParameterIsNotFoundAndAnEmptyLiteralAnswersNothing() {
        DocumentedText documented = new DocumentedText(
                "pump <NUM1> on",
                ORIGIN,
                List.of(new Parameter("", "pump", BasicType.INT)),
                DocumentedText.Undeclared.ERROR,
                List.of(""),
                new StrippedPrefixes(null, List.of("")));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertEquals(
                    List.of(Rule.PARAMETER_NOT_FOUND, Rule.UNDECLARED_PARAMETER),
                    rules(CenturyNxrNotation.read(documented)));
            assertEquals(List.of(Rule.PARAMETER_NOT_FOUND), rules(CiscoNotation.read(documented)));
        });
    }

    private static List<Rule> rules(Validated<?> read) {
        return read.diagnostics().stream().map(Diagnostic::rule).toList();
    }
}
