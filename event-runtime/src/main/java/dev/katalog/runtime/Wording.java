package dev.katalog.runtime;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The wording of a message: its forms, and of each the words.
 *
 * @param words for each form the words of its literals, see {@link #addWords}
 */
record Wording(MessageDescriptor message, List<Form> forms, List<Set<String>> words) {

    private static final int SHORTEST_WORD = 3;
    private static final int LONGEST_WORD = 64;

    static Wording of(MessageDescriptor message) {
        List<Form> forms = Form.readAll(message);
        return new Wording(message, forms, forms.stream().map(Wording::words).toList());
    }

    private static Set<String> words(Form form) {
        Set<String> words = new HashSet<>();
        for (String literal : form.literals()) {
            byte[] bytes = literal.getBytes(StandardCharsets.UTF_8);
            addWords(words, bytes, 0, bytes.length);
        }
        return Set.copyOf(words);
    }

    /** Adds the words of a text: runs of three to sixty-four ASCII letters, in lower case. Shorter ones stand in any line. */
    static void addWords(Set<String> words, byte[] text, int from, int to) {
        int at = from;
        while (at < to) {
            int stop = at;
            while (stop < to && isLetter(text[stop])) {
                stop++;
            }
            if (stop - at >= SHORTEST_WORD && stop - at <= LONGEST_WORD) {
                words.add(lowerCase(text, at, stop));
            }
            at = stop + 1;
        }
    }

    private static boolean isLetter(byte value) {
        int lower = value | 0x20;
        return lower >= 'a' && lower <= 'z';
    }

    private static String lowerCase(byte[] text, int from, int to) {
        byte[] lower = new byte[to - from];
        for (int i = from; i < to; i++) {
            lower[i - from] = (byte) (text[i] | 0x20);
        }
        return new String(lower, StandardCharsets.ISO_8859_1);
    }
}
