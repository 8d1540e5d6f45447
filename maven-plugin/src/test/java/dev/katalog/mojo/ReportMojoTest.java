package dev.katalog.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportMojoTest {

    @TempDir
    private Path folder;

    private MojoFixture fixture;

    @BeforeEach
    void writeVersions() throws Exception {
        fixture = new MojoFixture(folder);
        fixture.write("old/gates.catalog.json", Gates.OLDER);
        fixture.write("new/gates.catalog.json", Gates.NEWER);
    }

    private void run(String configuration) throws Exception {
        fixture.configured(
                        new ReportMojo(fixture.repositories()),
                        "<catalogs><catalog><file>new/gates.catalog.json</file></catalog></catalogs>"
                                + "<outputDirectory>report</outputDirectory>" + configuration)
                .execute();
    }

    @Test
    void catalogIsAllItNeeds() throws Exception {
        run("");
        assertEquals(
                "info: 2 messages in 7 files, from report/index.html",
                fixture.text().replace('\\', '/'));
        assertTrue(page("family-gates.html").contains("<b>GateOpened</b>(int gate, String user)"));
    }

    @Test
    void recordsAreCalledAsTheGeneratedOnes() throws Exception {
        fixture.configured(
                        new ReportMojo(fixture.repositories()),
                        "<catalogs><catalog><file>new/gates.catalog.json</file><packageName>com.example</packageName>"
                                + "<prefix>Acme</prefix></catalog></catalogs><outputDirectory>report</outputDirectory>")
                .execute();
        assertTrue(page("family-gates.html").contains("<b>Acme100001GateOpened</b>"));
    }

    @Test
    void baselineMayBeAFolder() throws Exception {
        run("<baseline>old</baseline>");
        assertTrue(page("changes.html").contains("Changes since the baseline"));
    }

    @Test
    void baselineMayBeAnArtifact() throws Exception {
        fixture.publish("com.example:acme-catalogs:1.2.0", Gates.jar(folder.resolve("old.jar"), Gates.OLDER));
        run("<baseline>com.example:acme-catalogs:RELEASE</baseline>");
        assertTrue(page("changes.html").contains("Changes since 1.2.0"));
    }

    @Test
    void aBaselineThatIsNotReleasedYetIsNone() throws Exception {
        run("<baseline>com.example:acme-catalogs:RELEASE</baseline>");
        assertFalse(Files.exists(folder.resolve("report/gates/changes.html")));
    }

    @Test
    void errorsAreShownAndFail() throws Exception {
        fixture.write("new/gates.catalog.json", "{}");
        MojoFailureException failure = assertThrows(MojoFailureException.class, () -> run(""));
        assertTrue(failure.getMessage().contains("see the errors above"), failure.getMessage());
        assertTrue(fixture.text().contains("error: new/gates.catalog.json:1:1: error"), fixture::text);
    }

    @Test
    void skips() throws Exception {
        run("<skip>true</skip>");
        assertEquals("info: Skipped", fixture.text());
        assertFalse(Files.exists(folder.resolve("report")));
    }

    private String page(String name) throws Exception {
        return Files.readString(folder.resolve("report/gates").resolve(name));
    }
}
