package dev.katalog.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.diff.WordChange.Kind;
import dev.katalog.diff.WordChange.Piece;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordChangeTest {

    private static final List<String> WORDS =
            List.of("up", "down", " ", "  ", ",", "peer", "IP_address", "接続", "😀", "1.2", "<", ">");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            a tunnel up        | a tunnel is up      | a tunnel {+is +}up
            a tunnel is up     | a tunnel up         | a tunnel [-is -]up
            peer IP_address up | peer IP_addr up     | peer [-IP_address-]{+IP_addr+} up
            login ok, bye      | login ok; bye       | login ok[-,-]{+;+} bye
            one two three      | eins zwei three     | [-one two-]{+eins zwei+} three
            接続 しました         | 接続 完了            | 接続 [-しました-]{+完了+}
            same               | same                | same
            ""                 | new                 | {+new+}
            old                | ""                  | [-old-]
            """)
    void showsWords(String before, String after, String expected) {
        String shown = WordChange.between(before, after).pieces().stream()
                .map(piece -> switch (piece.kind()) {
                    case KEPT -> piece.text();
                    case REMOVED -> "[-" + piece.text() + "-]";
                    case ADDED -> "{+" + piece.text() + "+}";
                })
                .collect(Collectors.joining());
        assertEquals(expected, shown);
    }

    @Test
    void piecesMakeBothTexts() {
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            String before = text(random);
            String after = text(random);
            WordChange change = WordChange.between(before, after);
            assertEquals(before, change.before());
            assertEquals(after, change.after());
            assertTrue(change.pieces().stream().noneMatch(piece -> piece.text().isEmpty()), change::toString);
            if (before.equals(after) && !before.isEmpty()) {
                assertEquals(List.of(new Piece(Kind.KEPT, before)), change.pieces());
            }
        }
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(9))
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining());
    }
}
