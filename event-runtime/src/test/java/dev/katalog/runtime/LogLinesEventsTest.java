package dev.katalog.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines as events, of files and streams. */
class LogLinesEventsTest {

    @TempDir
    private Path folder;

    @Test
    void handsOutTheEventsOfAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.log"), "one\n\nthree\r\nfour");
        List<String> events = new ArrayList<>();
        try (LogLines lines = LogLines.of(file)) {
            lines.forEach(LogLinesEventsTest::text, events::add);
            assertFalse(lines.next());
            assertEquals(4, lines.number());
        }
        assertEquals(List.of("one", "", "three\r", "four"), events);
    }

    @Test
    void givesTheEventOfALineWhenAsked() throws IOException {
        try (LogLines lines = lines("one\ntwo\n")) {
            assertTrue(lines.next());
            assertEquals("one", lines.parse(LogLinesEventsTest::text));
            assertEquals("one", lines.parse(LogLinesEventsTest::text));
            assertTrue(lines.next());
            assertEquals("two", lines.parse(LogLinesEventsTest::text));
        }
    }

    @Test
    void goesOnBehindTheLineWhoseActionFailed() throws IOException {
        try (LogLines lines = lines("one\ntwo\nthree\n")) {
            assertThrows(
                    IllegalStateException.class,
                    () -> lines.forEach(LogLinesEventsTest::text, LogLinesEventsTest::refuseTwo));
            List<String> rest = new ArrayList<>();
            lines.forEach(LogLinesEventsTest::text, rest::add);
            assertEquals(List.of("three"), rest);
        }
    }

    @Test
    void handsOutWhatStandsBeforeAFailure() throws IOException {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        InputStream first = new ByteArrayInputStream("one\ntwo\n".getBytes(StandardCharsets.UTF_8));
        List<String> events = new ArrayList<>();
        try (LogLines lines = LogLines.of(new SequenceInputStream(first, failing))) {
            assertThrows(IOException.class, () -> lines.forEach(LogLinesEventsTest::text, events::add));
        }
        assertEquals(List.of("one", "two"), events);
    }

    @Test
    void saysThatAFileIsMissing() {
        assertThrows(NoSuchFileException.class, () -> LogLines.of(folder.resolve("missing.log")));
    }

    private static void refuseTwo(String event) {
        if (event.equals("two")) {
            throw new IllegalStateException(event);
        }
    }

    private static LogLines lines(String text) {
        return LogLines.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(byte[] line, int from, int to) {
        return new String(line, from, to - from, StandardCharsets.UTF_8);
    }
}
