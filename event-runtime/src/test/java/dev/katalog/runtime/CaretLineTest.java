package dev.katalog.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lines of every length, cut around every place. */
class CaretLineTest {

    private static final int COLUMNS = 110;

    @Test
    void showsWhatFitsAroundThePlace() {
        for (String unit :
                new String[] {"0123456789", "\u3042\u3044\u3046\u3048\u304a\u304b\u304d\u304f\u3051\u3053"}) {
            int width = unit.startsWith("0") ? 1 : 2;
            for (int length = 0; length <= 250; length++) {
                String text = unit.repeat(25).substring(0, length);
                byte[] line = text.getBytes(StandardCharsets.UTF_8);
                for (int at = 0; at <= length; at++) {
                    int bytes = at * line.length / Math.max(1, length);
                    assertEquals(expected(text, at, width), CaretLine.of(line, bytes), () -> text + " cut");
                }
            }
        }
    }

    /** All columns before the place but those for what is behind it, forty at most; then whatever is left behind it. */
    private static CaretLine expected(String text, int at, int width) {
        int behind = text.length() - at;
        int before = Math.min(at, (COLUMNS - Math.min(behind * width, 40)) / width);
        int shown = Math.min(behind, (COLUMNS - before * width) / width);
        String head = before < at ? "..." : "";
        String tail = shown < behind ? "..." : "";
        return new CaretLine(
                head + text.substring(at - before, at + shown) + tail,
                " ".repeat(head.length() + before * width) + '^');
    }

    @Test
    void aWindowBeginsAndEndsBetweenCharacters() {
        Random random = new Random(20261122);
        for (int round = 0; round < 2_000; round++) {
            String text = random.ints(random.nextInt(30), 0, 4)
                    .mapToObj(i -> new String[] {"a", "\u00e9", "\u3042", "\ud83d\ude80"}[i])
                    .collect(Collectors.joining());
            byte[] line = text.getBytes(StandardCharsets.UTF_8);
            int[] starts = IntStream.rangeClosed(0, line.length)
                    .filter(i -> i == line.length || (line[i] & 0xc0) != 0x80)
                    .toArray();
            int at = starts[random.nextInt(starts.length)];
            int columns = random.nextInt(8);
            int first = IntStream.of(starts)
                    .filter(i -> i >= at - 4 * columns)
                    .min()
                    .orElseThrow();
            int last = IntStream.of(starts)
                    .filter(i -> i <= at + 4 * columns)
                    .max()
                    .orElseThrow();
            assertEquals(first, TerminalText.windowStart(line, at, columns), text);
            assertEquals(last, TerminalText.windowEnd(line, at, columns), text);
        }
    }

    /** Bytes that belong to no character are not skipped for ever. */
    @Test
    void aWindowOfNoCharactersIsCutAnywhere() {
        byte[] line = "\u0080".repeat(40).getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(16, TerminalText.windowStart(line, 20, 2));
        assertEquals(24, TerminalText.windowEnd(line, 20, 2));
        assertEquals(0, TerminalText.windowStart(line, 20, 5));
        assertEquals(40, TerminalText.windowEnd(line, 20, 5));
        assertEquals(20, TerminalText.windowStart(line, 20, 0));
        assertEquals(20, TerminalText.windowEnd(line, 20, 0));
        assertEquals(20, TerminalText.windowEnd(line, 20, 1));
        assertEquals(20, TerminalText.windowStart(line, 20, 1));
    }

    @Test
    void anExcerptHasFortyCharactersOfTheBeginning() {
        for (int length = 0; length < 50; length++) {
            String text = "x".repeat(length);
            assertEquals(text.substring(0, Math.min(40, length)), TerminalText.excerpt(text));
            // An escape is not cut: four characters.
            String shown = length + 4 > 40 ? text.substring(0, Math.min(40, length)) : text + "\\x1b";
            String more = shown.length() + 1 > 40 || length + 4 > 40 ? shown : shown + "y";
            assertEquals(more, TerminalText.excerpt(text + "\u001by"));
        }
    }
}
