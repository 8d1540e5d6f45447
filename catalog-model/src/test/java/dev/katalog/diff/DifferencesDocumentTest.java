package dev.katalog.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/DIFFERENCES.md has every rule, and what it says of them is so. */
class DifferencesDocumentTest {

    private static final Pattern ROW = Pattern.compile("\\| `([a-z-]+)` \\| (.+) \\| (.+) \\|");

    private record Row(String purpose, String consequences) {}

    private static Map<String, Row> rows() throws IOException {
        String document = Files.readString(Path.of("..", "docs", "DIFFERENCES.md"));
        Map<String, Row> rows = new LinkedHashMap<>();
        Matcher matcher = ROW.matcher(document.substring(document.indexOf("## Rules")));
        while (matcher.find()) {
            rows.put(matcher.group(1), new Row(matcher.group(2), matcher.group(3)));
        }
        return rows;
    }

    static List<String> cases() {
        return Cases.names();
    }

    @Test
    void everyRuleIsDescribedAsItIs() throws IOException {
        Map<String, String> expected = new LinkedHashMap<>();
        Arrays.stream(ChangeRule.values()).forEach(rule -> expected.put(rule.id(), rule.purpose()));
        Map<String, String> found = new LinkedHashMap<>();
        rows().forEach((id, row) -> found.put(id, row.purpose()));
        assertEquals(expected.toString(), found.toString());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void consequencesAreAmongThoseThatAreDescribed(String name) throws IOException {
        for (Change change : Cases.difference(name).changes()) {
            String described = rows().get(change.rule().id()).consequences();
            String consequences = DifferenceText.consequences(change.consequences());
            assertTrue(
                    Arrays.stream(described.split("; "))
                            .map(one -> one.replaceAll("(:| if| alone).*", ""))
                            .anyMatch(consequences::equals),
                    () -> change.rule().id() + ": " + consequences + " is not in: " + described);
        }
    }
}
