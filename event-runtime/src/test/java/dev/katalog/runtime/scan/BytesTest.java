package dev.katalog.runtime.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Searches of single bytes beside a walk over all of them. */
class BytesTest {

    private static final int ROUNDS = 60_000;

    private final Random random = new Random(20261122);

    @Test
    void findsTheFirstOfOneTwoOrThreeBytes() {
        for (int round = 0; round < ROUNDS; round++) {
            Sample sample = sample();
            byte[] line = sample.line();
            String message = sample.toString();
            assertEquals(
                    first(sample, at -> line[at] == 'a'),
                    Bytes.indexOf(line, sample.at(), sample.end(), (byte) 'a'),
                    message);
            assertEquals(
                    first(sample, at -> line[at] == 'a' || line[at] == ' '),
                    Bytes.indexOfEither(line, sample.at(), sample.end(), (byte) 'a', (byte) ' '),
                    message);
            assertEquals(
                    first(sample, at -> line[at] == 'a' || line[at] == ' ' || line[at] == (byte) 0xc3),
                    Bytes.indexOfAny(line, sample.at(), sample.end(), (byte) 'a', (byte) ' ', (byte) 0xc3),
                    message);
        }
    }

    @Test
    void findsTheLast() {
        for (int round = 0; round < ROUNDS; round++) {
            Sample sample = sample();
            byte[] line = sample.line();
            int last = IntStream.range(sample.at(), sample.end())
                    .filter(at -> line[at] == 'a')
                    .max()
                    .orElse(-1);
            assertEquals(last, Bytes.lastIndexOf(line, sample.at(), sample.end(), (byte) 'a'), sample.toString());
        }
    }

    private static int first(Sample sample, IntPredicate sought) {
        return IntStream.range(sample.at(), sample.end())
                .filter(sought)
                .findFirst()
                .orElse(-1);
    }

    /** The neighbours of the bytes sought are among the letters, for a carry would mark them. */
    private Sample sample() {
        return Sample.of(random, Sample.text(random, "bcd`!\u001f\u00e9" + (random.nextBoolean() ? "a " : ""), 40));
    }
}
