package dev.katalog.examples.readlog;

import dev.katalog.runtime.Explanation;
import dev.katalog.runtime.NearMiss;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Where lines in a new wording part from the message that they must be.
 *
 * @param message the message that they are nearest to; if there is none, the program whose message they are
 * @param expected what the message wants there; empty if no message is near
 * @param found the first words of what stands there, without their values
 */
record Parting(String message, String expected, String found) {

    /** More words would be the rest of the line, not what is new in it. */
    private static final int WORDS = 3;

    static Parting of(Explanation explanation) {
        if (explanation.nearest().isEmpty()) {
            return new Parting(Printable.text(String.valueOf(explanation.program())), "", "");
        }
        NearMiss nearest = explanation.nearest().get(0);
        String message = nearest.message().id() + " " + nearest.message().name();
        return new Parting(message, nearest.expected(), firstWords(nearest.found()));
    }

    private static String firstWords(String found) {
        byte[] text = found.getBytes(StandardCharsets.UTF_8);
        String[] words = Shape.of(text, 0, text.length).split(" ", WORDS + 1);
        return String.join(" ", Arrays.asList(words).subList(0, Math.min(words.length, WORDS)));
    }

    @Override
    public String toString() {
        return expected.isEmpty()
                ? message + ": no message is near"
                : message + ": expected '" + expected + "', found '" + found + "'";
    }
}
