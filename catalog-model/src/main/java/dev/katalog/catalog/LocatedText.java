package dev.katalog.catalog;

import dev.katalog.diagnostic.Place;

/**
 * A text of a JSON file with the place where it stands.
 *
 * @param text the text, without quotation marks and escapes
 * @param start where its first character stands
 */
public record LocatedText(String text, Place start) {

    /** The place of a character of the text: an escape is one character of the text and several columns of the file. */
    public Place at(int offset) {
        String line = start.sourceLine();
        int begin = start.location().column() - 1;
        int column = begin;
        for (int i = 0; i < offset && column < line.length(); i++) {
            if (line.charAt(column) != '\\') {
                column++;
            } else {
                column += column + 1 < line.length() && line.charAt(column + 1) == 'u' ? 6 : 2;
            }
        }
        return start.plus(column - begin);
    }
}
