package dev.katalog.runtime.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Scanners that skip the bytes of a set: each byte at each place of a run, beside the set as a regular expression. */
class ByteSetsTest {

    private static final int LENGTH = 50;

    private interface Scanner {
        int end(byte[] line, int at, int end);
    }

    @Test
    void digits() {
        check("[0-9]", Numbers::digitsEnd);
    }

    @Test
    void programs() {
        check("[0-9A-Za-z_./-]", Tokens::programEnd);
    }

    /** A zero would begin a mark with an {@code x} behind it. */
    @Test
    void hexadecimalDigits() {
        check("[0-9A-Fa-f]", behind('1', Numbers::hexEnd), 15);
    }

    @Test
    void ports() {
        check("[0-9A-Za-z_-]", (line, at, end) -> {
            int stop = Tokens.portEnd(line, at, end);
            return stop < 0 ? at : stop;
        });
    }

    /** A version begins with a letter or a digit. */
    @Test
    void versions() {
        check("[0-9A-Za-z.@+_~-]", behind('v', Tokens::versionEnd));
    }

    /** Looks at the bytes behind one that is fit to be the first. */
    private static Scanner behind(char first, Scanner scanner) {
        return (line, at, end) -> {
            byte before = line[at - 1];
            line[at - 1] = (byte) first;
            int stop = scanner.end(line, at - 1, end);
            line[at - 1] = before;
            return stop;
        };
    }

    @Test
    void tellsBytesOfNoProgram() {
        boolean[] in = set("[0-9A-Za-z_./-]");
        byte[] line = new byte[Tokens.SPAN + 2];
        for (int place = 0; place < line.length; place++) {
            for (int value = 0; value < 256; value++) {
                Arrays.fill(line, (byte) 'x');
                line[place] = (byte) value;
                int offset = place - 1;
                long expected = in[value] || offset < 0 || offset >= Tokens.SPAN ? 0 : 1L << offset;
                assertEquals(expected, Tokens.nonProgramBits(line, 1), value + " at " + place);
            }
        }
    }

    private static void check(String set, Scanner scanner) {
        check(set, scanner, LENGTH);
    }

    /** The run is of bytes of the set, but for one; around the range there are such as well. */
    private static void check(String set, Scanner scanner, int longest) {
        boolean[] in = set(set);
        byte[] line = new byte[LENGTH];
        for (int value = 0; value < 256; value++) {
            for (int place = 1; place < LENGTH; place++) {
                fill(line, in, value + place);
                line[place] = (byte) value;
                for (int from = Math.max(1, place - 18); from <= place; from++) {
                    for (int last : new int[] {from, place, place + 1, Math.min(place + 9, LENGTH), LENGTH}) {
                        int end = Math.min(last, from + longest);
                        int stop = in[value] || place >= end ? end : place;
                        int found = scanner.end(line, from, end);
                        if (found != stop) {
                            assertEquals(stop, found, value + " at " + place + " of " + from + " to " + end);
                        }
                    }
                }
            }
        }
    }

    private static void fill(byte[] line, boolean[] in, int seed) {
        int value = seed;
        for (int i = 0; i < line.length; i++) {
            do {
                value = value + 7 & 0xff;
            } while (!in[value]);
            line[i] = (byte) value;
        }
    }

    private static boolean[] set(String expression) {
        boolean[] in = new boolean[256];
        Pattern pattern = Pattern.compile(expression);
        for (int value = 0; value < 256; value++) {
            in[value] = pattern.matcher(Character.toString(value)).matches();
        }
        return in;
    }
}
