package dev.katalog.examples.readlog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTest {

    private static final String[] EVENTS = {};

    @ParameterizedTest
    @ValueSource(strings = {"--json", "--summary", ""})
    void shouldEndQuietlyWhenTheReaderHasGone(String form) {
        assertEquals(new Run(0, "", ""), write(form, "Broken pipe"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--json", "--summary", ""})
    void shouldSayThatTheOutputFailed(String form) {
        assertEquals(
                new Run(1, "", "read-log: cannot write the output: No space left on device\n"),
                write(form, "No space left on device"));
    }

    private static Run write(String form, String failure) {
        String[] arguments = form.isEmpty() ? EVENTS : new String[] {form};
        return Run.withOutput(failing(failure), manyLines(), arguments);
    }

    /** More than any buffer between the program and its output holds. */
    private static InputStream manyLines() {
        String lines = "%ASA-7-701001: alloc_user() out of Tcp_user objects\nnone of ours\n".repeat(5000);
        return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
