package dev.katalog.events;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.events.ftd.Ftd713906IkeDebugEvent;
import dev.katalog.events.ftd.FtdEvents;
import dev.katalog.runtime.Event;
import dev.katalog.runtime.LogLines;
import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.SyslogHeader;
import dev.katalog.runtime.Unrecognized;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines of 16 MiB, the longest that a stream gives: read, or kept, and soon. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LongLinesTest {

    private static final int LENGTH = LogLines.DEFAULT_MAX_LINE_LENGTH;

    /** Fronts of lines, and what comes behind them again and again. */
    static Stream<String> lines() {
        return Stream.of("", "%ASA-5-713119: Group = g, ", "<30>Jan  5 08:52:35 nxr1 pluto[717]: \"tunnel1\" ")
                .flatMap(front -> Stream.of(
                                " ",
                                "\0",
                                "\n",
                                "\u00ff",
                                "\u00e3",
                                "9",
                                "255.",
                                "f:",
                                "%",
                                "%ASA-",
                                "<1>",
                                "[IKEv1 ",
                                "Jan  5 08:52:35 ",
                                "Group = ",
                                ", IP = 192.0.2.1",
                                "charon[717]: ",
                                "#1: ",
                                "a b ")
                        .map(unit -> front + "|" + unit));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyEntryPointReadsOrKeepsIt(String spec) {
        int bar = spec.indexOf('|');
        byte[] line = filled(spec.substring(0, bar), spec.substring(bar + 1));
        Event mixed = NetworkEvents.parse(line, 0, line.length);
        Match match = new Match();
        MessageDescriptor identified = NetworkEvents.identify(line, 0, line.length, match);
        assertEquals(mixed instanceof Unrecognized ? null : mixed.descriptor(), identified);
        assertKept(line, mixed);
        for (Catalogs catalog : Catalogs.values()) {
            assertKept(line, catalog.parse(line, 0, line.length));
        }
        SyslogHeader header = SyslogHeader.parse(line, 0, line.length);
        assertTrue(header.bodyOffset() <= line.length);
    }

    private static void assertKept(byte[] line, Event event) {
        if (event instanceof Unrecognized unrecognized) {
            byte[] utf8 = unrecognized.raw().getBytes(StandardCharsets.UTF_8);
            assertTrue(Arrays.equals(line, utf8)
                    || Arrays.equals(line, unrecognized.raw().getBytes(StandardCharsets.ISO_8859_1)));
        }
    }

    @Test
    void aTextOfThatLengthIsReadWhole() {
        byte[] line = filled("%ASA-7-713906: ", "x");
        Ftd713906IkeDebugEvent event =
                assertInstanceOf(Ftd713906IkeDebugEvent.class, FtdEvents.parse(line, 0, line.length));
        assertEquals("x".repeat(LENGTH - "%ASA-7-713906: ".length()), event.event());
    }

    @Test
    void aLongerLineOfAStreamIsCutAndTheNextOneRead() throws IOException {
        byte[] stream = Arrays.copyOf(filled("%ASA-7-713906: ", "x"), LENGTH + 100);
        Arrays.fill(stream, LENGTH, stream.length, (byte) 'y');
        byte[] next = "\n%ASA-7-713906: next".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(next, 0, stream, stream.length - next.length, next.length);
        try (LogLines lines = LogLines.of(new ByteArrayInputStream(stream))) {
            assertTrue(lines.next() && lines.truncated());
            assertArrayEquals(
                    Arrays.copyOf(stream, LENGTH), Arrays.copyOfRange(lines.buffer(), lines.start(), lines.end()));
            assertTrue(lines.next());
            Event event = NetworkEvents.parse(lines.buffer(), lines.start(), lines.end());
            assertEquals(
                    "next",
                    assertInstanceOf(Ftd713906IkeDebugEvent.class, event).event());
        }
    }

    private static byte[] filled(String front, String unit) {
        byte[] line = new byte[LENGTH];
        byte[] head = front.getBytes(StandardCharsets.ISO_8859_1);
        byte[] body = unit.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(head, 0, line, 0, head.length);
        for (int i = head.length; i < LENGTH; i++) {
            line[i] = body[(i - head.length) % body.length];
        }
        return line;
    }
}
