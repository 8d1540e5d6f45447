package dev.katalog.runtime;

import java.util.List;

/**
 * A line, or what is around a place in it, and a caret under that place.
 *
 * @param text the line, safe for a terminal; three dots stand for what is cut off
 * @param caret blanks and the caret
 */
record CaretLine(String text, String caret) {

    private static final int COLUMNS = 110;
    /** So much behind the place is shown, if there is so much, even where much stands before it. */
    private static final int COLUMNS_BEHIND = 40;

    private static final String CUT = "...";

    static CaretLine of(byte[] line, int at) {
        int windowStart = TerminalText.windowStart(line, at, COLUMNS);
        int windowEnd = TerminalText.windowEnd(line, at, COLUMNS);
        List<String> before = TerminalText.cells(line, windowStart, at);
        List<String> behind = TerminalText.cells(line, at, windowEnd);

        int room = COLUMNS - Math.min(columns(behind), COLUMNS_BEHIND);
        int first = before.size();
        while (first > 0 && TerminalText.columns(before.get(first - 1)) <= room) {
            first--;
            room -= TerminalText.columns(before.get(first));
        }
        List<String> shownBefore = before.subList(first, before.size());
        String head = first > 0 || windowStart > 0 ? CUT : "";

        room = COLUMNS - columns(shownBefore);
        int last = 0;
        while (last < behind.size() && TerminalText.columns(behind.get(last)) <= room) {
            room -= TerminalText.columns(behind.get(last));
            last++;
        }
        String tail = last < behind.size() || windowEnd < line.length ? CUT : "";

        String text = head + String.join("", shownBefore) + String.join("", behind.subList(0, last)) + tail;
        return new CaretLine(text, " ".repeat(head.length() + columns(shownBefore)) + '^');
    }

    private static int columns(List<String> cells) {
        return cells.stream().mapToInt(TerminalText::columns).sum();
    }
}
