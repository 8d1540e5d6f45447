package dev.katalog.importer;

/**
 * A line of a document.
 *
 * @param number the line's number, from 1
 * @param raw the line without its end; no-break blanks are blanks
 */
record DocumentLine(int number, String raw) {

    /** The line without blanks at its ends. */
    String text() {
        return raw.strip();
    }

    boolean isBlank() {
        return raw.isBlank();
    }

    /** Whether the line stands at the top of a page: extraction leaves a form feed there, or a single blank. */
    boolean isPageTop() {
        if (raw.isEmpty()) {
            return false;
        }
        char first = raw.charAt(0);
        return first == '\f' || first == ' ' && raw.length() > 1 && raw.charAt(1) != ' ';
    }

    /** The column of the first character that is no blank. */
    int column() {
        return raw.length() - raw.stripLeading().length() + 1;
    }
}
