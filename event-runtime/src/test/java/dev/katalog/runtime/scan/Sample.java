package dev.katalog.runtime.scan;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text within a larger array, and what a regular expression says about it: the oracle of the scanners. */
record Sample(byte[] line, int at, int end) {

    /** The text, one byte a character, at a random offset and with as many bytes behind it that could belong to it. */
    static Sample of(Random random, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        int before = random.nextInt(20);
        int behind = random.nextInt(3) == 0 ? 0 : random.nextInt(40);
        byte[] line = new byte[before + bytes.length + behind];
        for (int i = 0; i < line.length; i++) {
            // What lies outside must not matter, so let it look like more of the same.
            line[i] = bytes.length == 0 ? (byte) ' ' : bytes[random.nextInt(bytes.length)];
        }
        System.arraycopy(bytes, 0, line, before, bytes.length);
        return new Sample(line, before, before + bytes.length);
    }

    /** A text of random bytes of an alphabet, often in runs. */
    static String text(Random random, String alphabet, int maxLength) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(maxLength + 1);
        while (text.length() < length) {
            char c = alphabet.charAt(random.nextInt(alphabet.length()));
            int run = random.nextInt(6) == 0 ? 1 + random.nextInt(10) : 1;
            for (int i = 0; i < run; i++) {
                text.append(c);
            }
        }
        return text.toString();
    }

    String text() {
        return new String(line, at, end - at, StandardCharsets.ISO_8859_1);
    }

    /** The offset in the array after what the expression matches at the start of the text, or -1. */
    int endOf(Pattern expression) {
        Matcher matcher = expression.matcher(text());
        return matcher.lookingAt() ? at + matcher.end() : -1;
    }

    @Override
    public String toString() {
        return "'" + text() + "' at " + at + " in " + new String(line, StandardCharsets.ISO_8859_1);
    }
}
