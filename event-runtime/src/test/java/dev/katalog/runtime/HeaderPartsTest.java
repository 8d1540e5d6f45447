package dev.katalog.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The parts of a header, right and nearly so, beside their regular expressions. */
class HeaderPartsTest {

    private static final int ROUNDS = 40_000;
    private static final String END = "(?=[ \\t]|$)";
    private static final String WORD = "[0-9A-Za-z_./-]";
    private static final String BODY = "[ \\t\\r\\n\\x00]*+";

    private static final Pattern PRI = Pattern.compile("<([0-9]{1,3})>");
    private static final Pattern PID = Pattern.compile("\\[[ \\t]*+[0-9]{1,10}+[ \\t]*+]");
    private static final Pattern TAG = Pattern.compile("(?:/(?:" + WORD + "*/)?)?+(?<name>" + WORD + "++)(?:(?<colon>:"
            + END + ")|(?<apart>[ \\t]*+" + PID + "[ \\t]*+:)|(?<pid>" + PID + END + "))" + BODY);
    private static final Pattern HOST = Pattern.compile("(?!:)(?:" + WORD + "|[:%])++" + END);
    private static final Pattern BRACKETED =
            Pattern.compile("\\[(?<address>192\\.0\\.2\\.1|2001:db8::1)](?::[^ \\t]*+)?+" + END);
    private static final String ELEMENT = "\\[(?:[^\"\\]]|\"(?:[^\"\\\\]|\\\\.)*+\")*+]";
    private static final Pattern RFC_5424 = Pattern.compile(
            "1 (?<time>-|2026-11-21T22:33:03Z) ++(?:[^ ]++ ++){4}(?:-|(?:" + ELEMENT + ")++)(?= |$)" + padding()
                    + "(?:\u00ef\u00bb\u00bf" + padding() + ")?+",
            Pattern.DOTALL);

    private final Random random = new Random(20261122);

    @Test
    void prisAreNumbersUpTo191() {
        for (int number = 0; number < 1_100; number++) {
            for (String zeros : List.of("", "0", "00", "000")) {
                checkPri("<" + zeros + number + ">");
            }
        }
        for (String pri : List.of("<1>", "<12>", "<123>", "<1234>")) {
            for (int at = 0; at < pri.length(); at++) {
                for (char c = 0; c < 256; c++) {
                    checkPri(pri.substring(0, at) + c + pri.substring(at + 1));
                    checkPri(pri.substring(0, at) + c + pri.substring(at));
                }
            }
        }
    }

    private static void checkPri(String pri) {
        for (String behind : List.of("", "5>", "x1234567")) {
            byte[] line = bytes("<" + pri + behind);
            for (int end = 1; end <= line.length; end++) {
                Matcher matcher = PRI.matcher("<" + pri + behind).region(1, end);
                boolean found = matcher.lookingAt() && Integer.parseInt(matcher.group(1)) <= 191;
                int expected = found ? matcher.end() : 1;
                if (Tags.afterPri(line, 1, end) != expected) {
                    assertEquals(expected, Tags.afterPri(line, 1, end), pri + behind + " to " + end);
                }
            }
        }
    }

