package dev.katalog.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katalog.diagnostic.Validated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewordingFilesTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makePath() {
        file = folder.resolve("pump.rewordings.json");
    }

    @Test
    void readsEntriesWithTheirPlaces() throws IOException {
        Files.writeString(file, """
                {"messages": [
                  {"id": "pump.on", "template": "pump: \\"switched\\" on", "reason": "Said so."}
                ]}
                """);
        Rewordings.Entry entry = RewordingFiles.read(file).orThrow().entries().get(0);
        assertEquals(
                List.of("pump.on", "pump: \"switched\" on", "Said so."),
                List.of(entry.id().text(), entry.template().text(), entry.reason()));
        assertEquals(file + ":2:11", entry.id().start().location().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {}                                                                      ~ 1:1 missing-property
            {"messages": {}}                                                        ~ 1:14 invalid-value
            {"messages": [{"id": "a", "template": "b"}]}                            ~ 1:15 missing-property
            {"messages": [{"id": "a", "template": "b", "reason": "c", "was": "d"}]} ~ 1:59 unknown-property
            {"messages": [                                                          ~ 1:15 json-syntax
            """)
    void whatIsWrongHasAPlace(String text, String expected) throws IOException {
        Files.writeString(file, text);
        Validated<Rewordings> read = RewordingFiles.read(file);
        String found = read.diagnostics().get(0).location() + " "
                + read.diagnostics().get(0).rule().id();
        assertEquals(file + ":" + expected, found);
        assertEquals(true, read.hasErrors());
    }
}
