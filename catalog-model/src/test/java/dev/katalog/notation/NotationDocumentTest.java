package dev.katalog.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Location;
import dev.katalog.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/NOTATION.md has every rule, and its examples are true. */
class NotationDocumentTest {

    private static final Pattern SECTION =
            Pattern.compile("#### `([a-z-]+)` \\(([a-z]+)\\)\n\n(.+)\n\n```([a-z-]+)\nbad:  (.+)\ngood: (.+)\n```");

    record Example(String rule, String severity, String purpose, String language, String bad, String good) {}

    static List<Example> examples() throws IOException {
        Matcher matcher = SECTION.matcher(Files.readString(Path.of("..", "docs", "NOTATION.md")));
        return matcher.results()
                .map(r -> new Example(r.group(1), r.group(2), r.group(3), r.group(4), r.group(5), r.group(6)))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleIsDescribedOnceAsItIs(Rule rule) throws IOException {
        List<Example> found = examples().stream()
                .filter(example -> example.rule().equals(rule.id()))
                .toList();
        assertEquals(1, found.size(), "sections of " + rule.id());
        assertEquals(
                rule.severity().name().toLowerCase(Locale.ROOT), found.get(0).severity());
        assertEquals(rule.purpose(), found.get(0).purpose());
        assertTrue(Arrays.stream(Rule.values())
                .anyMatch(other -> other.id().equals(found.get(0).rule())));
    }

    static Stream<Example> readable() throws IOException {
        return examples().stream()
                .filter(example -> List.of("katalog", "cisco", "century-nxr").contains(example.language()));
    }

    @ParameterizedTest
    @MethodSource("readable")
    void badLineRaisesTheRuleAndGoodLineDoesNot(Example example) {
        assertTrue(rules(example.language(), example.bad()).contains(example.rule()));
        assertFalse(rules(example.language(), example.good()).contains(example.rule()));
    }

    private static List<String> rules(String notation, String text) {
        Location origin = new Location("example", 1, 1);
        List<Diagnostic> diagnostics = switch (notation) {
            case "katalog" ->
                KatalogNotation.read(text, origin, FieldTypes.basic()).diagnostics();
            case "cisco" -> CiscoNotation.read(text, origin, List.of()).diagnostics();
            default -> CenturyNxrNotation.read(text, origin, List.of()).diagnostics();
        };
        return diagnostics.stream().map(diagnostic -> diagnostic.rule().id()).toList();
    }
}
