package dev.katalog.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.build.BuildRecord.Made;
import dev.katalog.generate.GenerationSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only what must be written is, and only what we wrote is deleted. */
class GenerationPlanTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path parent;

    private Path output;
    private final OutputClaims claims = new OutputClaims();

    @BeforeEach
    void makeOutput() {
        output = parent.resolve("generated");
    }

    @Test
    void nothingIsWrittenBeforeItIsApplied() throws IOException {
        GenerationPlan plan = plan("main", "a/X.java", "a/Y.java");
        assertEquals(Set.of("a/X.java", "a/Y.java"), plan.written());
        assertFalse(Files.exists(output));
        plan.apply();
        assertEquals(
                Set.of("a/X.java", "a/Y.java", "main.katalog-files"),
                Trees.of(output).keySet());
        assertEquals("content of a/X.java", Trees.of(output).get("a/X.java"));
    }

    @Test
    void leavesUnchangedFilesAlone() throws IOException {
        plan("main", "a/X.java", "a/Y.java").apply();
        Path unchanged = output.resolve("a/X.java");
        Path changed = output.resolve("a/Y.java");
        Path record = output.resolve("main.katalog-files");
        Files.writeString(changed, "something else");
        for (Path path : List.of(unchanged, changed, record)) {
            Files.setLastModifiedTime(path, LONG_AGO);
        }
        GenerationPlan plan = plan("main", "a/X.java", "a/Y.java");
        assertEquals(Set.of("a/Y.java"), plan.written());
        plan.apply();
        assertEquals(LONG_AGO, Files.getLastModifiedTime(unchanged));
        assertTrue(Files.getLastModifiedTime(changed).compareTo(LONG_AGO) > 0);
        assertEquals("content of a/Y.java", Files.readString(changed));
        assertEquals(1, plan.reports().get(0).written());
        assertEquals(1, plan.reports().get(0).unchanged());
    }

    @Test
    void writesNothingAtAllIfNothingChanges() throws IOException {
        plan("main", "a/X.java").apply();
        Path record = output.resolve("main.katalog-files");
        Files.setLastModifiedTime(record, LONG_AGO);
        plan("main", "a/X.java").apply();
        assertEquals(LONG_AGO, Files.getLastModifiedTime(record));
    }

    @Test
    void deletesWhatIsNoLongerGeneratedAndTheFoldersLeftEmpty() throws IOException {
        plan("main", "a/X.java", "b/Y.java").apply();
        GenerationPlan plan = plan("main", "a/X.java");
        assertEquals(Set.of("b/Y.java"), plan.deleted());
        plan.apply();
        assertEquals(Set.of("a/X.java", "main.katalog-files"), Trees.of(output).keySet());
        assertFalse(Files.exists(output.resolve("b")));
        assertEquals(Set.of(), plan("main", "a/X.java").deleted());
    }

    @Test
    void leavesFilesOfOthersAlone() throws IOException {
        plan("other", "a/Other.java").apply();
        plan("main", "a/X.java").apply();
        Files.writeString(output.resolve("a/Foreign.java"), "class Foreign {}");
        plan("main", "c/Y.java").apply();
        assertEquals(
                Set.of("a/Foreign.java", "a/Other.java", "c/Y.java", "main.katalog-files", "other.katalog-files"),
                Trees.of(output).keySet());
    }

    /** A catalog has moved from one execution to another, and the new one runs first. */
    @Test
    void doesNotDeleteWhatAnotherExecutionOfThisBuildWrote() throws IOException {
        plan("old", "a/X.java", "a/Y.java").apply();
        plan("new", "a/X.java").apply();
        GenerationPlan plan = plan("old", "b/Z.java");
        assertEquals(Set.of("a/Y.java"), plan.deleted());
        plan.apply();
        assertTrue(Files.exists(output.resolve("a/X.java")));
    }

    @Test
    void toleratesThatSomeoneDeletedWhatItWrote() throws IOException {
        plan("main", "a/X.java", "a/Y.java").apply();
        Files.delete(output.resolve("a/X.java"));
        Files.delete(output.resolve("a/Y.java"));
        plan("main", "a/Y.java").apply();
        assertEquals(Set.of("a/Y.java", "main.katalog-files"), Trees.of(output).keySet());
    }

    /** Otherwise what was written before the interruption would stay for ever. */
    @Test
    void anInterruptedBuildIsCleanedUpByTheNext() throws IOException {
        plan("main", "a/X.java").apply();
        GenerationPlan plan = plan("main", "a/Y.java", "b/Z.java");
        Files.writeString(output.resolve("b"), "a file where a folder must be");
        assertThrows(IOException.class, plan::apply);
        assertTrue(Files.exists(output.resolve("a/Y.java")));
        Files.delete(output.resolve("b"));
        plan("main", "a/W.java").apply();
        assertEquals(Set.of("a/W.java", "main.katalog-files"), Trees.of(output).keySet());
    }

    @Test
    void neverKeepsItsRecordOutside() {
        assertThrows(IOException.class, () -> plan("../main", "a/X.java").apply());
        assertFalse(Files.exists(parent.resolve("main.katalog-files")));
    }

    /** The record is a file that anyone can change. */
    @Test
    void neverDeletesOutside() throws IOException {
        Path precious = Files.writeString(parent.resolve("precious"), "content");
        plan("main", "a/X.java").apply();
        Files.writeString(output.resolve("main.katalog-files"), "katalog-files 1\ncatalog x 1 0\nd473 ../precious\n");
        assertThrows(IOException.class, () -> plan("main", "a/X.java"));
        assertTrue(Files.exists(precious));
    }

    /** A plan for one catalog that has these files. */
    private GenerationPlan plan(String execution, String... files) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        Map<String, String> digests = new TreeMap<>();
        for (String file : files) {
            byte[] content = ("content of " + file).getBytes(StandardCharsets.UTF_8);
            contents.put(file, content);
            digests.put(file, InputDigest.of(content));
        }
        EventBuild.Catalog catalog = new EventBuild.Catalog(
                CatalogSource.file(Path.of("acme.catalog.json")),
                Selection.ALL,
                new GenerationSettings("com.example", "Acme"));
        EventBuild.Request request =
                new EventBuild.Request(List.of(catalog), EventBuild.OnWarning.PROCEED, output, execution, claims);
        SourceFolder folder = new SourceFolder(output);
        BuildRecord before =
                BuildRecord.of(Objects.requireNonNullElse(folder.read(GenerationPlan.recordOf(request)), ""));
        Made made = new Made(String.join(" and ", files).replace(' ', '-'), 1, 0, digests);
        return GenerationPlan.of(List.of(new GenerationPlan.Built(catalog, made, contents)), request, folder, before);
    }
}
