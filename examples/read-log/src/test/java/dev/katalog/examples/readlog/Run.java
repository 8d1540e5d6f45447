package dev.katalog.examples.readlog;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program, run in this virtual machine. */
record Run(int exitCode, String out, String err) {

    private static final JsonMapper MAPPER = new JsonMapper();

    static Run of(String... arguments) {
        return withInput(new byte[0], arguments);
    }

    static Run withInput(byte[] input, String... arguments) {
        return withInput(new ByteArrayInputStream(input), arguments);
    }

    static Run withInput(InputStream input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Run run = withOutput(out, input, arguments);
        return new Run(run.exitCode, out.toString(StandardCharsets.UTF_8), run.err);
    }

    static Run withOutput(OutputStream out, InputStream input, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(arguments, input, out, err);
        return new Run(exitCode, "", err.toString(StandardCharsets.UTF_8));
    }

    /** The lines of the output, which ends with a line feed if there is any. */
    List<String> lines() {
        if (out.isEmpty()) {
            return List.of();
        }
        if (!out.endsWith("\n")) {
            throw new AssertionError("the last line has no end: " + out);
        }
        return List.of(out.substring(0, out.length() - 1).split("\n", -1));
    }

    /** The lines of the output, each of which is a JSON object. */
    List<JsonNode> objects() {
        return lines().stream().map(MAPPER::readTree).toList();
    }
}
