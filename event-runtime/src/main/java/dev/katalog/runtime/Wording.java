package dev.katalog.runtime;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The wording of a message: its forms and their words. */
record Wording(MessageDescriptor message, List<Worded> forms) {

    private static final int SHORTEST_WORD = 3;
    private static final int LONGEST_WORD = 64;

    /**
     * A form and its words.
     *
     * @param letters how many letters the words outside of optional parts have
     */
    record Worded(Form form, Set<String> words, int letters) {

        static Worded of(Form form) {
            int letters = wordsOf(form.requiredLiterals()).stream()
                    .mapToInt(String::length)
                    .sum();
            return new Worded(form, wordsOf(form.literals()), letters);
        }

        private static Set<String> wordsOf(List<String> literals) {
            byte[] text = String.join(" ", literals).getBytes(StandardCharsets.UTF_8);
            return Set.copyOf(Wording.words(text, 0, text.length));
        }

        /** How many letters those of its words have that are among others. */
        int common(Set<String> others) {
            int common = 0;
            for (String word : words) {
                if (others.contains(word)) {
                    common += word.length();
                }
            }
            return common;
        }
    }

    static Wording of(MessageDescriptor message) {
        return new Wording(
                message, Form.readAll(message).stream().map(Worded::of).toList());
    }

    /** The words of a text: runs of three to sixty-four ASCII letters, in lower case. Shorter ones stand in any line. */
    static Set<String> words(byte[] text, int from, int to) {
        Set<String> words = new HashSet<>();
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
        return words;
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
