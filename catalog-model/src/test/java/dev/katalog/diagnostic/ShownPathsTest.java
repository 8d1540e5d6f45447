package dev.katalog.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShownPathsTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsBelowTheFolderIsShownWithoutIt() {
        ShownPaths paths = ShownPaths.relativeTo(folder);
        Path file = folder.resolve("src").resolve("acme.catalog.json");
        assertEquals("src/acme.catalog.json", paths.in(file.toString()));
        assertEquals(
                "move src/acme.catalog.json to \"src/acme.catalog.json\"",
                paths.in("move " + file + " to \"" + file + '"'));
    }

    @Test
    void whatOnlyLooksLikeItIsNot() {
        ShownPaths paths = ShownPaths.relativeTo(folder);
        for (String other : new String[] {
            folder + "-other/x.json", "/elsewhere" + folder + "/x.json", folder.toString(), "acme 100001", ""
        }) {
            assertEquals(other, paths.in(other));
        }
    }

    @Test
    void aNameStandsForTheFileAndWhatIsInIt() {
        Path jar = folder.resolve("gates-1.2.jar");
        ShownPaths paths = ShownPaths.relativeTo(folder).with(jar, "com.example:gates:1.2");
        assertEquals("com.example:gates:1.2!/META-INF/katalog/x.json", paths.in(jar + "!/META-INF/katalog/x.json"));
        assertEquals("com.example:gates:1.2 and gates-1.2.jar.sha1", paths.in(jar + " and " + jar + ".sha1"));
    }

    @Test
    void aDiagnosticHasThemInPlaceMessageAndHintAlone() {
        String file = folder.resolve("a.json").toString();
        Diagnostic diagnostic =
                new Diagnostic(Rule.UNREADABLE_FILE, new Location(file, 2, 3), "no " + file, "look at " + file, file);
        assertEquals(
                new Diagnostic(Rule.UNREADABLE_FILE, new Location("a.json", 2, 3), "no a.json", "look at a.json", file),
                ShownPaths.relativeTo(folder).of(diagnostic));
    }
}
