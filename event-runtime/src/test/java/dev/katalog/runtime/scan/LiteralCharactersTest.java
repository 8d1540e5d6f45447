package dev.katalog.runtime.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Literals of every kind of character, beside the bytes that the JDK writes for them. */
class LiteralCharactersTest {

    private static final int STEP = 29;

    /** All lengths in UTF-8, both ends of each, and half surrogates. */
    private static IntStream codePoints() {
        IntStream ends = IntStream.of(
                0x21, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xe000, 0xffff, 0x10000,
                0x10ffff);
        IntStream others = IntStream.iterate(0x21, codePoint -> codePoint <= 0x10ffff, codePoint -> codePoint + STEP);
        return IntStream.concat(ends, others);
    }

    @Test
    void areTheirUtf8Bytes() {
        codePoints().forEach(codePoint -> {
            String literal = "a" + Character.toString(codePoint) + "b";
            byte[] line = ("x" + literal + "y").getBytes(StandardCharsets.UTF_8);
            String message = Integer.toHexString(codePoint);
            assertEquals(line.length - 1, Literals.match(line, 1, line.length, literal), message);
            assertEquals(1, Literals.find(line, 0, line.length, literal), message);
            assertEquals(1, Literals.suffix(line, 0, line.length - 1, literal), message);
            assertEquals(-1, Literals.match(line, 1, line.length - 2, literal), message);
        });
    }

    @Test
    void differInEachByte() {
        codePoints().forEach(codePoint -> {
            String literal = Character.toString(codePoint);
            byte[] line = literal.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < line.length; i++) {
                for (int bit = 0; bit < 8; bit++) {
                    line[i] ^= (byte) (1 << bit);
                    String message = Integer.toHexString(codePoint) + " byte " + i + " bit " + bit;
                    assertEquals(-1, Literals.match(line, 0, line.length, literal), message);
                    assertEquals(-1, Literals.suffix(line, 0, line.length, literal), message);
                    line[i] ^= (byte) (1 << bit);
                }
            }
        });
    }
}
