package dev.katalog.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTextTest {

    @Test
    void keepsWhatIsVisible() {
        assertEquals("a b\\c ~ 日本語 é 😀", TerminalText.of("a b\\c ~ 日本語 é 😀"));
        byte[] utf8 = "a b\\c ~ 日本語 é 😀".getBytes(StandardCharsets.UTF_8);
        assertEquals("a b\\c ~ 日本語 é 😀", TerminalText.of(utf8, 0, utf8.length));
    }

    @Test
    void escapesWhatATerminalObeysOrWhatDeceivesTheEye() {
        String text = "\u001b[31m \u009b2J \u0007 \0 \t \r \n \u007f \u202e \u2066 \u2028 \ufeff \ud800";
        String shown =
                "\\x1b[31m \\x9b2J \\x07 \\x00 \\t \\x0d \\x0a \\x7f \\u{202e} \\u{2066} \\u{2028} \\u{feff} \\u{d800}";
        assertEquals(shown, TerminalText.of(text));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ff,             \\xff
            61ff62,         a\\xffb
            c3a9,           é
            c3,             \\xc3
            c328,           \\xc3(
            c080,           \\xc0\\x80
            e280ae,         \\u{202e}
            e280,           \\xe2\\x80
            eda080,         \\xed\\xa0\\x80
            f09f9880,       😀
            f09f98,         \\xf0\\x9f\\x98
            f4908080,       \\xf4\\x90\\x80\\x80
            f88080808080,   \\xf8\\x80\\x80\\x80\\x80\\x80
            9b324a,         \\x9b2J
            efbfbd,         \ufffd
            """)
    void escapesBytesThatAreNoUtf8(String bytes, String shown) {
        byte[] line = HexFormat.of().parseHex(bytes);
        assertEquals(shown, TerminalText.of(line, 0, line.length));
    }

    @Test
    void escapesEveryCodePointThatIsNotToBeSeen() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            int type = Character.getType(c);
            boolean obeyed = type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
            String shown = TerminalText.of(Character.toString(c));
            assertTrue(!obeyed || shown.startsWith("\\"), () -> "not escaped: " + shown);
        }
    }

    @Test
    void returnsPrintableAsciiAsItIs() {
        String text = " !~".repeat(3);
        assertSame(text, TerminalText.of(text));
        assertEquals("\\x0f\\x10\\x1f \\x7f", TerminalText.of("\u000f\u0010\u001f \u007f"));
    }

    @Test
    void escapesWhatNobodyHasAssignedYet() {
        assertEquals("\\u{378} \\u{e0000}", TerminalText.of("\u0378 \udb40\udc00"));
    }

    /** The widths are those of Unicode's East Asian Width: W and F take two columns. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            02ff, 1
            0300, 0
            036f, 0
            0370, 1
            0488, 0
            10ff, 1
            1100, 2
            115f, 2
            1160, 1
            2e52, 1
            2e80, 2
            303e, 2
            303f, 1
            3041, 2
            a4c6, 2
            a4d0, 1
            ab6b, 1
            ac00, 2
            d7a3, 2
            d7b0, 1
            f8ff, 1
            f900, 2
            fad9, 2
            fb00, 1
            fdfd, 1
            fe30, 2
            fe6b, 2
            fe70, 1
            ff01, 2
            ff60, 2
            ff61, 1
            ffdc, 1
            ffe0, 2
            ffe6, 2
            ffe8, 1
            1f300, 2
            1fa95, 2
            20000, 2
            30000, 2
            """)
    void countsTheColumnsOfATerminal(String codePoint, int columns) {
        String character = Character.toString(Integer.parseInt(codePoint, 16));
        CaretLine line = caret(character + "*", character.getBytes(StandardCharsets.UTF_8).length);
        assertEquals(character + "*", line.text());
        assertEquals(" ".repeat(columns) + "^", line.caret());
    }

    @Test
    void readsOnlyTheRange() {
        byte[] line = "x\u3042y".getBytes(StandardCharsets.UTF_8);
        assertEquals("\\xe3\\x81", TerminalText.of(line, 1, 3));
        assertEquals("\\x82y", TerminalText.of(line, 3, 5));
        assertEquals("", TerminalText.of(line, 2, 2));
    }

    @Test
    void putsTheCaretUnderThePlace() {
        assertEquals(new CaretLine("a b", "  ^"), caret("a b", 2));
        assertEquals(new CaretLine("", "^"), caret("", 0));
        assertEquals(new CaretLine("a b", "   ^"), caret("a b", 3));
        // An escape is as wide as its characters, a wide character takes two columns, a combining one none.
        assertEquals(new CaretLine("\\x1bab", "     ^"), caret("\u001bab", 2));
        assertEquals(new CaretLine("日本b", "    ^"), caret("日本b", 6));
        assertEquals(new CaretLine("e\u0301b", " ^"), caret("e\u0301b", 3));
        assertEquals(new CaretLine("éb", " ^"), caret("éb", 2));
    }

    @Test
    void cutsALongLineAroundThePlace() {
        String before = "0123456789".repeat(1000);
        String behind = "abcdefghij".repeat(1000);
        CaretLine line = caret(before + "*" + behind, before.length());
        assertEquals(116, line.text().length());
        assertTrue(line.text().startsWith("...") && line.text().endsWith("..."), line.text());
        assertEquals('*', line.text().charAt(line.caret().indexOf('^')));
        assertTrue(line.text().contains("6789*abcd"), line.text());

        assertEquals(
                "*" + behind.substring(0, 109) + "...", caret("*" + behind, 0).text());
        assertEquals(
                "..." + before.substring(before.length() - 110),
                caret(before, before.length()).text());
        String fits = before.substring(0, 110);
        assertEquals(fits, caret(fits, 100).text());
    }

    @Test
    void cutsBetweenCharacters() {
        String text = "\u3042".repeat(200);
        CaretLine line = caret(text + "*" + text, 600);
        assertEquals("..." + "\u3042".repeat(35) + "*" + "\u3042".repeat(19) + "...", line.text());
        assertEquals(73, line.caret().indexOf('^'));
        CaretLine broken = CaretLine.of(HexFormat.of().parseHex("80".repeat(1000)), 500);
        assertTrue(broken.text().startsWith("...\\x80") && broken.text().endsWith("\\x80..."), broken.text());
    }

    private static CaretLine caret(String text, int at) {
        return CaretLine.of(text.getBytes(StandardCharsets.UTF_8), at);
    }
}
