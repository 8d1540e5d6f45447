package dev.katalog.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiffMojoTest {

    private static final String SUMMARY =
            "info: gates: 2 changes (source 1, behaviour 1): the next version is a minor one";

    @TempDir
    private Path folder;

    private MojoFixture fixture;

    @BeforeEach
    void writeVersions() throws Exception {
        fixture = new MojoFixture(folder);
        fixture.write("old/gates.catalog.json", Gates.OLDER);
        fixture.write("new/gates.catalog.json", Gates.NEWER);
        Path jar = Gates.jar(folder.resolve("old.jar"), Gates.OLDER);
        fixture.write("classes/META-INF/katalog/gates.catalog.json", Gates.OLDER);
        fixture.publish("com.example:gates:1.2.0", jar);
        fixture.publish("com.example:gates:1.3.0-SNAPSHOT", Gates.jar(folder.resolve("new.jar"), Gates.NEWER));
    }

    /** All the ways to name the older version. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "old/gates.catalog.json",
                "old",
                "old.jar",
                "classes",
                "com.example:gates:1.2.0",
                "com.example:gates:jar:1.2.0",
                "com.example:gates:jar:catalogs:1.2.0",
                "com.example:gates:RELEASE",
                "com.example:gates:jar:catalogs:RELEASE"
            })
    void versionsAreFilesFoldersJarsOrArtifacts(String before) throws Exception {
        run(before, "new/gates.catalog.json", "");
        assertEquals(SUMMARY, fixture.log().get(0));
        assertTrue(
                fixture.log().contains("info:     source [message-added] the message is new, in the family gates"),
                fixture::text);
    }

    @Test
    void logsThePlacesToo() throws Exception {
        run("old", "new", "");
        assertEquals(
                List.of(
                        SUMMARY,
                        "info: ",
                        "info: message 100001 GateOpened",
                        "info:     behaviour [severity-changed] the severity was 6 and is 5",
                        "info:         at new/gates.catalog.json:5:57",
                        "info: ",
                        "info: message 100002 GateShut",
                        "info:     source [message-added] the message is new, in the family gates",
                        "info:         at new/gates.catalog.json:6:5"),
                fixture.log());
    }

    @Test
    void choosesOneOfSeveralCatalogs() throws Exception {
        fixture.write("new/doors.catalog.json", Gates.OLDER.replace("\"gates\"", "\"doors\""));
        assertThrows(MojoFailureException.class, () -> run("old", "new", ""));
        assertTrue(fixture.text().contains("[no-catalog] expected one catalog, found doors, gates"), fixture::text);
        fixture.log().clear();
        run("old", "new", "<name>gates</name>");
        assertEquals(SUMMARY, fixture.log().get(0));
    }

    @Test
    void writesJsonAndMarkdown() throws Exception {
        run("old", "new", "<format>JSON</format><output>out/difference.json</output>");
        String json = Files.readString(folder.resolve("out/difference.json"));
        assertTrue(json.contains("\"rule\": \"severity-changed\""), json);
        assertEquals(List.of(SUMMARY, "info: Written to out/difference.json"), fixture.log());
        run("old", "new", "<format>MARKDOWN</format><output>out/difference.md</output>");
        assertTrue(Files.readString(folder.resolve("out/difference.md")).startsWith("## gates\n\n"));
    }

    @Test
    void coloursAreForTerminals() throws Exception {
        run("old", "new", "");
        assertFalse(fixture.text().contains("\u001b"));
        fixture.userProperty("style.color", "always");
        run("old", "new", "");
        assertTrue(fixture.text().contains("\u001b[33msource\u001b[0m"), fixture::text);
        fixture.log().clear();
        run("old", "new", "<output>out/difference.txt</output>");
        assertFalse(Files.readString(folder.resolve("out/difference.txt")).contains("\u001b"));
        assertTrue(Terminal.wantsColours(Map.of("TERM", "xterm")));
        assertFalse(Terminal.wantsColours(Map.of("TERM", "dumb")));
        assertFalse(Terminal.wantsColours(Map.of("TERM", "xterm", "NO_COLOR", "1")));
    }

    @Test
    void saysWhatItCannotFind() {
        assertFailure("no-such-folder", "There is no file or folder no-such-folder");
        assertFailure("com.example:gates:9.9", "com.example:gates:jar:9.9 is not there");
        assertFailure("com.example:doors:RELEASE", "of which there is no release");
        assertFailure("a:b:c:d:e:f", "expected groupId:artifactId");
    }

    @Test
    void showsTheErrorsOfAVersion() throws Exception {
        fixture.write("old/gates.catalog.json", "{}");
        assertFailure("old", "could not be compared");
        assertTrue(fixture.text().contains("old/gates.catalog.json:1:1: error [missing-property]"), fixture::text);
    }

    private void assertFailure(String before, String message) {
        MojoFailureException failure = assertThrows(MojoFailureException.class, () -> run(before, "new", ""));
        assertTrue(failure.getMessage().contains(message), failure.getMessage());
    }

    private void run(String before, String after, String more) throws Exception {
        fixture.configured(
                        new DiffMojo(fixture.repositories()),
                        "<before>" + before + "</before><after>" + after + "</after><session>${session}</session>"
                                + "<format>TEXT</format>".repeat(more.contains("<format>") ? 0 : 1) + more)
                .execute();
    }
}
