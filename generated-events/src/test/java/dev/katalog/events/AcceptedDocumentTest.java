package dev.katalog.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.runtime.Event;
import dev.katalog.runtime.Unrecognized;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lines of docs/ACCEPTED.md are read as the tables there say. */
class AcceptedDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "ACCEPTED.md");
    private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| (?:`([^`]+)`|refused) \\|.*\\|");

    record Row(String line, String id) {}

    static Stream<Row> rows() throws IOException {
        return Files.readAllLines(DOCUMENT).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> new Row(row.group(1), row.group(2)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void lineIsReadAsTheTableSays(Row row) {
        Event event = NetworkEvents.parse(row.line());
        if (row.id() == null) {
            assertEquals(row.line(), assertInstanceOf(Unrecognized.class, event).raw());
        } else {
            assertEquals(row.id(), Reading.of(row.line()).id());
        }
    }

    @Test
    void everyRowOfEveryTableIsALine() throws IOException {
        List<String> rows = Files.readAllLines(DOCUMENT).stream()
                .filter(line -> line.startsWith("| ") && !line.equals("| line | read as | why |"))
                .toList();
        assertTrue(rows.size() > 100, "rows: " + rows.size());
        for (String row : rows) {
            assertTrue(ROW.matcher(row).matches(), row);
        }
    }
}
