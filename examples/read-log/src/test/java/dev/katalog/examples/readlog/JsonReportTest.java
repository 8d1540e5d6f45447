package dev.katalog.examples.readlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JsonReportTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest
    @MethodSource("expectedLines")
    void shouldPrintWhatTheLineSays(String line, String expected) {
        Run run = Run.withInput((line + "\n").getBytes(StandardCharsets.UTF_8), "--json");

        ObjectNode object = (ObjectNode) MAPPER.readTree(expected);
        object.put("raw", line);
        assertEquals(List.of(object), run.objects());
        assertEquals(0, run.exitCode());
        assertEquals("", run.err());
    }

    /** Pairs of a line and the object expected for it, without {@code raw}; lines with {@code #} are remarks. */
    static Stream<Arguments> expectedLines() {
        List<String> rows = read("expected.txt")
                .lines()
                .filter(row -> !row.isBlank() && !row.startsWith("#"))
                .toList();
        List<Arguments> pairs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i += 2) {
            pairs.add(Arguments.of(rows.get(i), rows.get(i + 1)));
        }
        assertTrue(pairs.size() > 30, "the table has been read");
        return pairs.stream();
    }

    @Test
    void shouldPrintOneObjectForEachLineInOrder() {
        String text = "\n%ASA-7-701001: alloc_user() out of Tcp_user objects\r\n\r\n\nno newline at the end";

        List<JsonNode> objects =
                Run.withInput(text.getBytes(StandardCharsets.UTF_8), "--json").objects();

        assertEquals(
                List.of("", "%ASA-7-701001: alloc_user() out of Tcp_user objects\r", "\r", "", "no newline at the end"),
                objects.stream().map(object -> object.get("raw").asString()).toList());
        assertEquals("701001", objects.get(1).get("id").asString());
    }

    @Test
    void shouldPrintNothingForAnEmptyInput() {
        assertEquals(new Run(0, "", ""), Run.of("--json"));
    }

    @Test
    void shouldHaveEveryKeyInEveryObject() {
        String line = "%ASA-7-701001: alloc_user() out of Tcp_user objects";

        assertEquals(
                "{\"catalog\":\"cisco-ftd\",\"id\":\"701001\",\"event\":\"Ftd701001TcpUserObjectsExhausted\",\"recognized\":true,"
                        + "\"severity\":7,\"fields\":{},\"raw\":\"" + line + "\"}\n"
                        + "{\"catalog\":null,\"id\":null,\"event\":null,\"recognized\":false,\"severity\":null,\"fields\":{},"
                        + "\"raw\":\"\"}\n",
                Run.withInput((line + "\n\n").getBytes(StandardCharsets.UTF_8), "--json")
                        .out());
    }

    @Test
    void shouldKeepBytesThatAreNoUtf8() {
        byte[] line = {'a', (byte) 0x85, (byte) 0xff, 0, 0x1b, '[', 'm', (byte) 0xc3, '\n'};

        JsonNode object = Run.withInput(line, "--json").objects().get(0);

        // ISO 8859-1: a character for each byte, so that nothing is lost.
        assertEquals("a\u0085\u00ff\0\u001b[m\u00c3", object.get("raw").asString());
    }

    @Test
    void shouldKeepUtf8() {
        String line = "Nov 22 08:10:11 nxr155 pluto: 日本語 \ufffd 😀";

        JsonNode object = Run.withInput(line.getBytes(StandardCharsets.UTF_8), "--json")
                .objects()
                .get(0);

        assertEquals(line, object.get("raw").asString());
    }

    @Test
    void shouldEscapeWhatSomeReadersTakeForALineEnd() {
        String line = "a\u0085b\u2028c\u2029d\u007fe\u009bf\u000bg";

        Run run = Run.withInput(line.getBytes(StandardCharsets.UTF_8), "--json");

        assertTrue(run.out().trim().chars().allMatch(c -> c >= ' ' && c < 0x7f), run.out());
        assertEquals(line, run.objects().get(0).get("raw").asString());
    }

    @Test
    void shouldShowWhatHasArrivedBeforeItWaits() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PipedOutputStream log = new PipedOutputStream();
        try (InputStream in = new PipedInputStream(log)) {
            Thread program = new Thread(() -> Run.withOutput(out, in, "--json"));
            program.start();
            log.write("one line\n".getBytes(StandardCharsets.UTF_8));
            log.flush();
            for (int i = 0; i < 500 && out.size() == 0; i++) {
                Thread.sleep(10);
            }
            assertTrue(out.toString(StandardCharsets.UTF_8).endsWith("\"raw\":\"one line\"}\n"));
            log.close();
            program.join();
        }
    }

    private static String read(String resource) {
        try (InputStream in = JsonReportTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
