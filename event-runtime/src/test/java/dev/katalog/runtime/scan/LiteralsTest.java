package dev.katalog.runtime.scan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralsTest {

    private static final int ROUNDS = 20_000;

    private final Random random = new Random(20261121);

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            "up",              "up",           2
            "up",              "upward",       2
            "up",              "u",           -1
            "up",              "",            -1
            "",                "x",            0
            "a b",             "a    b",       6
            "a  b",            "a b",          3
            "a b",             "ab",          -1
            "a ",              "a   ",         4
            " a",              "   a",         4
            "IP = ",           "IP =  192",    6
            "\u00e9t\u00e9 ok", "\u00e9t\u00e9  ok", 9
            """)
    void matchesTables(String literal, String text, int expected) {
        byte[] line = Texts.utf8(text);
        assertEquals(expected, Literals.match(line, 0, line.length, literal));
        assertEquals(expected, matchByWords(line, 0, line.length, literal));
    }

    @Test
    void matchesAsItsExpression() {
        for (int round = 0; round < ROUNDS; round++) {
            String literal = literal();
            Sample sample = Sample.of(random, near(literal));
            int expected = sample.endOf(expression(literal));
            String message = "literal '" + literal + "', text " + sample;
            assertEquals(expected, Literals.match(sample.line(), sample.at(), sample.end(), literal), message);
            assertEquals(expected, matchByWords(sample.line(), sample.at(), sample.end(), literal), message);
        }
    }

    @Test
    void findsAsItsExpression() {
        for (int round = 0; round < ROUNDS; round++) {
            String literal = literal();
            if (literal.isEmpty()) {
                continue;
            }
            String text = Sample.text(random, "ab :\u00c3\u00a9", 30) + near(literal) + Sample.text(random, "ab :", 5);
            Sample sample = Sample.of(random, text);
            String message = "literal '" + literal + "', text " + sample;
            List<Integer> starts = starts(sample, expression(literal));
            int first = starts.isEmpty() ? -1 : starts.get(0);
            assertEquals(first, Literals.find(sample.line(), sample.at(), sample.end(), literal), message);
            long[] words = Literals.words(literal);
            if (words.length > 0) {
                assertEquals(
                        first, Literals.find(sample.line(), sample.at(), sample.end(), literal, words[0]), message);
                int limit = sample.at() + random.nextInt(sample.end() - sample.at() + 1);
                assertEquals(
                        first < limit ? first : -1,
                        Literals.find(sample.line(), sample.at(), limit, sample.end(), literal, words[0]),
                        message);
            }
            int blank = Tokens.blank(sample.line(), sample.at(), sample.end());
            int inToken = first >= 0 && first <= blank ? first : -1;
            assertEquals(inToken, Literals.findInToken(sample.line(), sample.at(), sample.end(), literal), message);
            if (words.length > 0) {
                assertEquals(
                        inToken,
                        Literals.findInToken(sample.line(), sample.at(), sample.end(), literal, words[0]),
                        message);
            }
        }
    }

    @Test
    void findsSuffixesAsItsExpression() {
        for (int round = 0; round < ROUNDS; round++) {
            String literal = literal();
            Sample sample = Sample.of(random, Sample.text(random, "ab ", 10) + near(literal));
            int expected = -1;
            Matcher matcher = expression(literal).matcher(sample.text());
            for (int start = sample.end() - sample.at(); start >= 0; start--) {
                matcher.region(start, sample.end() - sample.at());
                expected = matcher.matches() ? sample.at() + start : expected;
            }
            int found = Literals.suffix(sample.line(), sample.at(), sample.end(), literal);
            assertEquals(expected, found, "literal '" + literal + "', text " + sample);
            found = suffixByWords(sample.line(), sample.at(), sample.end(), literal);
            assertEquals(expected, found, "literal '" + literal + "', text " + sample);
        }
    }

    @Test
    void packsWordsWithTheFirstByteLowest() {
        assertArrayEquals(new long[] {0x6261}, Literals.words("ab"));
        assertArrayEquals(new long[] {0x3837363534333231L, 0x3938373635343332L}, Literals.words("123456789"));
        assertEquals(4, Literals.words("x".repeat(32)).length);
        assertEquals(0, Literals.words("x".repeat(33)).length);
        assertEquals(0, Literals.words("\u00e9").length);
        assertEquals(0, Literals.words("").length);
        assertEquals(0, Literals.words("a  b").length);
    }

    @Tag("bound")
    @ParameterizedTest
    @ValueSource(strings = {" x", "a b", "  b", "aaaaaaab", "a a a b", " ", "ab", ": x"})
    void isLinearOnHostileText(String literal) {
        int length = 1 << 20;
        for (String unit : List.of(" ", "a", "a ", "a" + " ".repeat(100), ": ", " ".repeat(1000) + "y")) {
            byte[] line = unit.repeat(length / unit.length()).getBytes(StandardCharsets.US_ASCII);
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
                Literals.find(line, 1, line.length, literal);
                Literals.findInToken(line, 1, line.length, literal);
                Literals.suffix(line, 1, line.length, literal);
            });
        }
    }

    static int matchByWords(byte[] line, int at, int end, String literal) {
        long[] w = Literals.words(literal);
        return switch (w.length) {
            case 1 -> Literals.match(line, at, end, literal, w[0]);
            case 2 -> Literals.match(line, at, end, literal, w[0], w[1]);
            case 3 -> Literals.match(line, at, end, literal, w[0], w[1], w[2]);
            case 4 -> Literals.match(line, at, end, literal, w[0], w[1], w[2], w[3]);
            default -> Literals.match(line, at, end, literal);
        };
    }

    static int suffixByWords(byte[] line, int from, int end, String literal) {
        long[] w = Literals.words(literal);
        return switch (w.length) {
            case 1 -> Literals.suffix(line, from, end, literal, w[0]);
            case 2 -> Literals.suffix(line, from, end, literal, w[0], w[1]);
            case 3 -> Literals.suffix(line, from, end, literal, w[0], w[1], w[2]);
            case 4 -> Literals.suffix(line, from, end, literal, w[0], w[1], w[2], w[3]);
            default -> Literals.suffix(line, from, end, literal);
        };
    }

    /** Of any length up to a little more than four words; now and then with letters beyond ASCII. */
    private String literal() {
        String alphabet = random.nextInt(8) == 0 ? "ab \u00e9" : random.nextBoolean() ? "ab :" : "abc";
        return Sample.text(random, alphabet, random.nextInt(4) == 0 ? 3 : 34);
    }

    /** The literal's bytes with more or fewer blanks, and often a byte changed, lost or added. */
    private String near(String literal) {
        StringBuilder text = new StringBuilder();
        for (char c : new String(Texts.utf8(literal), StandardCharsets.ISO_8859_1).toCharArray()) {
            text.append(c);
            if (c == ' ' && random.nextInt(4) == 0) {
                text.append(" ".repeat(random.nextInt(12)));
            }
        }
        if (text.length() > 0 && random.nextInt(3) == 0) {
            int index = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.setCharAt(index, "ab ".charAt(random.nextInt(3)));
                case 1 -> text.deleteCharAt(index);
                default -> text.insert(index, "ab ".charAt(random.nextInt(3)));
            }
        }
        return text.append(Sample.text(random, "ab ", 4)).toString();
    }

    private static List<Integer> starts(Sample sample, Pattern expression) {
        List<Integer> starts = new ArrayList<>();
        Matcher matcher = expression.matcher(sample.text());
        if (matcher.find()) {
            starts.add(sample.at() + matcher.start());
        }
        return starts;
    }

    private static Pattern expression(String literal) {
        StringBuilder expression = new StringBuilder();
        String bytes = new String(Texts.utf8(literal), StandardCharsets.ISO_8859_1);
        for (int i = 0; i < bytes.length(); i++) {
            if (bytes.charAt(i) != ' ') {
                expression.append(Pattern.quote(bytes.substring(i, i + 1)));
            } else if (i == 0 || bytes.charAt(i - 1) != ' ') {
                expression.append(" ++");
            }
        }
        return Pattern.compile(expression.toString(), Pattern.DOTALL);
    }
}
