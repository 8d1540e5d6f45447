package dev.katalog.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DiagnosticFormatTest {

    private static Diagnostic diagnostic(int column, String sourceLine) {
        return new Diagnostic(
                Rule.NOTATION_SYNTAX, new Location("a.json", 3, column), "found x", "write y", sourceLine);
    }

    @Test
    void lineIsOneLineThatToolsCanRead() {
        assertEquals(
                "a.json:3:7: error [notation-syntax] found x (write y)",
                DiagnosticFormat.line(diagnostic(7, "up <ip")));
    }

    @Test
    void snippetPutsTheCaretUnderTheColumn() {
        assertEquals("""
                a.json:3:4: error [notation-syntax] found x
                    up <ip
                       ^
                    hint: write y""", DiagnosticFormat.snippet(diagnostic(4, "up <ip")));
    }

    @Test
    void caretStandsRightAfterWideCharacters() {
        String[] lines = DiagnosticFormat.snippet(diagnostic(3, "操作x")).split("\n");
        assertEquals("        ^", lines[2]);
    }

    @Test
    void longLinesAreCutAroundThePlace() {
        String line = "a".repeat(500) + "X" + "b".repeat(500);
        String[] lines = DiagnosticFormat.snippet(diagnostic(501, line)).split("\n");
        assertTrue(lines[1].length() < 140, lines[1]);
        assertEquals(lines[1].indexOf('X'), lines[2].indexOf('^'));
    }

    @Test
    void controlCharactersOfTheInputAreNotPrinted() {
        Diagnostic hostile =
                new Diagnostic(Rule.ELLIPSIS, new Location("a", 1, 1), "found \u001b[2J\nb", "", "\u001b[2J");
        assertFalse(DiagnosticFormat.snippet(hostile).contains("\u001b"));
        assertEquals(1, DiagnosticFormat.line(hostile).lines().count());
    }

    @Test
    void diagnosticsAreSortedByPlace() {
        Validated<String> validated =
                new Validated<>("v", List.of(diagnostic(9, ""), diagnostic(2, ""), diagnostic(5, "")));
        assertEquals(
                List.of(2, 5, 9),
                validated.diagnostics().stream().map(d -> d.location().column()).toList());
        InvalidInputException thrown = assertThrows(InvalidInputException.class, validated::orThrow);
        assertEquals(3, thrown.diagnostics().size());
    }

    @Test
    void ruleIdsAreUniqueAndInKebabCase() {
        List<String> ids = Arrays.stream(Rule.values()).map(Rule::id).toList();
        assertEquals(ids.size(), ids.stream().distinct().count());
        assertEquals(
                "", ids.stream().filter(id -> !id.matches("[a-z]+(-[a-z]+)*")).collect(Collectors.joining(", ")));
    }
}
