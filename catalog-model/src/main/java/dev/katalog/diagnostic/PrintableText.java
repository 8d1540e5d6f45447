package dev.katalog.diagnostic;

/** Text of vendors that is safe to show. */
public final class PrintableText {

    private PrintableText() {}

    /**
     * The text with a blank in place of each character that could break the line, that a terminal might obey, or that is not
     * to be seen, such as those that turn the direction of writing. As long as the text, so that columns stay.
     */
    public static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.chars().forEach(c -> safe.append(isVisible((char) c) ? (char) c : ' '));
        return safe.toString();
    }

    private static boolean isVisible(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
