package dev.katalog.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The words of texts, and how much of a literal stands at a place, beside regular expressions. */
class WordingTest {

    private static final Pattern RUN = Pattern.compile("[A-Za-z]+");
    private static final int ROUNDS = 8_000;

    private final Random random = new Random(20261122);

    @Test
    void wordsAreRunsOfThreeToSixtyFourLetters() {
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder text = new StringBuilder();
            for (int runs = random.nextInt(6); runs > 0; runs--) {
                int length = random.nextInt(8) == 0 ? 62 + random.nextInt(5) : random.nextInt(5);
                for (int i = 0; i < length; i++) {
                    text.append("azAZmQ".charAt(random.nextInt(6)));
                }
                text.append("@[`{ 0\u00c1\u00e1".charAt(random.nextInt(8)));
            }
            int from = random.nextInt(text.length() + 1);
            int to = from + random.nextInt(text.length() - from + 1);
            Set<String> expected = new HashSet<>();
            Matcher run = RUN.matcher(text).region(from, to);
            while (run.find()) {
                if (run.group().length() >= 3 && run.group().length() <= 64) {
                    expected.add(run.group().toLowerCase(Locale.ROOT));
                }
            }
            byte[] line = text.toString().getBytes(StandardCharsets.ISO_8859_1);
            assertEquals(expected, Wording.words(line, from, to), text::toString);
        }
    }

    /** As many pieces of the literal, characters or runs of blanks, as stand there, one after the other. */
    @Test
    void agreesPieceByPiece() {
        for (int round = 0; round < ROUNDS; round++) {
            String literal = text("ab \u3042", 8);
            String body = text("ab \u3042", 12);
            byte[] line = body.getBytes(StandardCharsets.UTF_8);
            Agreement agreement = Agreement.of(literal, line, 0, line.length);

            int characters = 0;
            int end = 0;
            for (int next = 1; next <= literal.length(); next++) {
                boolean piece =
                        next == literal.length() || literal.charAt(next) != ' ' || literal.charAt(next - 1) != ' ';
                Matcher matcher = expression(literal.substring(0, next)).matcher(body);
                if (piece && matcher.lookingAt()) {
                    characters = next;
                    end = matcher.end();
                }
            }
            String message = "'" + literal + "' on '" + body + "'";
            assertEquals(characters, agreement.characters(), message);
            assertEquals(literal.substring(0, characters), agreement.agreed(), message);
            assertEquals(literal.substring(characters), agreement.rest(), message);
            assertEquals(body.substring(0, end).getBytes(StandardCharsets.UTF_8).length, agreement.end(), message);
            if (characters < literal.length()) {
                Matcher piece = Pattern.compile(" +|.").matcher(literal).region(characters, literal.length());
                assertEquals(
                        literal.substring(0, piece.lookingAt() ? piece.end() : -1), agreement.agreedAndNext(), message);
            }
        }
    }

    @Test
    void knowsTheFirstPieceAndTheFirstWord() {
        for (int round = 0; round < ROUNDS; round++) {
            String literal = text("a9 :\u3042", 8);
            Matcher piece = Pattern.compile(" +|.|").matcher(literal);
            assertEquals(piece.lookingAt() ? piece.group() : "", Agreement.firstPiece(literal));
            Matcher word = Pattern.compile("[ :]*+[a9\u3042]++(?: ++|.)").matcher(literal);
            assertEquals(word.lookingAt() ? word.group() : "", Agreement.firstWord(literal), literal);
        }
    }

    private static Pattern expression(String literal) {
        return Pattern.compile(literal.replaceAll(" +", " ++"));
    }

    private String text(String alphabet, int longest) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(longest + 1); i > 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
