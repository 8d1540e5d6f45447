package dev.katalog.diagnostic;

import java.util.Locale;

/** Diagnostics as text for people and for tools that read {@code file:line:column}. */
public final class DiagnosticFormat {

    private static final int WIDTH = 120;

    private DiagnosticFormat() {}

    /** {@code file:line:column: severity [rule-id] message (hint)}, on one line whatever the input holds. */
    public static String line(Diagnostic diagnostic) {
        String hint = diagnostic.hint().isEmpty() ? "" : " (" + diagnostic.hint() + ")";
        return printable(heading(diagnostic) + hint);
    }

    /**
     * The heading, the source line with a caret under the place, and the hint, for instance
     *
     * <pre>
     * cisco-ftd 713228:1:7: error [notation-syntax] found the end of the template, expected '&gt;'
     *     up &lt;ip
     *           ^
     *     hint: close the field with '&gt;'
     * </pre>
     */
    public static String snippet(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder(printable(heading(diagnostic)));
        String source = diagnostic.sourceLine();
        if (!source.isEmpty()) {
            int caret = Math.min(diagnostic.location().column() - 1, source.length());
            // A line of JSON may be very long: show the part around the place.
            int from = Math.max(0, caret - WIDTH / 2);
            int to = Math.min(source.length(), from + WIDTH);
            String left = (from > 0 ? "..." : "") + printable(source.substring(from, caret));
            String right = printable(source.substring(Math.min(caret, to), to)) + (to < source.length() ? "..." : "");
            text.append("\n    ").append(left).append(right);
            text.append("\n    ").append(" ".repeat(columns(left))).append('^');
        }
        if (!diagnostic.hint().isEmpty()) {
            text.append("\n    hint: ").append(printable(diagnostic.hint()));
        }
        return text.toString();
    }

    private static String heading(Diagnostic diagnostic) {
        return diagnostic.location() + ": " + diagnostic.severity().name().toLowerCase(Locale.ROOT) + " ["
                + diagnostic.rule().id() + "] " + diagnostic.message();
    }

    /** Japanese characters take two columns of a terminal; the caret must stand under the right one. */
    private static int columns(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int codePoint) {
        return codePoint >= 0x1100 && codePoint <= 0x115F
                || codePoint >= 0x2E80 && codePoint <= 0xA4CF
                || codePoint >= 0xAC00 && codePoint <= 0xD7A3
                || codePoint >= 0xF900 && codePoint <= 0xFAFF
                || codePoint >= 0xFF01 && codePoint <= 0xFF60;
    }

    /** Vendor text must not be able to break the line or to send control sequences to a terminal. */
    private static String printable(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.chars().forEach(c -> safe.append(Character.isISOControl(c) ? ' ' : (char) c));
        return safe.toString();
    }
}
