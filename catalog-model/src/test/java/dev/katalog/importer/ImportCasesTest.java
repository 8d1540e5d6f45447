package dev.katalog.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.Message;
import dev.katalog.diagnostic.Validated;
import dev.katalog.notation.ParameterClues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Imports every small document under {@code importer/<layout>/<case>.txt} and compares what comes out with
 * {@code <case>.expected}. To write the expectations anew, run with {@code -Dkatalog.rewriteExpectations=true} and review the
 * difference.
 */
class ImportCasesTest {

    private static final Path CASES = Path.of("src/test/resources/importer");
    private static final boolean REWRITE = Boolean.getBoolean("katalog.rewriteExpectations");

    @TestFactory
    Stream<DynamicTest> everyDocumentGivesWhatIsExpected() {
        return DocumentImporter.ALL.stream()
                .flatMap(importer -> documents(importer).stream()
                        .map(file -> DynamicTest.dynamicTest(
                                importer.layout() + "/" + file.getFileName(), () -> check(importer, file))));
    }

    @Test
    void everyExpectationHasItsDocument() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            List<Path> expectations =
                    files.filter(file -> file.toString().endsWith(".expected")).toList();
            assertFalse(expectations.isEmpty());
            expectations.forEach(file -> assertTrue(Files.exists(sibling(file, ".txt")), file.toString()));
        }
    }

    private static void check(DocumentImporter importer, Path file) throws IOException {
        DocumentText document = DocumentText.of(file.getFileName().toString(), () -> Files.newInputStream(file));
        ImportOptions options = ImportOptions.DEFAULT.with(Explanations.INCLUDED);
        Validated<Imported> result = importer.read(document, options);
        String actual = shown(result);
        Path expected = sibling(file, ".expected");
        if (REWRITE) {
            Files.writeString(expected, actual);
        }
        assertEquals(Files.readString(expected), actual);
        assertEquals(result, importer.read(document, options), "a second import");
        assertEquals(result.hasErrors(), result.value() == null, "either a catalog or an error");
    }

    private static List<Path> documents(DocumentImporter importer) {
        try (Stream<Path> files = Files.list(CASES.resolve(importer.layout()))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path sibling(Path file, String suffix) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + suffix);
    }

    private static String shown(Validated<Imported> result) {
        StringBuilder text = new StringBuilder();
        Imported imported = result.value();
        if (imported != null) {
            Catalog catalog = imported.catalog();
            text.append(String.join(
                            " | ",
                            catalog.catalog(),
                            catalog.vendor(),
                            catalog.product(),
                            catalog.edition().document(),
                            catalog.edition().release(),
                            catalog.edition().language(),
                            catalog.notation(),
                            catalog.identification().toString()))
                    .append("\n\n");
            catalog.messages().forEach(message -> show(message, imported, text));
            text.append(imported.summary());
        }
        result.diagnostics().forEach(diagnostic -> text.append(diagnostic).append('\n'));
        return text.toString();
    }

    private static void show(Message message, Imported imported, StringBuilder text) {
        text.append(message.id()).append(" | ").append(message.severity());
        text.append(" | ").append(message.section());
        text.append(" | ").append(message.lines().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        text.append('\n').append("  ").append(message.template()).append('\n');
        ParameterClues clues = imported.clues().getOrDefault(message.id(), ParameterClues.NONE);
        if (!clues.marked().isEmpty()) {
            text.append("  marked: ").append(String.join(", ", clues.marked())).append('\n');
        }
        clues.explained()
                .forEach(explained -> text.append("  explained: ")
                        .append(explained.parameter())
                        .append(" = ")
                        .append(explained.meaning())
                        .append('\n'));
        String explanation = message.explanation();
        if (explanation != null) {
            text.append("  > ").append(explanation.replace("\n", "\n  > ")).append('\n');
        }
        text.append('\n');
    }
}
