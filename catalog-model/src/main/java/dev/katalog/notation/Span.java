package dev.katalog.notation;

/**
 * A part of a text.
 *
 * @param from the offset of its first character
 * @param to the offset after its last character
 */
record Span(int from, int to) {

    boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }
}
