package dev.katalog.runtime.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Dotted quads of octets of every length, cut at every byte, with and without room behind them, beside their expression. */
class QuadsTest {

    private static final Pattern QUAD = Pattern.compile("([0-9]{1,3})\\.([0-9]{1,3})\\.([0-9]{1,3})\\.([0-9]{1,3})");
    private static final List<String> OCTETS =
            List.of("", "0", "9", "10", "99", "100", "255", "00", "01", "007", "010", "099", "256", "999", "1000");
    private static final List<String> BEHIND = List.of("", "1", ".", "x", "/24", ".5", "\u00b9", " 192.0.2.1");
    /** The text is read at that offset, and so much stands behind it: up to a word or two more. */
    private static final int BEFORE = 3;

    @Test
    void everyOctetAtEveryPlace() {
        for (int place = 0; place < 4; place++) {
            for (String octet : OCTETS) {
                for (String others : List.of("1", "23", "145")) {
                    for (String behind : BEHIND) {
                        check(quad(place, octet, others) + behind);
                    }
                }
            }
        }
    }

    @Test
    void everyValueAtEveryPlace() {
        for (int place = 0; place < 4; place++) {
            for (int value = 0; value < 1000; value++) {
                for (String text : List.of(Integer.toString(value), "0" + value)) {
                    String quad = quad(place, text, "8");
                    compare(quad, BEFORE, BEFORE + quad.length(), 0);
                    compare(quad, BEFORE, BEFORE + quad.length(), 16);
                }
            }
        }
    }

    @Test
    void everyOtherByteAtEveryPlace() {
        String quad = "12.34.56.178";
        for (int at = 0; at < quad.length(); at++) {
            for (char c = 0; c < 256; c++) {
                String text = quad.substring(0, at) + c + quad.substring(at + 1);
                compare(text, BEFORE, BEFORE + text.length(), 0);
                compare(text, BEFORE, BEFORE + text.length(), 16);
            }
        }
    }

    private static String quad(int place, String octet, String others) {
        StringBuilder quad = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            quad.append(i == 0 ? "" : ".").append(i == place ? octet : others);
        }
        return quad.toString();
    }

    /** What stands behind the range would make the quad longer. */
    private static void check(String text) {
        for (int end = 0; end <= text.length(); end++) {
            for (int room = 0; room <= 16; room++) {
                compare(text, BEFORE, BEFORE + end, room);
            }
        }
    }

    private static void compare(String text, int at, int end, int room) {
        byte[] line = ("1.2" + text + "1.23.4.5".repeat(2).substring(0, room)).getBytes(StandardCharsets.ISO_8859_1);
        Matcher matcher = QUAD.matcher(new String(line, StandardCharsets.ISO_8859_1));
        matcher.region(at, end);
        long quad = Quads.quad(line, at, end);
        if (!matcher.lookingAt()) {
            assertEquals(Quads.NONE, quad, text);
            return;
        }
        int bits = 0;
        boolean valid = true;
        boolean canonical = true;
        for (int i = 1; i <= 4; i++) {
            int octet = Integer.parseInt(matcher.group(i));
            bits = bits << 8 | octet & 0xff;
            valid &= octet < 256;
            canonical &= matcher.group(i).equals(Integer.toString(octet));
        }
        if (!valid) {
            assertEquals(Quads.INVALID, quad, text);
            return;
        }
        assertEquals(matcher.end() - at, Quads.length(quad), text);
        assertEquals(bits, Quads.bits(quad), text);
        assertEquals(canonical, Quads.canonical(quad), text);
    }
}
