package dev.katalog.runtime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Text from a log that is safe to print on a terminal.
 *
 * <p>Everything that a terminal might obey or that is not to be seen is escaped: control characters, of which an escape
 * sequence needs one, invisible characters such as those that turn the direction of writing, unassigned code points, and bytes
 * that are no UTF-8. A tab becomes {@code \t}, anything else below U+0100 and such a byte {@code \x1b}, the rest
 * {@code \}{@code u{202e}}. A backslash stays one, so this is for reading, not for reading back.
 *
 * <p>Static, stateless and thread-safe; text that is printable ASCII is returned as it is.
 */
public final class TerminalText {

    private static final int EXCERPT = 40;
    /** No character, as it is or escaped, comes from more bytes than this. */
    private static final int MAX_BYTES = 4;

    private TerminalText() {}

    /** The text, safe to print. */
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> out.append(shown(c)));
        return out.toString();
    }

    /** The text of a range, safe to print; bytes that are no UTF-8 are escaped one by one. */
    public static String of(byte[] line, int from, int to) {
        return String.join("", cells(line, from, to));
    }

    /** At most 40 characters of the beginning. */
    static String excerpt(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return excerpt(bytes, 0, bytes.length);
    }

    /** At most 40 characters of the beginning. */
    static String excerpt(byte[] line, int from, int to) {
        StringBuilder excerpt = new StringBuilder();
        int at = from;
        while (at < to) {
            int length = characterLength(line, at, to);
            String cell = cell(line, at, length);
            if (excerpt.length() + cell.length() > EXCERPT) {
                break;
            }
            excerpt.append(cell);
            at += Math.max(length, 1);
        }
        return excerpt.toString();
    }

    /** What each character of a range, and each byte that is part of none, becomes. */
    static List<String> cells(byte[] line, int from, int to) {
        List<String> cells = new ArrayList<>(to - from);
        int at = from;
        while (at < to) {
            int length = characterLength(line, at, to);
            cells.add(cell(line, at, length));
            at += Math.max(length, 1);
        }
        return cells;
    }

    /** The start of a character before an offset, so far away that what is between fills some columns. */
    static int windowStart(byte[] line, int at, int columns) {
        int start = Math.max(0, at - columns * MAX_BYTES);
        int latest = Math.min(at, start + MAX_BYTES);
        while (start > 0 && start < latest && isContinuation(line[start])) {
            start++;
        }
        return start;
    }

    /** The end of a character behind an offset, so far away that what is between fills some columns. */
    static int windowEnd(byte[] line, int at, int columns) {
        int end = (int) Math.min(line.length, at + (long) columns * MAX_BYTES);
        int earliest = Math.max(at, end - MAX_BYTES);
        while (end < line.length && end > earliest && isContinuation(line[end])) {
            end--;
        }
        return end;
    }

    /** How many columns of a terminal a cell takes: none for a mark that is set upon others, two for a wide character. */
    static int columns(String cell) {
        int c = cell.codePointAt(0);
        if (c < 0x300 || cell.length() > Character.charCount(c)) {
            return cell.length();
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    private static String cell(byte[] line, int at, int length) {
        return length == 0
                ? escaped(line[at] & 0xff)
                : shown(new String(line, at, length, StandardCharsets.UTF_8).codePointAt(0));
    }

    /** How many bytes the UTF-8 character at an offset has; 0 if there is none. */
    private static int characterLength(byte[] line, int at, int to) {
        if (line[at] >= 0) {
            return 1;
        }
        // One bit for each byte leads the first byte of a character.
        int length = Integer.numberOfLeadingZeros(~(line[at] << 24));
        if (length < 2 || length > MAX_BYTES || length > to - at) {
            return 0;
        }
        byte[] again = new String(line, at, length, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
        return Arrays.equals(again, 0, again.length, line, at, at + length) ? length : 0;
    }

    private static boolean isContinuation(byte value) {
        return (value & 0xc0) == 0x80;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static String shown(int codePoint) {
        if (codePoint == '\t') {
            return "\\t";
        }
        return isVisible(codePoint) ? Character.toString(codePoint) : escaped(codePoint);
    }

    private static String escaped(int codePoint) {
        String digits = Integer.toHexString(codePoint);
        if (codePoint < 0x100) {
            return codePoint < 0x10 ? "\\x0" + digits : "\\x" + digits;
        }
        return "\\u{" + digits + '}';
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

    /** East Asian wide characters and pictographs, by blocks. */
    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115f
                || c >= 0x2e80 && c <= 0xa4cf && c != 0x303f
                || c >= 0xac00 && c <= 0xd7a3
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0xfe30 && c <= 0xfe6f
                || c >= 0xff00 && c <= 0xff60
                || c >= 0xffe0 && c <= 0xffe6
                || c >= 0x1f300 && c <= 0x1faff
                || c >= 0x20000 && c <= 0x3fffd;
    }
}
