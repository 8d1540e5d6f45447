package dev.katalog.events.oracle;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Bytes as a string of one character each: what lets a regular expression run over bytes, valid UTF-8 or not. */
final class Octets {

    private Octets() {}

    /** The UTF-8 bytes of a text. */
    static String of(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    static byte[] bytes(String octets) {
        return octets.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** What an event has for these bytes: the text where they are UTF-8, otherwise a character for each byte. */
    static String text(String octets) {
        String text = utf8(octets);
        return text == null ? octets : text;
    }

    static boolean isUtf8(String octets) {
        return utf8(octets) != null;
    }

    private static String utf8(String octets) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(octets)))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** For people: what is not printable ASCII as {@code \xNN}. */
    static String escaped(String octets) {
        StringBuilder text = new StringBuilder();
        for (char c : octets.toCharArray()) {
            if (c >= ' ' && c <= '~' && c != '\\') {
                text.append(c);
            } else {
                text.append("\\x").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            }
        }
        return text.toString();
    }
}
