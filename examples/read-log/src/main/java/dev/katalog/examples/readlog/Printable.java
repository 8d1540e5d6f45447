package dev.katalog.examples.readlog;

import dev.katalog.runtime.TerminalText;

/** Text from a log that is safe to print on a terminal. */
final class Printable {

    private Printable() {}

    /** The text with an escape in place of everything that a terminal might obey or that is not to be seen. */
    static String text(String text) {
        return TerminalText.of(text);
    }

    /** Not longer than a limit; what is cut off is counted. */
    static String text(String text, int limit) {
        if (text.length() <= limit) {
            return text(text);
        }
        int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
        return text(text.substring(0, end)) + "... (" + (text.length() - end) + " more characters)";
    }
}
