package dev.katalog.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.build.GenerationPlan.Report;
import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Rule;
import dev.katalog.diagnostic.Severity;
import dev.katalog.diagnostic.Validated;
import dev.katalog.generate.GenerationSettings;
import dev.katalog.generate.RecordNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private Selection selection = Selection.ALL;
    private EventBuild.OnWarning onWarning = EventBuild.OnWarning.PROCEED;
    private final OutputClaims claims = new OutputClaims();

    @BeforeEach
    void copyCatalog() throws IOException {
        Trees.copy(Path.of("src", "test", "resources", "catalogs"), folder);
        catalog = folder.resolve("acme-firewall.catalog.json");
        curation = folder.resolve("acme-firewall.curation");
        output = folder.resolve("output");
    }

    @Test
    void writesWhatIsNewAndThenNothing() throws IOException {
        Report first = run(SETTINGS);
        assertEquals(14, first.messages());
        assertEquals(0, first.unchanged());
        assertFalse(first.reused());
        Map<String, String> written = Trees.of(output);
        assertEquals(written.size() - 1, first.written());
        assertTrue(written.containsKey("com/example/acme/AcmeEvents.java"));
        assertUpToDate();
        assertEquals(written, Trees.of(output));
    }

    @Test
    void deletesTheFilesOfMessagesThatTheVendorDropped() throws IOException {
        run(SETTINGS);
        replace(catalog, "(?m)^.*\"100012\".*\n", "");
        GenerationPlan plan = plan(SETTINGS).orThrow();
        assertEquals(Set.of("com/example/acme/Acme100012Note.java"), plan.deleted());
        plan.apply();
        assertEquals(13, plan.reports().get(0).messages());
        assertFalse(Trees.of(output).containsKey("com/example/acme/Acme100012Note.java"));
        assertUpToDate();
    }

    @Test
    void rewritesTheFilesOfAChangedMessageAlone() throws IOException {
        run(SETTINGS);
        replace(curation.resolve("system.json"), "The standby unit takes over.", "The other unit takes over.");
        GenerationPlan plan = plan(SETTINGS).orThrow();
        assertEquals(Set.of("com/example/acme/Acme100001SwitchingOver.java"), plan.written());
        assertEquals(Set.of(), plan.deleted());
        plan.apply();
        assertUpToDate();
    }

    /** Blanks and notes in a file change nothing that is generated; the next build knows it without generating. */
    @Test
    void remembersThatAnotherTextOfTheFilesGivesTheSame() throws IOException {
        run(SETTINGS);
        replace(catalog, "\\{", "{ ");
        GenerationPlan plan = plan(SETTINGS).orThrow();
        assertFalse(plan.reports().get(0).reused());
        assertEquals(Set.of(), plan.written());
        plan.apply();
        assertUpToDate();
    }

    @Test
    void findsOutThatAFileWasEditedOrDeleted() throws IOException {
        run(SETTINGS);
        Map<String, String> good = Trees.of(output);
        Path file = output.resolve("com/example/acme/AcmeEvents.java");
        replace(file, "public", "PUBLIC");
        assertEquals(
                Set.of("com/example/acme/AcmeEvents.java"),
                plan(SETTINGS).orThrow().written());
        Files.delete(file);
        Report report = run(SETTINGS);
        assertFalse(report.reused());
        assertEquals(1, report.written());
        assertEquals(good, Trees.of(output));
    }

    /** As where the folder was copied: every file is newer than the record, and what it was. */
    @Test
    void readsWhatIsNewerThanTheRecord() throws IOException {
        run(SETTINGS);
        Files.setLastModifiedTime(output.resolve("main.katalog-files"), FileTime.fromMillis(1_000_000_000_000L));
        assertUpToDate();
        replace(output.resolve("com/example/acme/AcmeEvents.java"), "public", "PUBLIC");
        assertFalse(report(SETTINGS).reused());
    }

    @Test
    void everyInputCounts() throws IOException {
        run(SETTINGS);
        assertFalse(report(new GenerationSettings("com.example.acme", "Acme", RecordNames.NAME))
                .reused());
        assertFalse(report(new GenerationSettings("com.example.acme", "Acne")).reused());
        assertFalse(report(new GenerationSettings("com.example.acne", "Acme")).reused());
        selection = new Selection(List.of("100*"), List.of());
        assertFalse(report(SETTINGS).reused());
        selection = new Selection(List.of(), List.of("100*"));
        assertFalse(report(SETTINGS).reused());
        selection = Selection.ALL;
        assertTrue(report(SETTINGS).reused());
        replace(curation.resolve("vpn.json"), "Tunnels", "The tunnels");
        assertFalse(report(SETTINGS).reused());
    }

    /** A copy of the project elsewhere is the same project. */
    @Test
    void whereTheFilesAreDoesNotCount() throws IOException {
        run(SETTINGS);
        Path copy = folder.resolve("copy");
        Trees.copy(output, copy.resolve("output"));
        Trees.copy(Path.of("src", "test", "resources", "catalogs"), copy);
        catalog = copy.resolve("acme-firewall.catalog.json");
        curation = copy.resolve("acme-firewall.curation");
        output = copy.resolve("output");
        assertUpToDate();
    }

    @Test
    void changingThePackageMovesTheFiles() throws IOException {
        run(SETTINGS);
        run(new GenerationSettings("com.example.other", "Acme"));
        assertTrue(Trees.of(output).keySet().stream().noneMatch(file -> file.startsWith("com/example/acme/")));
    }

    @Test
    void recordsCanBeCalledInOtherWays() throws IOException {
        run(new GenerationSettings("com.example.acme", "Acme", RecordNames.NAME));
        assertTrue(Files.exists(output.resolve("com/example/acme/SwitchingOver.java")));
        run(new GenerationSettings("com.example.acme", "Wall", RecordNames.PREFIX_NAME));
        assertTrue(Files.exists(output.resolve("com/example/acme/WallSwitchingOver.java")));
        assertFalse(Files.exists(output.resolve("com/example/acme/SwitchingOver.java")));
    }

    @Test
    void warningsCanStopTheBuildBeforeAnythingIsWritten() throws IOException {
        onWarning = EventBuild.OnWarning.FAIL;
        assertNothingWritten(plan(SETTINGS), Rule.GAP_BEFORE_FIELD);
    }

    /** Otherwise they would never be seen again. */
    @Test
    void warningsOfAnEarlierBuildStopTheBuild() throws IOException {
        assertTrue(run(SETTINGS).warnings() > 0);
        assertTrue(report(SETTINGS).warnings() > 0);
        onWarning = EventBuild.OnWarning.FAIL;
        Validated<@Nullable GenerationPlan> plan = plan(SETTINGS);
        assertNull(plan.value());
        assertFalse(plan.hasErrors());
    }

    @Test
    void catalogsThatWouldWriteTheSameFilesAreRefused() throws IOException {
        EventBuild.Catalog one = new EventBuild.Catalog(CatalogSource.file(catalog, curation), selection, SETTINGS);
        EventBuild.Catalog gateway = new EventBuild.Catalog(
                CatalogSource.file(folder.resolve("acme-gateway.catalog.json")), selection, SETTINGS);
        Validated<@Nullable GenerationPlan> plan = plan(List.of(one, gateway), "main");
        assertNothingWritten(plan, Rule.CATALOG_COLLISION);
        List<Diagnostic> errors = plan.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        assertEquals(1, errors.size());
        assertEquals(
                "found that the catalog acme-firewall.catalog.json and the catalog acme-gateway.catalog.json would both write"
                        + " this file",
                errors.get(0).message());
        assertEquals("com/example/acme/AcmeEvent.java", errors.get(0).location().source());
    }

    @Test
    void executionsThatWouldWriteTheSameFilesAreRefused() throws IOException {
        EventBuild.Catalog one = new EventBuild.Catalog(CatalogSource.file(catalog, curation), selection, SETTINGS);
        plan(List.of(one), "first").orThrow().apply();
        Validated<@Nullable GenerationPlan> second = plan(List.of(one), "second");
        assertNull(second.value());
        assertTrue(second.diagnostics().stream()
                .anyMatch(diagnostic -> diagnostic.rule() == Rule.CATALOG_COLLISION
                        && diagnostic.message().contains("the execution first")));
        // As a forked build does.
        assertTrue(plan(List.of(one), "first").orThrow().reports().get(0).reused());
    }

    @Test
    void catalogsInDifferentPackagesGetAlong() throws IOException {
        EventBuild.Catalog one = new EventBuild.Catalog(CatalogSource.file(catalog, curation), selection, SETTINGS);
        EventBuild.Catalog two = new EventBuild.Catalog(
                CatalogSource.file(folder.resolve("acme-gateway.catalog.json")),
                selection,
                new GenerationSettings("com.example.gateway", "Gate"));
        plan(List.of(one, two), "main").orThrow().apply();
        GenerationPlan again = plan(List.of(two, one), "main").orThrow();
        assertTrue(again.reports().stream().allMatch(Report::reused));
        replace(catalog, "(?m)^.*\"100012\".*\n", "");
        GenerationPlan changed = plan(List.of(one, two), "main").orThrow();
        assertEquals(
                List.of(false, true),
                changed.reports().stream().map(Report::reused).toList());
        GenerationPlan without = plan(List.of(one), "main").orThrow();
        assertTrue(without.deleted().contains("com/example/gateway/GateEvents.java"));
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
        assertEquals(1, run(SETTINGS).messages());
        assertTrue(Trees.of(output).containsKey("com/example/acme/LinkChanged.java"));
    }

    @Test
    void carriesWarningsOfAllStages() throws IOException {
        replace(curation.resolve("system.json"), "\"summary\": \"A rule was applied.\"", "\"summary\": \"\"");
        Validated<@Nullable GenerationPlan> built = plan(SETTINGS);
        assertFalse(built.hasErrors());
        List<Rule> rules = built.diagnostics().stream().map(Diagnostic::rule).toList();
        assertTrue(rules.contains(Rule.MISSING_SUMMARY), rules::toString);
        assertTrue(rules.contains(Rule.GAP_BEFORE_FIELD), rules::toString);
    }

    @Test
    void writesNothingForACatalogWithErrors() throws IOException {
        replace(catalog, "\"severity\": \"1\"", "\"sevrity\": \"1\"");
        assertNothingWritten(plan(SETTINGS), Rule.UNKNOWN_PROPERTY);
    }

    @Test
    void writesNothingForACurationWithErrors() throws IOException {
        replace(curation.resolve("vpn.json"), "\"family\": \"vpn\",", "");
        assertNothingWritten(plan(SETTINGS), Rule.MISSING_PROPERTY);
    }

    @Test
    void reportsTheErrorsOfCatalogAndCurationTogether() throws IOException {
        replace(catalog, "\"severity\": \"1\"", "\"sevrity\": \"1\"");
        replace(curation.resolve("vpn.json"), "\"family\": \"vpn\",", "");
        List<String> sources = plan(SETTINGS).diagnostics().stream()
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
        assertNothingWritten(plan(SETTINGS), Rule.UNKNOWN_TYPE);
    }

    @Test
    void writesNothingForATemplateThatCannotBeCompiled() throws IOException {
        replace(catalog, "Note: <text>", "Note: <text>[ <other>] end");
        Validated<@Nullable GenerationPlan> plan = plan(SETTINGS);
        assertNothingWritten(plan, Rule.UNCOMPILABLE_TEMPLATE);
        assertPlace(plan, Rule.UNCOMPILABLE_TEMPLATE, "Note: <text>");
    }

    /** Without the id in the names of records, two messages may have the same. */
    @Test
    void writesNothingForRecordsOfTheSameName() throws IOException {
        replace(curation.resolve("system.json"), "\"name\": \"LinkChanged\"", "\"name\": \"RuleApplied\"");
        assertFalse(plan(SETTINGS).hasErrors());
        Validated<@Nullable GenerationPlan> plan =
                plan(new GenerationSettings("com.example.acme", "Acme", RecordNames.NAME));
        assertNothingWritten(plan, Rule.DUPLICATE_NAME);
        assertTrue(
                plan.diagnostics().stream()
                        .anyMatch(diagnostic -> diagnostic
                                .message()
                                .equals("found the name RuleApplied for the message 100008, it is already that of the"
                                        + " message 100005")),
                plan::toString);
    }

    /** In the catalog file, at the template that begins so. */
    private void assertPlace(Validated<?> validated, Rule rule, String template) throws IOException {
        Diagnostic found = validated.diagnostics().stream()
                .filter(diagnostic -> diagnostic.rule() == rule)
                .findFirst()
                .orElseThrow();
        assertEquals(catalog.toString(), found.location().source());
        String line = Files.readAllLines(catalog).get(found.location().line() - 1);
        assertTrue(line.substring(found.location().column() - 1).startsWith(template), found::toString);
    }

    @Test
    void writesNothingForAPackageThatLeadsOutside() throws IOException {
        // No other test, and nobody else, has a folder of that name beside this one's.
        String outside = folder.getFileName() + "-outside";
        assertNothingWritten(plan(new GenerationSettings("../../" + outside, "Acme")), Rule.JAVA_NAME);
        assertFalse(Files.exists(folder.getParent().resolve(outside)));
    }

    @Test
    void writesNothingForFilesThatAreNotThere() throws IOException {
        Files.delete(catalog);
        assertNothingWritten(plan(SETTINGS), Rule.UNREADABLE_FILE);
    }

    @Test
    void anErrorLeavesTheFilesOfTheLastGoodBuild() throws IOException {
        run(SETTINGS);
        Map<String, String> good = Trees.of(output);
        replace(catalog, "\"severity\": \"1\"", "\"severity\": \"high\"");
        Validated<@Nullable GenerationPlan> built = plan(SETTINGS);
        assertNull(built.value());
        assertEquals(good, Trees.of(output));
    }

    private void assertNothingWritten(Validated<@Nullable GenerationPlan> built, Rule rule) {
        assertNull(built.value());
        assertTrue(
                built.diagnostics().stream().anyMatch(diagnostic -> diagnostic.rule() == rule),
                () -> built.diagnostics().toString());
        assertFalse(Files.exists(output));
    }

    private void assertUpToDate() throws IOException {
        GenerationPlan plan = plan(SETTINGS).orThrow();
        assertTrue(plan.reports().get(0).reused());
        assertEquals(Set.of(), plan.written());
        assertEquals(Set.of(), plan.deleted());
        assertEquals(Trees.of(output).size() - 1, plan.reports().get(0).unchanged());
    }

    private Report run(GenerationSettings settings) throws IOException {
        GenerationPlan plan = plan(settings).orThrow();
        plan.apply();
        return plan.reports().get(0);
    }

    private Report report(GenerationSettings settings) throws IOException {
        return plan(settings).orThrow().reports().get(0);
    }

    private Validated<@Nullable GenerationPlan> plan(GenerationSettings settings) throws IOException {
        return plan(
                List.of(new EventBuild.Catalog(CatalogSource.file(catalog, curation), selection, settings)), "main");
    }

    private Validated<@Nullable GenerationPlan> plan(List<EventBuild.Catalog> catalogs, String execution)
            throws IOException {
        return EventBuild.plan(new EventBuild.Request(catalogs, onWarning, output, execution, claims));
    }

    private static void replace(Path file, String expression, String replacement) throws IOException {
        String before = Files.readString(file);
        String after = before.replaceFirst(expression, replacement);
        assertFalse(before.equals(after), "nothing to replace");
        Files.writeString(file, after);
    }
}
