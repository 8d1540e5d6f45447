package dev.katalog.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.catalog.AllowanceFiles;
import dev.katalog.catalog.Allowances;
import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Rule;
import dev.katalog.diagnostic.Validated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which changes pass. */
class GateTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            field-retyped,          BINARY,    1
            field-retyped,          NOTHING,   0
            message-added,          BINARY,    0
            message-added,          SOURCE,    1
            severity-changed,       SOURCE,    0
            severity-changed,       BEHAVIOUR, 1
            section-changed,        BEHAVIOUR, 0
            section-changed,        ANYTHING,  1
            variant-added,          BEHAVIOUR, 0
            text-changed,           NOTHING,   0
            """)
    void levelsRefuseWhatTheySay(String name, Level level, int refused) {
        assertEquals(
                refused,
                new Gate(level, Allowances.NONE).refused(Cases.difference(name)).size());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            field-retyped,    MAJOR, 0
            field-retyped,    MINOR, 1
            message-added,    MINOR, 0
            message-added,    PATCH, 1
            constant-added,   MINOR, 0
            family-added,     MINOR, 0
            variant-added,    MINOR, 0
            variant-added,    PATCH, 1
            section-changed,  PATCH, 0
            """)
    void versionStepRefusesWhatAsksForALargerOne(String name, VersionStep step, int refused) {
        Gate gate = new Gate(Tolerance.upTo(step), Allowances.NONE);
        assertEquals(refused, gate.refused(Cases.difference(name)).size());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1.2.3,          2.0.0,          MAJOR
            1.2.3,          1.3.0-SNAPSHOT, MINOR
            1.2.3,          1.2.4,          PATCH
            1.2.3,          1.2.3,          PATCH
            1.2.3,          1.1.9,          PATCH
            1.9.0,          1.10.0,         MINOR
            0.1.0,          0.2.0,          MAJOR
            0.1.0,          0.1.1,          MINOR
            0.1.0,          1.0.0,          MAJOR
            """)
    void versionsHaveAStep(String older, String newer, VersionStep step) {
        assertEquals(step, VersionStep.between(older, newer));
    }

    @Test
    void otherVersionsAreRefused() {
        for (String version : List.of("1.2", "v1.2.3", "", "1.2.x", "1.2.3000000000")) {
            assertThrows(IllegalArgumentException.class, () -> VersionStep.between(version, "1.0.0"), version);
        }
    }

    @Test
    void allowedChangesPassAndUnusedEntriesAreReported() throws IOException {
        Allowances allowances = allowances("""
                {
                  "allow": [
                    {"rule": "field-renamed", "subject": "100001.person", "reason": "Agreed with its users."},
                    {"rule": "field-renamed", "subject": "100001.peer", "reason": "An older one."},
                    {"rule": "feild-renamed", "subject": "*", "reason": "A slip."}
                  ]
                }
                """).orThrow();
        Gate gate = new Gate(Level.BEHAVIOUR, allowances);
        assertEquals(List.of(), gate.refused(Cases.difference("field-renamed")));
        List<Diagnostic> findings = gate.findings();
        assertEquals(
                List.of(Rule.UNUSED_ALLOWANCE, Rule.INVALID_VALUE),
                findings.stream().map(Diagnostic::rule).toList());
        assertEquals(
                "there is no change field-renamed of \"100001.peer\" that would be refused",
                findings.get(0).message());
        assertEquals(
                folder.resolve("allow.json") + ":4:43",
                findings.get(0).location().toString());
        assertTrue(findings.get(1).message().contains("feild-renamed"));
    }

    @Test
    void aStarAllowsWhateverTheRuleFinds() throws IOException {
        Allowances allowances = allowances(
                        "{\"allow\": [{\"rule\": \"text-changed\", \"subject\": \"*\", \"reason\": \"Better English.\"}]}")
                .orThrow();
        Gate gate = new Gate(Level.ANYTHING, allowances);
        assertEquals(List.of(), gate.refused(Cases.difference("text-changed")));
        assertEquals(List.of(), gate.findings());
        assertEquals(1, gate.refused(Cases.difference("severity-changed")).size());
    }

    /** It would hide the day when the level is raised. */
    @Test
    void anEntryForWhatTheLevelLetsPassIsUnused() throws IOException {
        Allowances allowances = allowances(
                        "{\"allow\": [{\"rule\": \"severity-changed\", \"subject\": \"100001\", \"reason\": \"It is so.\"}]}")
                .orThrow();
        Gate gate = new Gate(Level.SOURCE, allowances);
        assertEquals(List.of(), gate.refused(Cases.difference("severity-changed")));
        assertEquals(
                List.of(Rule.UNUSED_ALLOWANCE),
                gate.findings().stream().map(Diagnostic::rule).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"allow": [{"rule": "field-added", "subject": "100001.x", "reason": " "}]}  | invalid-value    | 1:70
            {"allow": [{"rule": "field-added", "subject": "100001.x"}]}                 | missing-property | 1:12
            {"allow": [{"rule": "field-added", "reason": "r"}]}                       | missing-property | 1:12
            {"allow": [{"rule": "a", "subject": "*", "reason": "r", "until": "2"}]}   | unknown-property | 1:57
            {}                                                                        | missing-property | 1:1
            {"alow": []}                                                              | unknown-property | 1:2
            """)
    void badEntriesAreRefused(String json, String rule, String place) throws IOException {
        List<Diagnostic> found = allowances(json).diagnostics();
        assertTrue(
                found.stream()
                        .anyMatch(diagnostic -> diagnostic.rule().id().equals(rule)
                                && diagnostic.location().toString().endsWith(":" + place)),
                found::toString);
    }

    private Validated<Allowances> allowances(String json) throws IOException {
        return AllowanceFiles.read(Files.writeString(folder.resolve("allow.json"), json));
    }
}
