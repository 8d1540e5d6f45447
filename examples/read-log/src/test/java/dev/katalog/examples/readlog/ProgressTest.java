package dev.katalog.examples.readlog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private long now;
    private final Progress progress = new Progress(new PrintStream(terminal, true, StandardCharsets.UTF_8), () -> now);

    @Test
    void shouldShowNothingForAShortInput() {
        progress.reached("a.log", 65_536);
        progress.done();

        assertEquals("", terminal.toString(StandardCharsets.UTF_8));
    }

    @Test
    void shouldShowHowFarALongInputIsReadAndDisappear() {
        now = TimeUnit.SECONDS.toNanos(2);
        progress.reached("a\u001b.log", 65_535);
        progress.reached("a\u001b.log", 65_536);
        progress.reached("a\u001b.log", 131_072);
        progress.done();

        assertEquals("\r\u001b[Ka\\x1b.log: 65536 lines\r\u001b[K", terminal.toString(StandardCharsets.UTF_8));
    }
}
