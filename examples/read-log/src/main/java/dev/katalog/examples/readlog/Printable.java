package dev.katalog.examples.readlog;

/** Text from a log that is safe to print on a terminal. */
final class Printable {

    private Printable() {}

    /**
     * The text with an escape in place of everything that a terminal might obey or that is not to be seen: control
     * characters, of which an escape sequence needs one, and invisible characters such as those that turn the direction of
     * writing.
     */
    static String text(String text) {
        return isPlain(text) ? text : escaped(text);
    }

    /** Not longer than a limit; what is cut off is counted. */
    static String text(String text, int limit) {
        if (text.length() <= limit) {
            return text(text);
        }
        int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
        return text(text.substring(0, end)) + "... (" + (text.length() - end) + " more characters)";
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (c == '\t') {
                out.append("\\t");
            } else if (isVisible(c)) {
                out.appendCodePoint(c);
            } else {
                out.append(c < 0x100 ? "\\x%02x".formatted(c) : "\\u{%x}".formatted(c));
            }
        });
        return out.toString();
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
