package dev.katalog.runtime.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Literals of every length with blanks at every place, over texts that differ in one byte or blank, beside their expression. */
class LiteralPlacesTest {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJ";
    /** How much stands before and behind the text in the array: none, less than a word, more. */
    private static final int[][] ROOMS = {{0, 0}, {0, 3}, {7, 0}, {3, 9}, {17, 33}};

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8, 9, 16, 17, 24, 25, 32, 33})
    void agreeWithTheirExpression(int length) {
        for (String literal : literals(length)) {
            Pattern expression = expression(literal);
            for (String text : texts(literal)) {
                for (int[] room : ROOMS) {
                    // More of the literal stands behind the end, and its end before the start.
                    String front = literal.repeat(17).substring(17 * length - room[0]);
                    String behind = literal.repeat(33).substring(0, room[1]);
                    compare(literal, expression, front + text + behind, room[0], room[0] + text.length());
                }
            }
        }
    }

    private static void compare(String literal, Pattern expression, String array, int from, int end) {
        byte[] line = array.getBytes(StandardCharsets.ISO_8859_1);
        String message = "'" + literal + "' from " + from + " to " + end + " of '" + array + "'";
        long[] words = Literals.words(literal);
        Matcher matcher = expression.matcher(array).region(from, end);

        int match = matcher.lookingAt() ? matcher.end() : -1;
        assertEquals(match, Literals.match(line, from, end, literal), message);
        assertEquals(match, LiteralsTest.matchByWords(line, from, end, literal), message);

        matcher.reset().region(from, end);
        int found = matcher.find() ? matcher.start() : -1;
        assertEquals(found, Literals.find(line, from, end, literal), message);
        boolean inToken = found >= 0 && array.substring(from, found).indexOf(' ') < 0;
        assertEquals(inToken ? found : -1, Literals.findInToken(line, from, end, literal), message);
        if (words.length > 0) {
            assertEquals(found, Literals.find(line, from, end, literal, words[0]), message);
            assertEquals(inToken ? found : -1, Literals.findInToken(line, from, end, literal, words[0]), message);
            int limit = found + 1;
            assertEquals(found, Literals.find(line, from, limit, end, literal, words[0]), message);
            assertEquals(-1, Literals.find(line, from, Math.max(from, found), end, literal, words[0]), message);
        }

        int suffix = -1;
        for (int start = end; start >= from; start--) {
            suffix = matcher.reset().region(start, end).matches() ? start : suffix;
        }
        assertEquals(suffix, Literals.suffix(line, from, end, literal), message);
        assertEquals(suffix, LiteralsTest.suffixByWords(line, from, end, literal), message);
    }

    /** Without blanks, with one at each place, and with two. */
    private static List<String> literals(int length) {
        String letters = LETTERS.substring(0, length);
        List<String> literals = new ArrayList<>(List.of(letters));
        for (int blank = 0; blank < length; blank++) {
            String one = letters.substring(0, blank) + ' ' + letters.substring(blank + 1);
            literals.add(one);
            if (blank + 2 < length && blank % 5 == 0) {
                literals.add(one.substring(0, blank + 2) + ' ' + one.substring(blank + 3));
            }
        }
        return literals;
    }

    /** The literal, cut, and with one byte or blank changed at each place; then one of them before the literal itself. */
    private static Set<String> texts(String literal) {
        Set<String> texts = new LinkedHashSet<>(List.of("", literal, literal + ' ', ' ' + literal, literal + "  a"));
        for (int i = 0; i < literal.length(); i++) {
            String front = literal.substring(0, i);
            char c = literal.charAt(i);
            String rest = literal.substring(i + 1);
            texts.add(front);
            texts.add(front + (char) (c ^ 1) + rest);
            texts.add(front + (char) (c | 0x80) + rest + literal);
            texts.add(front + ' ' + rest);
            texts.add(front + rest);
            texts.add(front + c + c + rest);
            texts.add(front + "   " + c + rest + 'x' + literal);
        }
        return texts;
    }

    private static Pattern expression(String literal) {
        StringBuilder expression = new StringBuilder();
        for (char c : literal.toCharArray()) {
            expression.append(c == ' ' ? " ++" : Pattern.quote(String.valueOf(c)));
        }
        return Pattern.compile(expression.toString());
    }
}
