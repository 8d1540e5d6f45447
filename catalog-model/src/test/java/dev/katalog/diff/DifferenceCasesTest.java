package dev.katalog.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.diagnostic.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of cases holds two catalogs and, in {@code expected.txt}, all that differs, a line each:
 *
 * <pre>rule | subject | consequences | step of the version | text | file | what stands at the place in that file</pre>
 *
 * <p>and, indented, the words before and after. A new case needs no Java.
 */
class DifferenceCasesTest {

    static List<String> names() {
        return Cases.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void differenceIsAsExpected(String name) throws IOException {
        List<String> expected = Files.readAllLines(Cases.FOLDER.resolve(name).resolve("expected.txt"));
        List<String> found = new ArrayList<>();
        for (Change change : Cases.difference(name).changes()) {
            String prefix = String.join(
                    " | ",
                    change.rule().id(),
                    change.subject().key(),
                    DifferenceText.consequences(change.consequences()),
                    change.step().toString(),
                    change.text(),
                    file(name, change));
            found.add(prefix + " | " + atPlace(change, expected, prefix));
            WordChange words = change.words();
            if (words != null) {
                found.add("    " + marked(words));
            }
        }
        assertEquals(String.join("\n", expected), String.join("\n", found));
    }

    private static String file(String name, Change change) {
        return Cases.FOLDER
                .resolve(name)
                .relativize(Path.of(change.place().location().source()))
                .toString()
                .replace('\\', '/');
    }

    /** As much of the text at the place as the case gives; the place is a real one of the file. */
    private static String atPlace(Change change, List<String> expected, String prefix) throws IOException {
        Place place = change.place();
        List<String> lines = Files.readAllLines(Path.of(place.location().source()));
        assertEquals(lines.get(place.location().line() - 1), place.sourceLine());
        String text = place.sourceLine().substring(place.location().column() - 1);
        int length = expected.stream()
                .filter(line -> line.startsWith(prefix + " | "))
                .mapToInt(line -> line.length() - prefix.length() - 3)
                .findFirst()
                .orElse(text.length());
        return text.substring(0, Math.min(length, text.length()));
    }

    private static String marked(WordChange words) {
        return words.pieces().stream()
                .map(piece -> switch (piece.kind()) {
                    case KEPT -> piece.text();
                    case REMOVED -> "[-" + piece.text() + "-]";
                    case ADDED -> "{+" + piece.text() + "+}";
                })
                .collect(Collectors.joining());
    }

    @Test
    void everyRuleHasACase() {
        Set<ChangeRule> covered = EnumSet.noneOf(ChangeRule.class);
        names().forEach(name -> Cases.difference(name).changes().forEach(change -> covered.add(change.rule())));
        assertEquals(EnumSet.allOf(ChangeRule.class), covered);
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothingDiffersFromItself(String name) {
        for (String side : List.of("a", "b")) {
            CatalogVersion version = Cases.version(name, side);
            CatalogDifference none = CatalogDifference.between(version, version);
            assertEquals(List.of(), none.changes());
            assertEquals(VersionStep.PATCH, none.step());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void wayBackHasAsManySubjects(String name) {
        CatalogVersion a = Cases.version(name, "a");
        CatalogVersion b = Cases.version(name, "b");
        assertEquals(
                CatalogDifference.between(a, b).changes().isEmpty(),
                CatalogDifference.between(b, a).changes().isEmpty());
        assertTrue(
                Cases.difference(name).changes().equals(Cases.difference(name).changes()));
    }
}
