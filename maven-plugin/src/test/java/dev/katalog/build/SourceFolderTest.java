package dev.katalog.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what must be written is, only what we wrote is deleted, and all of it below the output directory. */
class SourceWriterTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path folder;

    private Path output;
    private SourceWriter writer;

    @BeforeEach
    void makeWriter() {
        output = folder.resolve("generated");
        writer = new SourceWriter(output);
    }

    @Test
    void writesAllThatAreNew() throws IOException {
        assertEquals(
                new SourceWriter.Result(2, 0, 0), writer.write("acme", List.of(file("a.b", "X"), file("a.b", "Y"))));
        assertEquals(
                Set.of("a/b/X.java", "a/b/Y.java", "acme.katalog-files"),
                Trees.of(output).keySet());
        assertEquals("package a.b;\n\nclass X {\n}\n", Trees.of(output).get("a/b/X.java"));
    }

    @Test
    void leavesUnchangedFilesAlone() throws IOException {
        writer.write("acme", List.of(file("a.b", "X"), file("a.b", "Y")));
        Path unchanged = output.resolve("a/b/X.java");
        Path changed = output.resolve("a/b/Y.java");
        Files.writeString(changed, "something else");
        for (Path path : List.of(unchanged, changed, output.resolve("acme.katalog-files"))) {
            Files.setLastModifiedTime(path, LONG_AGO);
        }
        assertEquals(
                new SourceWriter.Result(1, 1, 0), writer.write("acme", List.of(file("a.b", "X"), file("a.b", "Y"))));
        assertEquals(LONG_AGO, Files.getLastModifiedTime(unchanged));
        assertEquals(LONG_AGO, Files.getLastModifiedTime(output.resolve("acme.katalog-files")));
        assertTrue(Files.getLastModifiedTime(changed).compareTo(LONG_AGO) > 0);
        assertEquals("package a.b;\n\nclass Y {\n}\n", Files.readString(changed));
    }

    @Test
    void deletesWhatIsNoLongerGeneratedAndTheFoldersLeftEmpty() throws IOException {
        writer.write("acme", List.of(file("a.b", "X"), file("a.c", "Y")));
        assertEquals(new SourceWriter.Result(0, 1, 1), writer.write("acme", List.of(file("a.b", "X"))));
        assertEquals(
                Set.of("a/b/X.java", "acme.katalog-files"), Trees.of(output).keySet());
        assertFalse(Files.exists(output.resolve("a/c")));
        assertEquals(new SourceWriter.Result(0, 1, 0), writer.write("acme", List.of(file("a.b", "X"))));
    }

    @Test
    void leavesFilesOfOthersAlone() throws IOException {
        writer.write("other", List.of(file("a.b", "Other")));
        writer.write("acme", List.of(file("a.b", "X")));
        Path foreign = Files.writeString(output.resolve("a/b/Foreign.java"), "class Foreign {}");
        writer.write("acme", List.of(file("a.c", "Y")));
        assertTrue(Files.exists(foreign));
        assertEquals(
                Set.of("a/b/Foreign.java", "a/b/Other.java", "a/c/Y.java", "acme.katalog-files", "other.katalog-files"),
                Trees.of(output).keySet());
    }

    @Test
    void toleratesThatSomeoneDeletedWhatItWrote() throws IOException {
        writer.write("acme", List.of(file("a.b", "X"), file("a.b", "Y")));
        Files.delete(output.resolve("a/b/X.java"));
        Files.delete(output.resolve("a/b/Y.java"));
        assertEquals(new SourceWriter.Result(1, 0, 0), writer.write("acme", List.of(file("a.b", "Y"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../x", "..", "", "/tmp", "a\0b"})
    void neverWritesOutside(String name) throws IOException {
        assertThrows(IOException.class, () -> writer.write("acme", List.of(fileWithAnyPackage(name))));
        assertEquals(Map.of(), Trees.of(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../acme", "/acme", "x/../../acme", "a\0b"})
    void neverKeepsItsListOutside(String catalog) throws IOException {
        assertThrows(IOException.class, () -> writer.write(catalog, List.of(file("a.b", "X"))));
        assertEquals(Map.of(), Trees.of(folder));
    }

    /** The list is a file that anyone can change. */
    @Test
    void neverDeletesOutside() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious"), "content");
        writer.write("acme", List.of(file("a.b", "X")));
        Files.writeString(output.resolve("acme.katalog-files"), "../precious\n");
        assertThrows(IOException.class, () -> writer.write("acme", List.of(file("a.b", "X"))));
        assertTrue(Files.exists(precious));
    }

    private static JavaFile file(String packageName, String type) {
        return JavaFile.builder(packageName, TypeSpec.classBuilder(type).build())
                .indent("    ")
                .build();
    }

    /** JavaPoet takes any text for the name of a package. */
    private static JavaFile fileWithAnyPackage(String packageName) {
        return file(packageName, "X");
    }
}
