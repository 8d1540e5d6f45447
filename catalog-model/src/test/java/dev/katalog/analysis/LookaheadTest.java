package dev.katalog.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katalog.diagnostic.Location;
import dev.katalog.notation.FieldTypes;
import dev.katalog.notation.KatalogNotation;
import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.Segment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LookaheadTest {

    /** The first part of each template, with what follows it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # nothing follows
            [ after <n:int> s]            | true
            [ after <n:int> s][, <m:int>] | true
            # the first bytes differ, or later ones
            [ after <n:int>] end          | true
            [ after] again                | true
            [a <n:int>]b                  | true
            [<n:int>] end                 | true
            [<n:int>]a                    | true
            [<n:ip>/]via                  | true
            # one text begins with the other
            [ after <n:int>] after        | false
            [ a] after                    | false
            [a]a                          | false
            [a  b]a b                     | false
            [a ]a                         | false
            # the bytes say nothing
            [<n:int>]5                    | false
            [<n:int>]<m:int>              | false
            [<n:hex>]a                    | false
            [<n:version>]<m:port>         | false
            [a]<n>                        | false
            [-]<n:signed>                 | false
            [a]<n:token>                  | false
            [ ]<n:token>                  | true
            [a][b][<n:int>]c              | true
            [a][b][a]                     | false
            # a part inside is absent or present
            [a[b]]c                       | true
            [a[b]]b                       | false
            [a[b]][b]                     | false
            [a[b]c]b                      | true
            # gaps inside, and parts or choices at the front
            [ by <n>] end                 | false
            [a[ by <n>]] end              | false
            [[a]b] end                    | false
            "[<n:up|down>] end"           | false
            "[ <n:up|down>], end"         | true
            # characters whose first bytes are equal
            [é]ê                          | true
            [é]<n:int>                    | true
            """)
    void anOptionalPartIsDecidedByItsFirstSegment(String template, boolean decided) {
        List<Segment> segments = read(template);
        Segment.OptionalPart part = (Segment.OptionalPart) segments.get(0);
        assertEquals(decided, Lookahead.decides(part, segments.subList(1, segments.size())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            up      | down    | ""     | true
            is      | is not  | ""     | true
            is      | is not  | " up"  | true
            is      | is not  | " n"   | false
            is      | is not  | "[ n]" | false
            is      | is not  | " "    | false
            is      | is not  | <n>    | false
            is      | is not  | <n:int>| true
            1       | 12      | <n:int>| false
            """)
    void aChoiceIsDecidedIfNoLongerSpellingFitsWhatFollows(String one, String other, String rest, boolean decided) {
        ChoiceType choice = new ChoiceType("Choice", "A choice.", Map.of("A", List.of(one), "B", List.of(other)));
        assertEquals(decided, Lookahead.decides(choice, rest.isEmpty() ? List.of() : read(rest)));
    }

    @ParameterizedTest
    @EnumSource(BasicType.class)
    void gapsAreTheTypesWhoseExpressionIsReluctant(BasicType type) {
        assertEquals(
                type.expression().endsWith("+?"), Lookahead.isGap(new Segment.Field("f", type)), type.expression());
    }

    /** What the expression of a type can begin with, a byte at a time. */
    @ParameterizedTest
    @EnumSource(BasicType.class)
    void firstBytesAreNoneOtherThanThoseOfTheExpression(BasicType type) {
        List<String> endings = List.of(
                "",
                "1",
                "1.1.1.1",
                "1.1.1",
                ".1.1.1",
                "::1",
                ":",
                "1.1.1.1/8",
                ".1.1.1/8",
                "::/0",
                ":/0",
                "1:11:11:11:11:11");
        int[] expected = java.util.stream.IntStream.range(0, 128)
                .filter(c -> endings.stream().anyMatch(end -> ((char) c + end).matches("(?s)" + type.expression())))
                .toArray();
        int[] actual = Lookahead.firstBytes(List.of(new Segment.Field("f", type)));
        assertArrayEquals(
                expected, java.util.Arrays.stream(actual).filter(c -> c < 128).toArray());
    }

    @Test
    void firstBytesOfTextAreThoseOfItsFirstCharacter() {
        assertArrayEquals(new int[] {'a'}, Lookahead.firstBytes(read("abc")));
        assertArrayEquals(new int[] {0xC3}, Lookahead.firstBytes(read("é")));
        assertArrayEquals(new int[] {0xF0}, Lookahead.firstBytes(read("😀")));
        assertArrayEquals(new int[] {'a', 'b', 'c'}, Lookahead.firstBytes(read("[c][[b]a]b")));
        assertArrayEquals(new int[] {'D', 'u', 0xC3}, Lookahead.firstBytes(read("<how:up|Down|éa> x")));
    }

    @Test
    void whatCanBeEmptyHasNoFirstByte() {
        assertArrayEquals(new int[0], Lookahead.firstBytes(List.of()));
        assertArrayEquals(new int[0], Lookahead.firstBytes(read("[a][b]")));
    }

    @Test
    void gapsAreFoundAtAnyDepth() {
        assertEquals(false, Lookahead.hasGap(read("a[b[<n:int>]]")));
        assertEquals(true, Lookahead.hasGap(read("a[b[<n>]]")));
        assertEquals(true, Lookahead.hasGap(read("a <n:host>")));
    }

    @Test
    void canonicalTextHasEachRunOfBlanksAsOne() {
        assertEquals(" a b ", Lookahead.canonical("   a b  "));
        assertEquals("", Lookahead.canonical(""));
        assertEquals("a\u00a0\u00a0b", Lookahead.canonical("a\u00a0\u00a0b"));
        String long1 = " ".repeat(1000) + "x";
        assertEquals(2, Lookahead.canonical(long1).getBytes(StandardCharsets.UTF_8).length);
    }

    static List<Segment> read(String template) {
        return KatalogNotation.read(template, new Location("template", 1, 1), FieldTypes.basic())
                .orThrow()
                .segments();
    }
}
