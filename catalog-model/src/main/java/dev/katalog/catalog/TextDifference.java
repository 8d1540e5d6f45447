package dev.katalog.catalog;

/** Where two texts part and meet again. */
final class TextDifference {

    private static final int CONTEXT = 12;

    private TextDifference() {}

    /** For instance {@code expected '...PHASE 1 COMPLETED', found '...PHASE 1 DONE'}. */
    static String describe(String expected, String found) {
        int shortest = Math.min(expected.length(), found.length());
        int head = 0;
        while (head < shortest && expected.charAt(head) == found.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shortest - head
                && expected.charAt(expected.length() - 1 - tail) == found.charAt(found.length() - 1 - tail)) {
            tail++;
        }
        return "expected " + excerpt(expected, head, tail) + ", found " + excerpt(found, head, tail);
    }

    private static String excerpt(String text, int head, int tail) {
        int from = Math.max(0, head - CONTEXT);
        int to = Math.min(text.length(), text.length() - tail + CONTEXT);
        return "'" + (from > 0 ? "..." : "") + text.substring(from, to) + (to < text.length() ? "..." : "") + "'";
    }
}
