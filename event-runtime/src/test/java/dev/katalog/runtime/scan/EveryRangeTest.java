package dev.katalog.runtime.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Searches by words on every range of a small array, beside a walk over its bytes: what stands around the range has no say. */
class EveryRangeTest {

    private static final int LENGTH = 43;
    /** How far behind the first byte of note the second stands: in the same word, at its borders, in the next ones. */
    private static final int[] DISTANCES = {1, 2, 7, 8, 9, 16, 17};

    private interface Search {
        int in(byte[] line, int from, int end);
    }

    private interface Mark {
        boolean at(byte[] line, int at);
    }

    @Test
    void findsOneByte() {
        for (int sought : new int[] {'a', 0, 0x80, 0xff}) {
            byte one = (byte) sought;
            compare(
                    bytes(one, one),
                    (line, from, end) -> Bytes.indexOf(line, from, end, one),
                    (line, at) -> line[at] == one);
        }
    }

    /** Over more than two rounds of 32 bytes; of two bytes the first, wherever it stands in a round. */
    @Test
    void findsADistantByte() {
        byte[] line = new byte[100];
        for (int first = 0; first < line.length; first++) {
            for (int second = first; second < line.length; second++) {
                Arrays.fill(line, (byte) '$');
                line[first] = '%';
                line[second] = '%';
                for (int from = 0; from <= first; from++) {
                    assertSame(first, Bytes.indexOfDistant(line, from, line.length, (byte) '%'), line, from, 100);
                    assertSame(first, Bytes.indexOfDistant(line, from, first + 1, (byte) '%'), line, from, first + 1);
                    assertSame(-1, Bytes.indexOfDistant(line, from, first, (byte) '%'), line, from, first);
                }
            }
        }
    }

    @Test
    void findsTheLastByte() {
        for (int sought : new int[] {'a', 0, 0x80, 0xff}) {
            byte one = (byte) sought;
            everywhere(bytes(one, one), (line, from, end) -> {
                int last = end - 1;
                while (last >= from && line[last] != one) {
                    last--;
                }
                assertSame(last < from ? -1 : last, Bytes.lastIndexOf(line, from, end, one), line, from, end);
            });
        }
    }

    @Test
    void findsEitherOfTwoBytes() {
        byte other = (byte) 0xc3;
        compare(
                bytes((byte) 'a', other),
                (line, from, end) -> Bytes.indexOfEither(line, from, end, (byte) 'a', other),
                (line, at) -> line[at] == 'a' || line[at] == other);
    }

    @Test
    void findsAnyOfThreeBytes() {
        byte high = (byte) 0xc3;
        for (byte[] hits : new byte[][] {bytes((byte) 'a', high), bytes((byte) ' ', (byte) 'a')}) {
            compare(
                    hits,
                    (line, from, end) -> Bytes.indexOfAny(line, from, end, (byte) 'a', (byte) ' ', high),
                    (line, at) -> line[at] == 'a' || line[at] == ' ' || line[at] == high);
        }
    }

    /** The pair must lie within the range as a whole. */
    @Test
    void findsAPair() {
        for (byte[] pair : new byte[][] {bytes((byte) ':', (byte) ' '), bytes((byte) 'a', (byte) 'a')}) {
            everywhere(pair, (line, from, end) -> {
                int expected = -1;
                for (int at = end - 2; at >= from; at--) {
                    expected = line[at] == pair[0] && line[at + 1] == pair[1] ? at : expected;
                }
                assertSame(expected, Bytes.indexOfPair(line, from, end, pair[0], pair[1]), line, from, end);
            });
        }
    }

    @Test
    void seesHighBits() {
        byte[] line = new byte[LENGTH];
        for (int place = 0; place < LENGTH; place++) {
            line[place] = (byte) 0x80;
            for (int from = 0; from <= LENGTH; from++) {
                for (int end = from; end <= LENGTH; end++) {
                    assertEquals(place >= from && place < end, Bytes.anyHigh(line, from, end), place + " in " + from);
                }
            }
            line[place] = 0x7f;
        }
    }

    private static byte[] bytes(byte one, byte other) {
        return new byte[] {one, other};
    }

    private static void compare(byte[] hits, Search search, Mark mark) {
        everywhere(hits, (line, from, end) -> {
            int expected = from;
            while (expected < end && !mark.at(line, expected)) {
                expected++;
            }
            assertSame(expected == end ? -1 : expected, search.in(line, from, end), line, from, end);
        });
    }

    private interface Check {
        void of(byte[] line, int from, int end);
    }

    /**
     * Every range of arrays in which the first hit stands at every place, the second behind it. All other bytes differ from one of
     * them in one bit, the lowest or the highest, for a carry would mark those.
     */
    private static void everywhere(byte[] hits, Check check) {
        byte[] line = new byte[LENGTH];
        for (byte fill : new byte[] {(byte) (hits[0] ^ 1), (byte) (hits[1] ^ 1), (byte) (hits[1] ^ 0x80)}) {
            for (int place = 0; place < LENGTH; place++) {
                for (int distance : DISTANCES) {
                    Arrays.fill(line, fill);
                    line[place] = hits[0];
                    if (place + distance < LENGTH) {
                        line[place + distance] = hits[1];
                    }
                    ranges(line, Math.max(0, place - 18), check);
                }
            }
        }
    }

    private static void ranges(byte[] line, int first, Check check) {
        for (int from = first; from < LENGTH; from++) {
            for (int end = from; end <= LENGTH; end++) {
                check.of(line, from, end);
            }
        }
    }

    private static void assertSame(int expected, int actual, byte[] line, int from, int end) {
        if (expected != actual) {
            String text = new String(line, StandardCharsets.ISO_8859_1);
            assertEquals(expected, actual, from + " to " + end + " of " + text);
        }
    }
}
