package dev.katalog.runtime.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Marks beside a regular expression that looks for the pair. */
class MarksTest {

    private static final int ROUNDS = 40_000;
    private static final Pattern PAIR = Pattern.compile(" =");

    private final Random random = new Random(20261122);

    @Test
    void findsTheFirstMarksAndCountsFurtherOnes() {
        for (int round = 0; round < ROUNDS; round++) {
            byte[] line = line(random.nextInt(120));
            int from = random.nextInt(line.length + 1);
            int end = from + random.nextInt(line.length - from + 1);
            String text = new String(line, from, end - from, StandardCharsets.ISO_8859_1);
            int[] behind =
                    PAIR.matcher(text).results().mapToInt(MatchResult::end).toArray();

            long marks = Marks.find(line, from, end, (byte) '=', (byte) ' ');

            assertEquals(Math.min(behind.length, Marks.MOST + 1), Marks.count(marks), text);
            for (int i = 0; i < behind.length && behind.length <= Marks.MOST; i++) {
                assertEquals(from + behind[i], Marks.behind(marks, from, i + 1), text);
            }
        }
    }

    @Test
    void countsAPlaceFarBehindAsTooMany() {
        byte[] line = (" =" + "x".repeat(1 << 20) + " =").getBytes(StandardCharsets.US_ASCII);
        assertEquals(Marks.MOST + 1, Marks.count(Marks.find(line, 0, line.length, (byte) '=', (byte) ' ')));
        assertEquals(1, Marks.count(Marks.find(line, 0, line.length - 1, (byte) '=', (byte) ' ')));
    }

    /** Few pairs and much of what nearly is one. */
    private byte[] line(int length) {
        byte[] line = new byte[length];
        String letters = random.nextBoolean() ? " =" : "abcdefghijk =!><\u0080\u00bd\u00a0";
        for (int i = 0; i < length; i++) {
            line[i] = (byte) letters.charAt(random.nextInt(letters.length()));
        }
        return line;
    }
}
