package dev.katalog.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.catalog.CatalogFiles;
import dev.katalog.catalog.Message;
import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.DiagnosticFormat;
import dev.katalog.diagnostic.Severity;
import dev.katalog.diagnostic.Validated;
import dev.katalog.edition.Retirement;
import dev.katalog.generate.GenerationSettings;
import dev.katalog.importer.CatalogHeader;
import dev.katalog.importer.CenturyNxrImporter;
import dev.katalog.importer.ImportOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalog with its curation, and then the next edition of the document. */
class NewEditionTest {

    private static final String FIRST = """
            メッセージ pump[<PID> ]: started with <NUM> litres
            Priority INFO
            説明 NUM は水量。
            メッセージ pump[<PID> ]: stopped
            Priority INFO
            説明 二。
            メッセージ pump[<PID> ]: valve <STRING> of line <NUM> is stuck
            Priority ERROR
            説明 三。
            メッセージ pump[<PID>]: idle
            Priority INFO
            説明 四。
            """;

    private static final String SECOND = """
            メッセージ pump[<PID> ]: started with <NUM1> litres at <NUM2> bar
            Priority INFO
            説明 NUM1 は水量、NUM2 は気圧。
            メッセージ pump[<PID>]: stopped
            Priority NOTICE
            説明 二。
            メッセージ pump[<PID>]: idle
            Priority INFO
            説明 四。
            """;

    @TempDir
    private Path folder;

    private Path document;
    private Path catalog;
    private BesideCatalog beside;

    @BeforeEach
    void importAndCurateTheFirstEdition() throws IOException {
        document = folder.resolve("pump.txt");
        catalog = folder.resolve("pump.catalog.json");
        beside = new BesideCatalog(catalog);
        Files.writeString(document, FIRST);
        run("1.0", Retirement.KEEP_RETIRED);
        Files.move(beside.proposals(), beside.curation());
    }

    @Test
    void whatAnImportProposesIsACurationThatCompiles() throws IOException {
        Validated<@Nullable GenerationPlan> built = build();
        assertFalse(built.hasErrors(), built::toString);
        assertEquals(4, built.orThrow().reports().get(0).messages());
        assertTrue(Files.exists(folder.resolve("out/com/example/pump/PumpStartedWithLitres.java")));
        List<String> rules = built.diagnostics().stream()
                .map(found -> found.rule().id())
                .distinct()
                .sorted()
                .toList();
        assertEquals(List.of("missing-sample", "unfinished-proposal"), rules);
    }

    @Test
    void whatNoLongerFitsIsReportedAndTheCurationStays() throws IOException {
        String curation = Files.readString(curationFile());
        Files.writeString(document, SECOND);
        Validated<@Nullable ImportOutcome> imported = run("2.0", Retirement.KEEP_RETIRED);
        assertEquals(curation, Files.readString(curationFile()));
        assertEquals(
                List.of("pump.started-with-litres-at-bar", "pump.stopped", "pump.idle"),
                messages().stream().map(Message::id).toList());
        assertEquals("""
                pump.curation/pump.json:8:14: warning [unknown-message] the catalog has no message "pump.started-with-litres"
                pump.curation/pump.json:20:32: warning [stale-curation] the documented text has changed from "pump[<PID> ]: stopped" to "pump[<PID>]: stopped"
                pump.curation/pump.json:24:14: warning [unknown-message] the catalog has no message "pump.valve-of-line-is-stuck"
                pump.txt:1:1: warning [uncurated-message] the message pump.started-with-litres-at-bar has no curation
                pump.txt:1:1: warning [likely-rewording] the message "pump.started-with-litres-at-bar" looks like "pump.started-with-litres", which the document has no more and which was "pump[<PID> ]: started with <NUM> litres"
                """, String.join("\n", warnings(imported)).replace(folder + "/", "") + "\n");
        assertEquals("""
                edition:        NXR log messages 2.0, was NXR log messages 1.0
                as before:      1
                new:            1 (pump.started-with-litres-at-bar)
                other text:     1 (pump.stopped)
                other severity: 1 (pump.stopped)
                retired:        0
                gone:           2 (pump.started-with-litres, pump.valve-of-line-is-stuck)
                """, String.valueOf(imported.orThrow().changes()));
        assertTrue(Files.readString(beside.proposals().resolve("pump.json"))
                .contains("\"documented\": \"pump[<PID> ]: started with <NUM1> litres at <NUM2> bar\""));
    }

    @Test
    void importingItAgainReportsTheSame() throws IOException {
        Files.writeString(document, SECOND);
        List<String> first = warnings(run("2.0", Retirement.KEEP_RETIRED));
        byte[] bytes = Files.readAllBytes(catalog);
        assertEquals(first, warnings(run("2.0", Retirement.KEEP_RETIRED)));
        assertEquals(new String(bytes), Files.readString(catalog));
    }

