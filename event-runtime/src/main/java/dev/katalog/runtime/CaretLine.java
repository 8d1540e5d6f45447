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
    private static final int COLUMNS_BEFORE = 70;
    private static final String CUT = "...";

    static CaretLine of(byte[] line, int at) {
        List<String> before = TerminalText.cells(line, TerminalText.windowStart(line, at, COLUMNS_BEFORE), at);
        int first = before.size();
        int columns = 0;
        while (first > 0 && columns + TerminalText.columns(before.get(first - 1)) <= COLUMNS_BEFORE) {
            first--;
            columns += TerminalText.columns(before.get(first));
        }
        boolean cutBefore = first > 0 || TerminalText.windowStart(line, at, COLUMNS_BEFORE) > 0;
        StringBuilder text = new StringBuilder(cutBefore ? CUT : "");
        before.subList(first, before.size()).forEach(text::append);
        String caret = " ".repeat(cutBefore ? CUT.length() + columns : columns) + '^';
        appendBehind(text, line, at, COLUMNS - columns);
        return new CaretLine(text.toString(), caret);
    }

    private static void appendBehind(StringBuilder text, byte[] line, int at, int room) {
        int windowEnd = TerminalText.windowEnd(line, at, room);
        List<String> behind = TerminalText.cells(line, at, windowEnd);
        int columns = 0;
        for (String cell : behind) {
            columns += TerminalText.columns(cell);
            if (columns > room) {
                text.append(CUT);
                return;
            }
            text.append(cell);
        }
        if (windowEnd < line.length) {
            text.append(CUT);
        }
    }
}
