package dev.katalog.generate;

import com.palantir.javapoet.CodeBlock;
import dev.katalog.analysis.Lookahead;
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

    /** The literal in pieces that one call can compare; a run of blanks is one blank and is never cut. */
    static List<String> pieces(String literal) {
        return bytes(literal) > LOOP_LIMIT ? List.of(Lookahead.canonical(literal)) : cut(literal, WORDS_LIMIT);
    }

    /** What a search for the literal looks for: so much of its front as one word holds. */
    static String key(String literal) {
        return cut(literal, Long.BYTES).get(0);
    }

    private static List<String> cut(String literal, int limit) {
        String text = Lookahead.canonical(literal);
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int end = 0;
        while (end < text.length()) {
            int next = end + Character.charCount(text.codePointAt(end));
            if (end > start && bytes(text.substring(start, next)) > limit) {
                pieces.add(text.substring(start, end));
                start = end;
            }
            end = next;
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    /** Emits: {@code Literals.match(line, p1, end, " up", 0x707520L)}. */
    static CodeBlock match(String piece, String at) {
        return match(piece, at, "end");
    }

    static CodeBlock match(String piece, String at, String end) {
        return CodeBlock.of("$T.match(line, $L, $L, $L)", Literals.class, at, end, withWords(piece));
    }

    /** Emits, for the literal's key: {@code Literals.find(line, s1 + 1, end, " via ", 0x2061697620L)}. */
    static CodeBlock find(String literal, String from) {
        return CodeBlock.of("$T.find(line, $L, end, $L)", Literals.class, from, withWords(key(literal)));
    }

    /** Emits, for the literal's key: {@code Literals.find(line, s1 + 1, limit, end, " via ", 0x2061697620L)}. */
    static CodeBlock findBefore(String limit, String literal, String from) {
        String key = key(literal);
        return Literals.words(key).length == 0
                ? find(literal, from)
                : CodeBlock.of("$T.find(line, $L, $L, end, $L)", Literals.class, from, limit, withWords(key));
    }

    /** Emits, for the literal's key: {@code Literals.findInToken(line, s1 + 1, end, "/", 0x2fL)}. */
    static CodeBlock findInToken(String literal, String from) {
        return CodeBlock.of("$T.findInToken(line, $L, end, $L)", Literals.class, from, withWords(key(literal)));
    }

    /**
     * Emits, for each of the literal's pieces, the last one innermost:
     * {@code Literals.suffix(line, p1 + 1, end, " ignored", 0x6465726f6e676920L)}.
     */
    static CodeBlock suffix(String literal, String from, String end) {
        List<String> pieces = pieces(literal);
        CodeBlock stop = CodeBlock.of("$L", end);
        for (int i = pieces.size() - 1; i >= 0; i--) {
            stop = CodeBlock.of("$T.suffix(line, $L, $L, $L)", Literals.class, from, stop, withWords(pieces.get(i)));
        }
        return stop;
    }

    /** The text and, where it has them, its words. */
    private static CodeBlock withWords(String text) {
        CodeBlock.Builder arguments = CodeBlock.builder().add("$S", text);
        for (long word : Literals.words(text)) {
            arguments.add(", $L", hex(word));
        }
        return arguments.build();
    }

    static int bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    }

    static String hex(long word) {
        return "0x" + Long.toHexString(word) + "L";
    }
}
