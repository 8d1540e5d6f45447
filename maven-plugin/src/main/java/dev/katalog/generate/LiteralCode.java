package dev.katalog.generate;

import com.palantir.javapoet.CodeBlock;
import dev.katalog.runtime.scan.Literals;
import java.util.ArrayList;
import java.util.List;

/** The Java that compares literal text with the bytes of a line. */
final class LiteralCode {

    /** What one call of {@link Literals} compares with precomputed words. */
    private static final int WORDS_LIMIT = 32;

    /** From here on a literal is compared in one loop: so long a text is rare, and would only swell the method. */
    private static final int LOOP_LIMIT = 8 * WORDS_LIMIT;

    private LiteralCode() {}

    /** The literal in pieces that one call can compare; a run of blanks is never cut. */
    static List<String> pieces(String literal) {
        List<String> pieces = new ArrayList<>();
        if (bytes(literal) > LOOP_LIMIT) {
            return List.of(literal);
        }
        int start = 0;
        int end = 0;
        while (end < literal.length()) {
            int next = end + 1;
            while (next < literal.length() && isInsideUnit(literal, next)) {
                next++;
            }
            if (end > start && bytes(literal.substring(start, next)) > WORDS_LIMIT) {
                pieces.add(literal.substring(start, end));
                start = end;
            }
            end = next;
        }
        pieces.add(literal.substring(start));
        return pieces;
    }

    /** Whether the text before and after the index must stay together: one character, or one run of blanks. */
    private static boolean isInsideUnit(String literal, int index) {
        return Character.isLowSurrogate(literal.charAt(index))
                || literal.charAt(index) == ' ' && literal.charAt(index - 1) == ' ';
    }

    /** Emits: {@code Literals.match(line, p1, end, " up", 0x707520L)}. */
    static CodeBlock match(String piece, String at) {
        return match(piece, at, "end");
    }

    static CodeBlock match(String piece, String at, String end) {
        CodeBlock.Builder call = CodeBlock.builder().add("$T.match(line, $L, $L, $S", Literals.class, at, end, piece);
        for (long word : Literals.words(piece)) {
            call.add(", $L", hex(word));
        }
        return call.add(")").build();
    }

    /** Emits: {@code Literals.find(line, s1 + 1, end, " via ", 0x2061697620L)}. */
    static CodeBlock find(String literal, String from) {
        long[] first = Literals.words(literal.substring(0, Math.min(literal.length(), Long.BYTES)));
        return first.length == 0
                ? CodeBlock.of("$T.find(line, $L, end, $S)", Literals.class, from, literal)
                : CodeBlock.of("$T.find(line, $L, end, $S, $L)", Literals.class, from, literal, hex(first[0]));
    }

    /** Emits: {@code Literals.findInToken(line, s1 + 1, end, "/")}. */
    static CodeBlock findInToken(String literal, String from) {
        return CodeBlock.of("$T.findInToken(line, $L, end, $S)", Literals.class, from, literal);
    }

    /** Emits: {@code Literals.suffix(line, p1 + 1, end, " ignored")}. */
    static CodeBlock suffix(String literal, String from) {
        return CodeBlock.of("$T.suffix(line, $L, end, $S)", Literals.class, from, literal);
    }

    static int bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    }

    static boolean hasBlank(String text) {
        return text.indexOf(' ') >= 0;
    }

    private static String hex(long word) {
        return "0x" + Long.toHexString(word) + "L";
    }
}
