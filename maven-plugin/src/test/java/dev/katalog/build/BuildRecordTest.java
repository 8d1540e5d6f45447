package dev.katalog.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.katalog.build.BuildRecord.Made;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The file that an execution keeps in its output folder. */
class BuildRecordTest {

    private static final BuildRecord RECORD = new BuildRecord(List.of(
            new Made("6b86", 14, 2, new TreeMap<>(Map.of("a/X.java", "d473", "a/With blanks.java", "4e07"))),
            new Made("4b22", 1, 0, Map.of("b/Y.java", "ef2d"))));

    @Test
    void readsWhatItWrote() {
        assertEquals(RECORD, BuildRecord.of(RECORD.text()));
    }

    @Test
    void isTheSameTextEverywhere() {
        assertEquals("""
                katalog-files 1
                catalog 6b86 14 2
                4e07 a/With blanks.java
                d473 a/X.java
                catalog 4b22 1 0
                ef2d b/Y.java
                """, RECORD.text());
    }

    @Test
    void findsACatalogByItsInputs() {
        assertEquals(RECORD.catalogs().get(1), RECORD.madeOf("4b22"));
        assertNull(RECORD.madeOf("none"));
    }

    @Test
    void listsTheFilesOfAllCatalogs() {
        assertEquals(Set.of("a/X.java", "a/With blanks.java", "b/Y.java"), RECORD.files());
    }

    /** Anyone can change it: what is listed can still be deleted, what was made is made again. */
    @Test
    void makesTheBestOfADamagedFile() {
        BuildRecord damaged = BuildRecord.of("katalog-files 1\ncatalog 6b86 many\nd473 a/X.java\nnonsense\n");
        assertEquals(Set.of("a/X.java"), damaged.files());
        assertNull(damaged.madeOf("6b86"));
    }

    @Test
    void knowsNothingOfOtherFiles() {
        assertEquals(Set.of(), BuildRecord.of("").files());
        assertEquals(
                Set.of(),
                BuildRecord.of("katalog-files 2\ncatalog 6b86 1 1\nd473 a/X.java\n")
                        .files());
    }
}
