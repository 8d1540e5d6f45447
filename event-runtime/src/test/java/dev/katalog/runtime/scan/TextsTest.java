package dev.katalog.runtime.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "caf\u00e9", "\u65e5\u672c\u8a9e", "\ud83d\ude80 up", "a \ufffd of its own"})
    void readsUtf8(String text) {
        byte[] line = Texts.utf8("\u00e9" + text + "\u00e9");
        assertEquals(text, Texts.string(line, 2, line.length - 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "caf\u00e9",
                "\u00c3",
                "\u00e3\u0081",
                "ok \u00ff\u00fe",
                "\u00ef\u00bf\u00bd\u00e9",
                "\u00c0\u0080"
            })
    void losesNoByteOfOtherText(String bytes) {
        byte[] line = (bytes + "\u00a9").getBytes(StandardCharsets.ISO_8859_1);
        int end = line.length - 1;
        String text = Texts.string(line, 0, end);
        assertEquals(bytes, text);
        assertEquals(
                Arrays.toString(Arrays.copyOf(line, end)), Arrays.toString(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Texts of every length within a larger array, with a character beyond ASCII at every place, and beside them. */
    @Test
    void charactersBeyondAsciiAreFoundAtEveryPlace() {
        for (int length = 0; length <= 40; length++) {
            for (int place = -2; place <= length; place++) {
                byte[] line = "x".repeat(100).getBytes(StandardCharsets.US_ASCII);
                int start = 30;
                line[start + place] = (byte) 0xc3;
                line[start + place + 1] = (byte) 0xa9;
                boolean cut = place == -1 || place == length - 1;
                String expected =
                        new String(line, start, length, cut ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
                assertEquals(expected, Texts.string(line, start, start + length), length + " bytes, at " + place);
            }
        }
    }
}
