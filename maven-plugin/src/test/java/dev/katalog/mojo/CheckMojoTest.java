package dev.katalog.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckMojoTest {

    private static final String BASELINE = "<baseline>old</baseline>";

    @TempDir
    private Path folder;

    private MojoFixture fixture;

    @BeforeEach
    void writeVersions() throws Exception {
        fixture = new MojoFixture(folder);
        fixture.write("old/gates.catalog.json", Gates.OLDER);
        fixture.write("new/gates.catalog.json", Gates.NEWER);
    }

    @Test
    void withoutABaselineNothingIsCompared() throws Exception {
        run("");
        assertEquals("info: gates.catalog.json: 2 messages, 0 overlaps settled", fixture.text());
    }

    @Test
    void listsWhoGetsABodyThatSeveralMatch() throws Exception {
        messages("card <name> is gone", "card <n:int> is gone");
        run("");
        assertTrue(fixture.text().contains("info: b before a: card "), fixture::text);
        assertTrue(fixture.text().contains("info: gates.catalog.json: 2 messages, 1 overlaps settled"), fixture::text);
    }

    @Test
    void failsForAnOverlapThatNobodyLookedAt() throws Exception {
        messages("<who> is in", "all <who> in");
        assertFailure("", "There are warnings");
        assertTrue(fixture.text().contains("match the same body, such as \"all is in\";"), fixture::text);
    }

    /** Messages called a, b and so on, of one program. */
    private void messages(String... templates) throws Exception {
        StringBuilder messages = new StringBuilder();
        for (int i = 0; i < templates.length; i++) {
            char id = (char) ('a' + i);
            messages.append(i == 0 ? "" : ",").append("""
                    {"id": "%s", "name": "Event%s", "summary": "S.", "severity": "6", "program": "p", "template": "%s"}
                    """.formatted(id, Character.toUpperCase(id), templates[i]));
        }
        fixture.write("new/gates.catalog.json", """
                {"catalog": "gates", "vendor": "V", "product": "P", "notation": "katalog", "identification": "wording",
                 "messages": [%s]}
                """.formatted(messages));
    }

    @Test
    void skips() throws Exception {
        fixture.write("new/gates.catalog.json", "{}");
        run("<skip>true</skip>");
        assertEquals("info: Skipped", fixture.text());
    }

    /** Against the baseline a message is new, which is for SOURCE, and a severity is another, which is for BEHAVIOUR. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            NOTHING,   0
            BINARY,    0
            SOURCE,    1
            BEHAVIOUR, 2
            ANYTHING,  2
            """)
    void levelsRefuseWhatTheySay(RefusalLevel level, int refused) throws Exception {
        String configuration = BASELINE + "<failOn>" + level + "</failOn>";
        if (refused == 0) {
            run(configuration);
        } else {
            assertFailure(configuration, "against the baseline " + (refused == 1 ? "is" : "are") + " refused");
        }
        assertEquals(
                refused,
                fixture.log().stream()
                        .filter(line -> line.startsWith("error: "))
                        .count(),
                fixture::text);
        assertTrue(
                fixture.text()
                        .contains(
                                "info: Against the baseline: gates: 2 changes (source 1, behaviour 1): the next version is a minor"
                                        + " one"),
                fixture::text);
    }

    @Test
    void refusedChangeIsShownLikeAnError() {
        assertFailure(BASELINE, "1 change against the baseline is refused, since katalog.failOn is SOURCE");
        assertTrue(fixture.text().contains("""
                error: new/gates.catalog.json:6:5: error [message-added] message 100002 GateShut: the message is new, in the family gates (source)
                        {"id": "100002", "name": "GateShut", "severity": "5", "template": "gate <gate:int> shut", "summary": "A gate was shu...
                        ^
                    hint: undo it, or say in the allow list why it may be: {"rule": "message-added", "subject": "100002", "reason": "..."}
                """.strip()), fixture::text);
    }

    @Test
    void allowedChangesPass() throws Exception {
        allow("""
                {"allow": [{"rule": "message-added", "subject": "100002", "reason": "A new edition."}]}
                """);
        run(BASELINE + "<allowList>allow.json</allowList>");
    }

    @Test
    void unusedEntriesAreReported() throws Exception {
        allow("""
                {"allow": [
                  {"rule": "message-added", "subject": "*", "reason": "A new edition."},
                  {"rule": "message-removed", "subject": "100001", "reason": "An older edition."}]}
                """);
        assertFailure(BASELINE + "<allowList>allow.json</allowList>", "There are warnings");
        assertTrue(
                fixture.text()
                        .contains("allow.json:3:43: warning [unused-allowance] there is no change message-removed of"
                                + " \"100001\" that would be refused"),
                fixture::text);
        run(BASELINE + "<allowList>allow.json</allowList><failOnWarning>false</failOnWarning>");
    }

    @Test
    void entriesNeedAReasonAndARule() throws Exception {
        allow("{\"allow\": [{\"rule\": \"message-added\", \"subject\": \"*\", \"reason\": \"\"}]}");
        assertFailure(BASELINE + "<allowList>allow.json</allowList>", "allow.json could not be read");
        assertTrue(fixture.text().contains("[invalid-value] found no reason"), fixture::text);
        allow("{\"allow\": [{\"rule\": \"messages-added\", \"subject\": \"*\", \"reason\": \"A new edition.\"}]}");
        assertFailure(BASELINE + "<allowList>allow.json</allowList><failOn>NOTHING</failOn>", "There are errors");
        assertTrue(fixture.text().contains("found the rule \"messages-added\", expected one of"), fixture::text);
    }

    /** The project's version is 1.3.0-SNAPSHOT. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            0.9.0, true
            1.2.0, true
            1.3.0, false
            """)
    void versionMustGrowAsMuchAsTheChangesAskFor(String version, boolean passes) throws Exception {
        fixture.publish("com.example:gates:" + version, Gates.jar(folder.resolve("old.jar"), Gates.OLDER));
        String configuration = "<baseline>com.example:gates:" + version + "</baseline><failOn>VERSION</failOn>";
        String ofFolder = BASELINE + "<baselineVersion>" + version + "</baselineVersion><failOn>VERSION</failOn>";
        if (passes) {
            run(configuration);
            run(ofFolder);
        } else {
            assertFailure(configuration, "refused, since katalog.failOn is VERSION");
            assertFailure(ofFolder, "refused, since katalog.failOn is VERSION");
        }
    }

    @Test
    void versionsMustBeKnownAndReadable() {
        assertFailure(BASELINE + "<failOn>VERSION</failOn>", "<baselineVersion>");
        assertFailure(
                BASELINE + "<baselineVersion>old</baselineVersion><failOn>VERSION</failOn>",
                "\"old\" is no version such as 1.2.0");
    }

    /** The newest one before the project's own version: a rebuilt 1.2.0 is not compared with 1.3.0. */
    @Test
    void newestReleaseOfTheProjectIsTheOneBefore() throws Exception {
        fixture.publish("com.example:acme-catalogs:1.1.0", Gates.jar(folder.resolve("1.1.jar"), "{}"));
        fixture.publish("com.example:acme-catalogs:1.2.0", Gates.jar(folder.resolve("1.2.jar"), Gates.NEWER));
        fixture.publish("com.example:acme-catalogs:1.2.1-SNAPSHOT", Gates.jar(folder.resolve("s.jar"), "{}"));
        fixture.publish("com.example:acme-catalogs:1.4.0", Gates.jar(folder.resolve("1.4.jar"), "{}"));
        run("<baseline>com.example:acme-catalogs:RELEASE</baseline><failOn>ANYTHING</failOn>");
        assertTrue(fixture.text().contains("Against the baseline: gates: no changes"), fixture::text);
    }

    @Test
    void firstReleaseHasNothingToBeComparedWith() throws Exception {
        run("<baseline>com.example:acme-catalogs:jar:catalogs:RELEASE</baseline><failOn>VERSION</failOn>");
        assertTrue(
                fixture.text()
                        .contains("info: There is no release of com.example:acme-catalogs:jar:catalogs:RELEASE yet"),
                fixture::text);
    }

    @Test
    void newCatalogHasNothingToBeComparedWithButItIsSaid() throws Exception {
        fixture.write("old/gates.catalog.json", Gates.NEWER);
        fixture.write("new/doors.catalog.json", Gates.OLDER.replace("\"gates\"", "\"doors\""));
        fixture.configured(
                        new CheckMojo(fixture.repositories()),
                        catalogs("new/gates.catalog.json", "new/doors.catalog.json") + BASELINE
                                + "<failOn>ANYTHING</failOn>")
                .execute();
        assertTrue(
                fixture.text().contains("warn: doors.catalog.json: the baseline old does not have this catalog"),
                fixture::text);
    }

    @Test
    void oneFileIsNoBaselineOfSeveralCatalogs() {
        MojoFailureException failure = assertThrows(
                MojoFailureException.class,
                () -> fixture.configured(
                                new CheckMojo(fixture.repositories()),
                                catalogs("new/gates.catalog.json", "new/gates.catalog.json")
                                        + "<baseline>old/gates.catalog.json</baseline>")
                        .execute());
        assertTrue(failure.getMessage().contains("name the folder"), failure.getMessage());
    }

    @Test
    void badBaselineIsAnError() throws Exception {
        fixture.write("old/gates.catalog.json", "{}");
        assertFailure(BASELINE, "could not be checked");
        assertTrue(fixture.text().contains("old/gates.catalog.json:1:1: error [missing-property]"), fixture::text);
        assertFailure("<baseline>older</baseline>", "There is no file or folder older");
    }

    @Test
    void rulesOfTheCatalogItselfCanBeTolerated() throws Exception {
        fixture.write("new/gates.catalog.json", """
                {
                  "catalog": "gates", "vendor": "Acme", "product": "Gate", "edition": {"document": "Acme messages"},
                  "notation": "century-nxr", "identification": "wording",
                  "messages": [
                    {"id": "gated.opened", "severity": "6", "template": "gated[<PID>]: gate opened"}
                  ]
                }
                """);
        assertFailure("", "There are warnings");
        assertTrue(fixture.text().contains("""
                warn: new/gates.catalog.json:5:58: warning [uncurated-message] the message gated.opened has no curation
                        {"id": "gated.opened", "severity": "6", "template": "gated[<PID>]: gate opened"}
                                                                             ^
                    hint: add it to a file of the curation: name, summary, fields, a sample
                """.strip()), fixture::text);
        run("<tolerated><id>uncurated-message</id></tolerated>");
        assertFailure("<tolerated><id>uncurated</id></tolerated>", "\"uncurated\", which is the id of no rule");
    }

    @Test
    void saysWhichProposalWaits() throws Exception {
        fixture.write("new/gates.catalog.json", """
                {"catalog": "gates", "vendor": "Acme", "product": "Gate", "notation": "century-nxr", "identification": "wording",
                 "messages": [{"id": "gated.opened", "severity": "6", "template": "gated[<PID>]: gate opened"}]}
                """);
        fixture.write("new/gates.proposals/doors.json", """
                {"catalog": "gates", "family": "doors", "title": "Doors", "summary": "TODO",
                 "messages": [{"id": "gated.opened", "name": "Opened", "summary": "TODO", "documented": "gated[<PID>]: gate opened"}]}
                """);
        assertFailure("", "There are warnings");
        assertTrue(
                fixture.text()
                        .contains(
                                "hint: complete its proposal in new/gates.proposals/doors.json and move it to the curation"),
                fixture::text);
    }

    @Test
    void warningsOfTheBaselineAreNotShown() throws Exception {
        fixture.write("old/gates.catalog.json", Gates.catalog("6", "gate <gate> opened by<user>", ""));
        run(BASELINE + "<failOn>NOTHING</failOn>");
        assertFalse(fixture.text().contains("warn"), fixture::text);
    }

    private void allow(String json) throws Exception {
        fixture.write("allow.json", json);
    }

    private static String catalogs(String... files) {
        StringBuilder catalogs = new StringBuilder("<catalogs>");
        for (String file : files) {
            catalogs.append("<catalog><file>").append(file).append("</file></catalog>");
        }
        return catalogs.append("</catalogs><failOnWarning>true</failOnWarning>").toString();
    }

    private void run(String configuration) throws Exception {
        String failOn = configuration.contains("<failOn>") ? "" : "<failOn>SOURCE</failOn>";
        String catalogs = catalogs("new/gates.catalog.json");
        fixture.configured(
                        new CheckMojo(fixture.repositories()),
                        (configuration.contains("<failOnWarning>")
                                        ? catalogs.replace("<failOnWarning>true</failOnWarning>", "")
                                        : catalogs)
                                + failOn
                                + configuration)
                .execute();
    }

    private void assertFailure(String configuration, String message) {
        MojoFailureException failure = assertThrows(MojoFailureException.class, () -> run(configuration));
        assertTrue(failure.getMessage().contains(message), failure.getMessage());
    }
}
