package dev.katalog.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All of it below the folder. */
class SourceFolderTest {

    private static final byte[] CONTENT = "class Über {}".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path parent;

    private SourceFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = new SourceFolder(parent.resolve("generated"));
    }

    @Test
    void writesAndReads() throws IOException {
        folder.write("a/b/X.java", CONTENT);
        assertEquals("class Über {}", folder.read("a/b/X.java"));
        assertTrue(folder.has("a/b/X.java", CONTENT));
        assertTrue(folder.has("a/b/X.java", InputDigest.of(CONTENT)));
        assertFalse(folder.has("a/b/X.java", new byte[1]));
        assertFalse(folder.has("a/b/X.java", InputDigest.of(new byte[1])));
    }

    @Test
    void knowsWhatIsNotThere() throws IOException {
        assertNull(folder.read("a/b/X.java"));
        assertFalse(folder.has("a/b/X.java", CONTENT));
        folder.delete("a/b/X.java");
        assertFalse(Files.exists(parent.resolve("generated")));
    }

    @Test
    void deletesTheFoldersThatItLeavesEmpty() throws IOException {
        folder.write("a/b/c/X.java", CONTENT);
        folder.write("a/Y.java", CONTENT);
        folder.delete("a/b/c/X.java");
        assertFalse(Files.exists(parent.resolve("generated/a/b")));
        folder.delete("a/Y.java");
        assertEquals(Map.of(), Trees.of(parent));
        assertTrue(Files.exists(parent.resolve("generated")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../x", "..", "", ".", "/tmp", "a\0b", "a/../../generated2/X.java"})
    void neverLeavesTheFolder(String name) throws IOException {
        assertThrows(IOException.class, () -> folder.write(name, CONTENT));
        assertThrows(IOException.class, () -> folder.read(name));
        assertThrows(IOException.class, () -> folder.has(name, CONTENT));
        assertThrows(IOException.class, () -> folder.delete(name));
        assertEquals(Map.of(), Trees.of(parent));
    }
}