    @Test
    void theHintOfALikelyRewordingIsTheEntryToAdd() throws IOException {
        Files.writeString(document, SECOND);
        Diagnostic likely = run("2.0", Retirement.KEEP_RETIRED).diagnostics().stream()
                .filter(diagnostic -> diagnostic.rule().id().equals("likely-rewording"))
                .findFirst()
                .orElseThrow();
        String entry = likely.hint()
                .substring(likely.hint().indexOf('{'), likely.hint().indexOf('}') + 1)
                .replace("\"...\"", "\"It says the pressure, too.\"");
        Files.writeString(beside.rewordings(), "{\"messages\": [" + entry + "]}");
        Validated<@Nullable ImportOutcome> again = run("2.0", Retirement.KEEP_RETIRED);
        assertEquals(
                List.of("pump.started-with-litres", "pump.stopped", "pump.idle"),
                messages().stream().map(Message::id).toList());
        assertEquals(0, again.orThrow().proposed());
        assertFalse(Files.exists(beside.proposals()), "nothing is left to propose");
        assertTrue(
                warnings(again).get(0).contains("stale-curation"),
                () -> warnings(again).toString());
    }

    @Test
    void messagesThatAreGoneCanBeKeptAsRetired() throws IOException {
        Files.writeString(document, SECOND);
        Validated<@Nullable ImportOutcome> imported = run("2.0", Retirement.RETIRE);
        assertEquals(5, messages().size());
        assertEquals("2.0", messages().get(4).retired());
        assertTrue(warnings(imported).stream().noneMatch(line -> line.contains("unknown-message")));
        assertFalse(build().hasErrors());
    }

    @Test
    void aBadFileBesideTheCatalogStopsTheImport() throws IOException {
        byte[] bytes = Files.readAllBytes(catalog);
        Files.writeString(document, SECOND);
        for (Path file : List.of(
                beside.rewordings(),
                beside.proposals().resolve("pump.json"),
                beside.curation().resolve("x.json"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "{");
            Validated<@Nullable ImportOutcome> imported = run("2.0", Retirement.KEEP_RETIRED);
            assertTrue(imported.hasErrors(), file::toString);
            assertEquals(
                    file.toString(), imported.diagnostics().get(0).location().source());
            assertEquals("{", Files.readString(file));
            Files.delete(file);
        }
        assertEquals(new String(bytes), Files.readString(catalog));
    }

    @Test
    void anEditionThatCannotBeToldFromTheLastIsReported() throws IOException {
        Files.writeString(document, SECOND);
        assertTrue(warnings(run("1.0", Retirement.KEEP_RETIRED)).stream()
                .anyMatch(line -> line.contains("[import-edition]")));
    }

    @Test
    void anotherDocumentIsReported() throws IOException {
        Files.writeString(document, "メッセージ fan: on\nPriority INFO\n説明 一。\n");
        assertTrue(warnings(run("2.0", Retirement.KEEP_RETIRED)).stream()
                .anyMatch(line -> line.startsWith(document + ":1:1: warning [mostly-gone]")));
    }

    private Path curationFile() {
        return beside.curation().resolve("pump.json");
    }

    private List<Message> messages() {
        return CatalogFiles.readCatalog(catalog).orThrow().messages();
    }

    private static List<String> warnings(Validated<?> validated) {
        return validated.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.WARNING)
                .map(DiagnosticFormat::line)
                .map(line -> line.substring(0, line.lastIndexOf(" (")))
                .toList();
    }

    private Validated<@Nullable GenerationPlan> build() throws IOException {
        EventBuild.Catalog events = new EventBuild.Catalog(
                CatalogSource.file(catalog, beside.curation()),
                Selection.ALL,
                new GenerationSettings("com.example.pump", "Pump"));
        Validated<@Nullable GenerationPlan> plan = EventBuild.plan(new EventBuild.Request(
                List.of(events), EventBuild.OnWarning.PROCEED, folder.resolve("out"), "main", new OutputClaims()));
        plan.orThrow().apply();
        return plan;
    }

    private Validated<@Nullable ImportOutcome> run(String release, Retirement retirement) {
        ImportOptions options = ImportOptions.DEFAULT.with(new CatalogHeader("pump", null, null, null, release, null));
        Validated<@Nullable ImportOutcome> prepared = CatalogImport.prepare(new CatalogImport.Request(
                document, new CenturyNxrImporter(), options, retirement, catalog, beside.curation()));
        ImportOutcome outcome = prepared.value();
        if (outcome != null) {
            outcome.write();
        }
        return prepared;
    }
}
