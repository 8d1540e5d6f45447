package dev.katalog.diagnostic;

import java.util.Locale;

/** Diagnostics as text for people and for tools that read {@code file:line:column}. */
public final class DiagnosticFormat {

    private static final int WIDTH = 120;

    private DiagnosticFormat() {}

    /** {@code file:line:column: severity [rule-id] message (hint)}, on one line whatever the input holds. */
    public static String line(Diagnostic diagnostic) {
        String hint = diagnostic.hint().isEmpty() ? "" : " (" + diagnostic.hint() + ")";
        return PrintableText.of(heading(diagnostic) + hint);
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
        return snippet(
                heading(diagnostic), new Place(diagnostic.location(), diagnostic.sourceLine()), diagnostic.hint());
    }

    /** The same of what is no diagnostic but is shown like one; without a hint if that is empty. */
    public static String snippet(String heading, Place place, String hint) {
        StringBuilder text = new StringBuilder(PrintableText.of(heading));
        String source = place.sourceLine();
        if (!source.isEmpty()) {
            int caret = Math.min(place.location().column() - 1, source.length());
            // A line of JSON may be very long: show the part around the place.
            int from = Math.max(0, caret - WIDTH / 2);
            int to = Math.min(source.length(), from + WIDTH);
            String left = (from > 0 ? "..." : "") + PrintableText.of(source.substring(from, caret));
            String right =
                    PrintableText.of(source.substring(Math.min(caret, to), to)) + (to < source.length() ? "..." : "");
            text.append("\n    ").append(left).append(right);
            text.append("\n    ").append(" ".repeat(columns(left))).append('^');
        }
        if (!hint.isEmpty()) {
            text.append("\n    hint: ").append(PrintableText.of(hint));
        }
        return text.toString();
    }

    private static String heading(Diagnostic diagnostic) {
        return heading(
                diagnostic.location(), diagnostic.severity(), diagnostic.rule().id(), diagnostic.message());
    }

    /** {@code file:line:column: severity [rule-id] message}. */
    public static String heading(Location location, Severity severity, String ruleId, String message) {
        return location + ": " + severity.name().toLowerCase(Locale.ROOT) + " [" + ruleId + "] " + message;
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
}
