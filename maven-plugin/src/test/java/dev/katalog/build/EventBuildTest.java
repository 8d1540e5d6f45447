package dev.katalog.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Rule;
import dev.katalog.diagnostic.Severity;
import dev.katalog.diagnostic.Validated;
import dev.katalog.generate.GenerationSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From files to files, or to diagnostics and no files. */
class EventBuildTest {

    private static final GenerationSettings SETTINGS = new GenerationSettings("com.example.acme", "Acme");

    @TempDir
    private Path folder;

    private Path catalog;
    private Path curation;
    private Path output;

    @BeforeEach
    void copyCatalog() throws IOException {
        Trees.copy(Path.of("src", "test", "resources", "catalogs"), folder);
        catalog = folder.resolve("acme-firewall.catalog.json");
        curation = folder.resolve("acme-firewall.curation");
        output = folder.resolve("output");
    }

    @Test
    void writesWhatIsNewAndThenNothing() throws IOException {
        EventBuild.Report first = run(SETTINGS).orThrow();
        assertEquals(14, first.messages());
        assertEquals(0, first.unchanged());
        Map<String, String> written = Trees.of(output);
        assertEquals(written.size() - 1, first.written());
        assertTrue(written.containsKey("com/example/acme/AcmeEvents.java"));
        assertEquals(
                new EventBuild.Report(14, 0, first.written(), 0), run(SETTINGS).orThrow());
        assertEquals(written, Trees.of(output));
    }

    @Test
    void deletesTheFilesOfMessagesThatTheVendorDropped() throws IOException {
        run(SETTINGS).orThrow();
        replace(catalog, "(?m)^.*\"100012\".*\n", "");
        EventBuild.Report report = run(SETTINGS).orThrow();
        assertEquals(13, report.messages());
        assertEquals(1, report.deleted());
        assertFalse(Trees.of(output).containsKey("com/example/acme/Acme100012Note.java"));
    }

    @Test
    void catalogWrittenByHandNeedsNoCuration() throws IOException {
        Files.writeString(catalog, """
                {
                  "catalog": "acme-router", "vendor": "Acme", "product": "Router",
                  "edition": {"document": "Acme log messages", "release": "1", "language": "en"},
                  "notation": "katalog", "identification": "wording",
                  "messages": [
                    {"id": "linkd.link-changed", "name": "LinkChanged", "summary": "A link came up or went down.",
                     "program": "linkd", "severity": "6",
                     "template": "port <port:int> is <state:up|down>[ at <speed:token>]", "lines": [1]}
                  ]
                }
                """);
        curation = folder.resolve("acme-router.curation");
        EventBuild.Report report = run(SETTINGS).orThrow();
        assertEquals(1, report.messages());
        assertTrue(Trees.of(output).containsKey("com/example/acme/LinkChanged.java"));
    }

    @Test
    void carriesWarningsOfAllStages() throws IOException {
        replace(curation.resolve("system.json"), "\"summary\": \"A rule was applied.\"", "\"summary\": \"\"");
        Validated<EventBuild.@Nullable Report> built = run(SETTINGS);
        assertFalse(built.hasErrors());
        List<Rule> rules = built.diagnostics().stream().map(Diagnostic::rule).toList();
        assertTrue(rules.contains(Rule.MISSING_SUMMARY), rules::toString);
        assertTrue(rules.contains(Rule.GAP_BEFORE_FIELD), rules::toString);
    }

    @Test
    void writesNothingForACatalogWithErrors() throws IOException {
        replace(catalog, "\"severity\": \"1\"", "\"sevrity\": \"1\"");
        assertNothingWritten(run(SETTINGS), Rule.UNKNOWN_PROPERTY);
    }

    @Test
    void writesNothingForACurationWithErrors() throws IOException {
        replace(curation.resolve("vpn.json"), "\"family\": \"vpn\",", "");
        assertNothingWritten(run(SETTINGS), Rule.MISSING_PROPERTY);
    }

    @Test
    void reportsTheErrorsOfCatalogAndCurationTogether() throws IOException {
        replace(catalog, "\"severity\": \"1\"", "\"sevrity\": \"1\"");
        replace(curation.resolve("vpn.json"), "\"family\": \"vpn\",", "");
        List<String> sources = run(SETTINGS).diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(diagnostic ->
                        Path.of(diagnostic.location().source()).getFileName().toString())
                .distinct()
                .sorted()
                .toList();
        assertEquals(List.of("acme-firewall.catalog.json", "vpn.json"), sources);
    }

    @Test
    void writesNothingIfTheTwoDoNotFit() throws IOException {
        replace(curation.resolve("system.json"), "\"type\": \"LinkState\"", "\"type\": \"LinkStates\"");
        assertNothingWritten(run(SETTINGS), Rule.UNKNOWN_TYPE);
    }

    @Test
    void writesNothingForATemplateThatCannotBeCompiled() throws IOException {
        replace(catalog, "Note: <text>", "Note: <text>[ <other>] end");
        assertNothingWritten(run(SETTINGS), Rule.UNCOMPILABLE_TEMPLATE);
    }

    @Test
    void writesNothingForAPackageThatLeadsOutside() throws IOException {
        assertNothingWritten(run(new GenerationSettings("../../x", "Acme")), Rule.JAVA_NAME);
        assertFalse(Files.exists(folder.getParent().resolve("x")));
    }

    @Test
    void writesNothingForFilesThatAreNotThere() throws IOException {
        Files.delete(catalog);
        assertNothingWritten(run(SETTINGS), Rule.UNREADABLE_FILE);
    }

    @Test
    void anErrorLeavesTheFilesOfTheLastGoodBuild() throws IOException {
        run(SETTINGS).orThrow();
        Map<String, String> good = Trees.of(output);
        replace(catalog, "\"severity\": \"1\"", "\"severity\": \"high\"");
        Validated<EventBuild.@Nullable Report> built = run(SETTINGS);
        assertNull(built.value());
        assertEquals(good, Trees.of(output));
    }

    private void assertNothingWritten(Validated<EventBuild.@Nullable Report> built, Rule rule) {
        assertNull(built.value());
        assertTrue(
                built.diagnostics().stream().anyMatch(diagnostic -> diagnostic.rule() == rule),
                () -> built.diagnostics().toString());
        assertFalse(Files.exists(output));
    }

    private Validated<EventBuild.@Nullable Report> run(GenerationSettings settings) throws IOException {
        return EventBuild.run(new EventBuild.Request(catalog, curation, settings, output));
    }

    private static void replace(Path file, String expression, String replacement) throws IOException {
        String before = Files.readString(file);
        String after = before.replaceFirst(expression, replacement);
        assertFalse(before.equals(after), "nothing to replace");
        Files.writeString(file, after);
    }
}
