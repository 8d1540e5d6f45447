package dev.katalog.examples.readlog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void shouldKeepWhatIsVisible() {
        assertEquals("a b\\c ~ 日本語 é 😀", Printable.text("a b\\c ~ 日本語 é 😀"));
    }

    @Test
    void shouldEscapeWhatATerminalObeys() {
        assertEquals(
                "\\x1b[31m \\x9b2J \\x07 \\x00 \\t \\x0d \\x7f",
                Printable.text("\u001b[31m \u009b2J \u0007 \0 \t \r \u007f"));
    }

    @Test
    void shouldEscapeWhatDeceivesTheEye() {
        assertEquals("\\u{202e} \\u{2028} \\u{feff} \\u{d800}", Printable.text("\u202e \u2028 \ufeff \ud800"));
    }

    @Test
    void shouldCutLongText() {
        assertEquals("abc... (2 more characters)", Printable.text("abcde", 3));
        assertEquals("ab... (3 more characters)", Printable.text("ab😀e", 3));
        assertEquals("abc", Printable.text("abc", 3));
    }
}