    @Test
    void tagsAreAProgramAndAColonOrPid() {
        List<String> pieces = List.of(
                "pppd",
                "a",
                "/",
                "postfix/smtpd",
                "x".repeat(250),
                ":",
                ": ",
                " : ",
                "[1]",
                "[ 12\t]",
                "[1234567890]",
                "[12345678901]",
                "[]",
                "[x]",
                " ",
                "\t",
                "\0",
                "]",
                "[",
                "(",
                "\u00e9",
                "x");
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String text = any(pieces, 5);
            byte[] line = bytes("y" + text + ": x");
            Matcher tag = TAG.matcher(text);
            boolean expected = tag.lookingAt() && word(tag) <= 255;
            long packed = Tags.at(line, 1, 1 + text.length());
            assertEquals(expected, packed >= 0, text);
            if (expected) {
                found++;
                assertEquals(1 + tag.start("name"), Tags.programStart(packed), text);
                assertEquals(tag.group("name").length(), Tags.programLength(packed), text);
                assertEquals(1 + tag.end(), Envelope.body(packed), text);
                assertEquals(tag.group("colon") == null, Tags.isTagWithPid(line, 1, 1 + text.length()), text);
            }
        }
        assertTrue(found > ROUNDS / 50, "found " + found);
    }

    private static int word(Matcher tag) {
        return tag.end("name") - tag.start();
    }

    @Test
    void aTagIsPackedUpToItsLimits() {
        int farthest = (1 << 24) - 1;
        for (int start : new int[] {0, 1, 1000}) {
            for (int length : new int[] {1, 128, 255}) {
                long tag = Tags.packed(start, length, start + farthest);
                assertEquals(start, Tags.programStart(tag));
                assertEquals(length, Tags.programLength(tag));
                assertEquals(start + farthest, Envelope.body(tag));
                assertEquals(start + farthest + 1, Tags.packed(start, length, start + farthest + 1));
            }
        }
    }

    @Test
    void hostsAreWordsOrAddressesInBrackets() {
        List<String> pieces = List.of(
                "nxr",
                ":",
                "%",
                "192.0.2.1",
                "2001:db8::1",
                "[192.0.2.1]",
                "[2001:db8::1]",
                "[192.0.2.1",
                "]",
                ":514",
                " ",
                "\t",
                "(",
                "x",
                "\u00e9",
                "[x]");
        for (int round = 0; round < ROUNDS; round++) {
            String text = any(pieces, 4);
            byte[] line = bytes("[" + text + "]: x");
            int end = 1 + text.length();
            Matcher bracketed = BRACKETED.matcher(text);
            Matcher host = text.startsWith("[") ? bracketed : HOST.matcher(text);
            assertEquals(host.lookingAt() ? 1 + host.end() : -1, Words.hostEnd(line, 1, end), text);
            Matcher address =
                    Pattern.compile("\\[(192\\.0\\.2\\.1|2001:db8::1)]").matcher(text);
            assertEquals(address.lookingAt() ? address.end() : -1, Words.bracketedAddressEnd(line, 1, end), text);
        }
    }

    @Test
    void headersOfRfc5424HaveAllFields() {
        List<String> pieces = List.of(
                "1 ",
                "1 - ",
                "1 2026-11-21T22:33:03Z ",
                "1 2026-11-21T22:33:03Zx ",
                "a ",
                "- ",
                "b  ",
                "- - - - ",
                "a b 7 d ",
                "-",
                "[x]",
                "[x a=\"]\"]",
                "[x a=\"\\\"]\"]",
                "[x a=\"\\",
                "\"",
                "]",
                "\\",
                " ",
                "\u00ef\u00bb\u00bf",
                "\0",
                "y");
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String front = round % 2 == 0 ? "1 2026-11-21T22:33:03Z a b c d " : "";
            String text = front + any(pieces, 6);
            byte[] line = bytes("1" + text + " - - - - - -]\"");
            Matcher header = RFC_5424.matcher(text);
            boolean there = header.lookingAt();
            int message = there ? 1 + header.end() : -1;
            assertEquals(message, Rfc5424.message(line, 1, 1 + text.length(), true), text);
            boolean timed = there && !header.group("time").equals("-");
            assertEquals(timed ? message : -1, Rfc5424.message(line, 1, 1 + text.length(), false), text);
            found += there ? 1 : 0;
        }
        assertTrue(found > ROUNDS / 20, "found " + found);
    }

    @Test
    void mostLinesCannotBeginWithOne() {
        Pattern begin = Pattern.compile("1 |<[^>]{0,4}>1 ");
        List<String> pieces = List.of("<", "<1", "23", "12345", ">", ">1 ", "1", " ", "1 ", "x");
        for (int round = 0; round < ROUNDS; round++) {
            String text = any(pieces, 5);
            byte[] line = bytes("1" + text + "xxxxxxxx");
            assertEquals(begin.matcher(text).lookingAt(), Rfc5424.mayBegin(line, 1, line.length), text);
        }
        // Too near to the end of the array for a look.
        byte[] line = bytes("xxxxxxxx");
        for (int at = 1; at < line.length; at++) {
            assertTrue(Rfc5424.mayBegin(line, at, line.length));
            assertFalse(Rfc5424.mayBegin(line, at, at));
        }
    }

    private static String padding() {
        return "[ \\r\\n\\x00]*+";
    }

    private String any(List<String> pieces, int most) {
        StringBuilder text = new StringBuilder();
        for (int count = 1 + random.nextInt(most); count > 0; count--) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
