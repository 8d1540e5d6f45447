package dev.katalog.runtime.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Marks beside a regular expression that looks for the pair. */
class MarksTest {

    private static final int ROUNDS = 15_000;
    private static final int NO_LIMIT = Marks.MOST + 1;
    private static final Pattern PAIR = Pattern.compile(" =");
    /** The first one, and those behind {@code b}, {@code e} or a blank. */
    private static final Pattern TOLD_PAIR = Pattern.compile("(?<=[be ]) =");

    private static final long TOLD = 0x2065_6562_6562_6562L;

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

            long marks = Marks.find(line, from, end, (byte) '=', (byte) ' ', NO_LIMIT, 0);

            assertEquals(Math.min(behind.length, Marks.MOST + 1), Marks.count(marks), text);
            for (int i = 0; i < behind.length && behind.length <= Marks.MOST; i++) {
                assertEquals(from + behind[i], Marks.behind(marks, from, i + 1), text);
            }
        }
    }

    @Test
    void ofFurtherMarksOnlyThoseBehindGivenBytesCount() {
        for (int round = 0; round < ROUNDS; round++) {
            byte[] line = line(random.nextInt(120));
            int from = random.nextInt(line.length + 1);
            int end = from + random.nextInt(line.length - from + 1);
            int own = random.nextInt(3);
            String text = new String(line, from, end - from, StandardCharsets.ISO_8859_1);
            int[] all = PAIR.matcher(text).results().mapToInt(MatchResult::end).toArray();
            int[] told =
                    TOLD_PAIR.matcher(text).results().mapToInt(MatchResult::end).toArray();
            int[] behind = IntStream.concat(
                            Arrays.stream(all).limit(own),
                            Arrays.stream(told).filter(place -> own == 0 || all.length < own || place > all[own - 1]))
                    .distinct()
                    .toArray();

            long marks = Marks.find(line, from, end, (byte) '=', (byte) ' ', own, TOLD);

            assertEquals(Math.min(behind.length, Marks.MOST + 1), Marks.count(marks), text);
            for (int i = 0; i < behind.length && behind.length <= Marks.MOST; i++) {
                assertEquals(from + behind[i], Marks.behind(marks, from, i + 1), text);
            }
        }
    }

    @Test
    void countsAPlaceFarBehindAsTooMany() {
        byte[] line = (" =" + "x".repeat(1 << 20) + " =").getBytes(StandardCharsets.US_ASCII);
        assertEquals(
                Marks.MOST + 1, Marks.count(Marks.find(line, 0, line.length, (byte) '=', (byte) ' ', NO_LIMIT, 0)));
        assertEquals(1, Marks.count(Marks.find(line, 0, line.length - 1, (byte) '=', (byte) ' ', NO_LIMIT, 0)));
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
