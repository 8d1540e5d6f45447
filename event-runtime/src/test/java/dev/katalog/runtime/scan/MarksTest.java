package dev.katalog.runtime.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Marks beside a regular expression that looks for the pair. */
class MarksTest {

    private static final int ROUNDS = 30_000;
    /** An equals sign behind a blank behind {@code b}, {@code e} or a blank. */
    private static final Pattern MARK = Pattern.compile("(?<=[be ] )=");

    private static final long BEFORE = 0x2065_6562_6562_6562L;

    private final Random random = new Random(20261122);

    @Test
    void tellWhetherTheyStandInTheRange() {
        int standing = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] line = line(random.nextInt(2, 120));
            int from = random.nextInt(2, line.length + 1);
            int end = from + random.nextInt(line.length - from + 1);
            String text = new String(line, 0, end, StandardCharsets.ISO_8859_1);
            boolean expected = MARK.matcher(text).find(from);
            assertEquals(expected, stand(line, from, end), () -> text + " from " + from);
            standing += expected ? 1 : 0;
        }
        assertTrue(standing > ROUNDS / 10 && standing < ROUNDS / 2, standing + " of " + ROUNDS);
    }

    /** Of a range shorter than a word, and of words that would go on behind the end, nothing behind the end is seen. */
    @Test
    void standAtEachPlaceOfEachLength() {
        for (int length = 1; length < 100; length++) {
            byte[] line = ("b " + "x".repeat(length) + "b =" + "b =".repeat(20)).getBytes(StandardCharsets.US_ASCII);
            assertFalse(stand(line, 2, 2 + length), length + " without one");
            for (int at = 0; at < length; at++) {
                byte[] marked = line.clone();
                marked[at] = 'b';
                marked[at + 1] = ' ';
                marked[at + 2] = '=';
                assertTrue(stand(marked, 2, 2 + length), length + " with one at " + at);
            }
        }
    }

    private static boolean stand(byte[] line, int from, int end) {
        return Marks.stand(line, from, end, (byte) ' ', (byte) '=', BEFORE);
    }

    /** Few pairs and much of what nearly is one. */
    private byte[] line(int length) {
        byte[] line = new byte[length];
        String letters = random.nextBoolean() ? "   =x" : "abcdefghijk =!><\u0080\u00bd\u00a0";
        boolean any = random.nextInt(3) == 0;
        for (int i = 0; i < length; i++) {
            char letter = letters.charAt(random.nextInt(letters.length()));
            line[i] = (byte) (letter == '=' && !any && random.nextInt(10) != 0 ? '!' : letter);
        }
        return line;
    }
}
