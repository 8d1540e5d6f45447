package dev.katalog.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.diagnostic.Rule;
import dev.katalog.diagnostic.Validated;
import dev.katalog.generate.GenerationSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportBuildTest {

    @TempDir
    private Path folder;

    private Path catalog(String name, String... messages) throws IOException {
        return Files.writeString(
                Files.createDirectories(folder.resolve(name)).resolve("doors.catalog.json"),
                """
                {"catalog": "doors", "vendor": "Acme", "product": "Door", "notation": "katalog", "identification": "code",
                 "messages": [%s]}
                """.formatted(String.join(", ", messages)));
    }

    private static String message(int id, String template) {
        return """
                {"id": "%d", "name": "Door%d", "summary": "A door.", "severity": "5", "section": "Doors %d", "template": "%s"}
                """.formatted(id, id, id, template);
    }

    private Validated<ReportBuild.@Nullable Written> write(Path catalog, ReportBuild.@Nullable Baseline baseline)
            throws IOException {
        return ReportBuild.write(
                List.of(new ReportBuild.Catalog(
                        CatalogSource.file(catalog),
                        new Selection(List.of(), List.of("2")),
                        new GenerationSettings("com.example", "Acme"),
                        baseline)),
                folder.resolve("report"));
    }

    @Test
    void writesAPageForEachFamily() throws IOException {
        Path catalog = catalog("now", message(1, "door <n:int> open"), message(2, "door shut"));
        assertEquals(2, write(catalog, null).orThrow().messages());
        Map<String, String> report = Trees.of(folder.resolve("report"));
        assertTrue(report.get("doors/family-doors-1.html").contains("<b>Acme1Door1</b>(int n)"));
        assertTrue(report.get("doors/family-doors-2.html").contains("no event is generated of it"));
        assertFalse(report.containsKey("doors/changes.html"));
    }

    @Test
    void filesThatDoNotChangeAreLeftAlone() throws IOException {
        Path catalog = catalog("now", message(1, "door <n:int> open"), message(2, "door shut"));
        write(catalog, null).orThrow();
        Path page = folder.resolve("report/doors/family-doors-1.html");
        FileTime past = FileTime.fromMillis(0);
        Files.setLastModifiedTime(page, past);
        write(catalog, null).orThrow();
        assertEquals(past, Files.getLastModifiedTime(page));
    }

    @Test
    void pagesThatAreGoneGoAndFilesOfOthersStay() throws IOException {
        write(catalog("now", message(1, "door open"), message(2, "door shut")), null)
                .orThrow();
        Path foreign = Files.writeString(folder.resolve("report/doors/notes.html"), "mine");
        write(catalog("now", message(1, "door open"), message(3, "door locked"), message(2, "door shut")), null)
                .orThrow();
        write(catalog("now", message(3, "door locked"), message(2, "door shut")), null)
                .orThrow();
        assertFalse(Files.exists(folder.resolve("report/doors/family-doors-1.html")));
        assertTrue(Files.exists(folder.resolve("report/doors/family-doors-3.html")));
        assertEquals("mine", Files.readString(foreign));
    }

    @Test
    void showsWhatHasChangedSinceABaseline() throws IOException {
        Path before =
                catalog("before", message(1, "door <n:int> open"), message(2, "door shut"), message(4, "door gone"));
        Path now = catalog("now", message(1, "door <n:long> open"), message(2, "door shut"));
        write(now, new ReportBuild.Baseline("1.2.0", CatalogSource.file(before)))
                .orThrow();
        Map<String, String> report = Trees.of(folder.resolve("report"));
        String changed = report.get("doors/family-doors-1.html");
        assertTrue(changed.contains(">source, binary, behaviour</span>") || changed.contains(">source, binary</span>"));
        assertTrue(changed.contains("field-retyped"));
        assertFalse(report.get("doors/family-doors-2.html").contains("field-retyped"));
        String all = report.get("doors/changes.html");
        assertTrue(all.contains("Changes since 1.2.0") && all.contains("message-removed") && all.contains("message 4"));
        assertTrue(report.get("doors/index.html").contains("href=\"changes.html\""));
    }

    @Test
    void nothingIsWrittenOfACatalogWithErrors() throws IOException {
        Validated<ReportBuild.@Nullable Written> report = write(catalog("now", message(1, "door <n:no>")), null);
        assertNull(report.value());
        assertTrue(report.hasErrors());
        assertFalse(Files.exists(folder.resolve("report")));
    }

    @Test
    void baselineThatCannotBeReadIsAnError() throws IOException {
        Path catalog = catalog("now", message(1, "door open"), message(2, "door shut"));
        Validated<ReportBuild.@Nullable Written> report =
                write(catalog, new ReportBuild.Baseline("1", CatalogSource.file(folder.resolve("none.catalog.json"))));
        assertEquals(
                List.of(Rule.UNREADABLE_FILE),
                report.diagnostics().stream()
                        .map(diagnostic -> diagnostic.rule())
                        .toList());
    }
}
