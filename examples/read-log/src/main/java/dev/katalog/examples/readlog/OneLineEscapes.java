package dev.katalog.examples.readlog;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes what JSON need not escape but what some readers take for the end of a line, and terminals for a command: DEL, the
 * control characters of ISO 8859, and Unicode's line and paragraph separators.
 */
final class OneLineEscapes extends CharacterEscapes {

    @Serial
    private static final long serialVersionUID = 1;

    private static final char DEL = 0x7f;
    private static final char LAST_CONTROL = 0x9f;
    private static final char LINE_SEPARATOR = 0x2028;
    private static final char PARAGRAPH_SEPARATOR = 0x2029;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] escapes = standardAsciiEscapesForJSON();
        escapes[DEL] = ESCAPE_STANDARD;
        return escapes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        boolean escaped = character > DEL && character <= LAST_CONTROL
                || character == LINE_SEPARATOR
                || character == PARAGRAPH_SEPARATOR;
        return escaped ? new SerializedString("\\u%04x".formatted(character)) : null;
    }
}
