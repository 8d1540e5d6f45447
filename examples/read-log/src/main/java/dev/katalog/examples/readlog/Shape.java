package dev.katalog.examples.readlog;

import dev.katalog.runtime.TerminalText;
import dev.katalog.runtime.scan.Addresses;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/**
 * The shape of a text: its constant words, with a placeholder for everything that looks like a value. Texts of one message in
 * its thousand occurrences have one shape.
 *
 * <p>{@code <ip>} stands for an address, {@code <mac>} for a MAC address, {@code <hex>} for hexadecimal digits behind
 * {@code 0x} or six or more of which one is a decimal digit, {@code <n>} for any other digits, also within a word ({@code eth0}
 * is {@code eth<n>}), {@code <quoted>} for what stands between quotes, {@code <value>} for what stands behind an equals sign,
 * and {@code <word>} for words of more than forty letters. A run of blanks is one blank, and of equal placeholders in a row the
 * first is kept.
 *
 * <p>Only the beginning of a text counts, so that the shape of any text is short. It is safe for a terminal.
 */
final class Shape {

    /** Bytes of the text that are read. */
    private static final int READ = 1000;
    /** Bytes of the shape. */
    private static final int LONGEST = 160;

    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_QUOTED = 200;
    private static final int SHORTEST_HEX = 6;

    private final byte[] text;
    private final int from;
    private final int end;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(LONGEST + LONGEST_WORD);

    private int at;

    private Shape(byte[] text, int from, int end) {
        this.text = text;
        this.from = from;
        this.end = end;
        this.at = from;
    }

    /** The shape of the text in a range. */
    static String of(byte[] text, int from, int to) {
        Shape shape = new Shape(text, from, (int) Math.min(to, (long) from + READ));
        shape.read();
        byte[] bytes = shape.out.toByteArray();
        String words = withoutRepetitions(TerminalText.of(bytes, 0, bytes.length));
        return shape.at < to ? words + "..." : words;
    }

    private void read() {
        while (at < end && out.size() < LONGEST) {
            byte next = text[at];
            if (next == ' ') {
                blanks();
            } else if ((next == '"' || next == '\'') && !isInWord() && closingQuote() > 0) {
                replace(closingQuote() + 1, "<quoted>");
            } else if (isWord(next) && !isInWord()) {
                word();
            } else {
                out.write(next);
                at++;
                if (next == '=' && !(at - 2 >= from && text[at - 2] == '=')) {
                    value();
                }
            }
        }
    }

    private void blanks() {
        while (at < end && text[at] == ' ') {
            at++;
        }
        out.write(' ');
    }

    private int closingQuote() {
        int last = Math.min(end, at + LONGEST_QUOTED);
        for (int i = at + 1; i < last; i++) {
            if (text[i] == text[at]) {
                return i;
            }
        }
        return -1;
    }

    private void word() {
        int stop = at;
        while (stop < end && isWord(text[stop])) {
            stop++;
        }
        int address = Addresses.ipEnd(text, at, end);
        int mac = Addresses.macEnd(text, at, end);
        if (address >= stop) {
            replace(address, "<ip>");
        } else if (mac >= stop) {
            replace(mac, "<mac>");
        } else if (isHex(stop)) {
            replace(stop, "<hex>");
        } else if (stop - at > LONGEST_WORD) {
            replace(stop, "<word>");
        } else {
            lettersAndNumbers(stop);
        }
    }

    private void lettersAndNumbers(int stop) {
        while (at < stop) {
            if (isDigit(text[at])) {
                int digits = at;
                while (digits < stop && isDigit(text[digits])) {
                    digits++;
                }
                replace(digits, "<n>");
            } else {
                out.write(text[at]);
                at++;
            }
        }
    }

    private boolean isHex(int stop) {
        boolean marked = stop - at > 2 && text[at] == '0' && (text[at + 1] | 0x20) == 'x';
        int digits = 0;
        for (int i = marked ? at + 2 : at; i < stop; i++) {
            if (Character.digit(text[i], 16) < 0) {
                return false;
            }
            digits += isDigit(text[i]) ? 1 : 0;
        }
        return marked || stop - at >= SHORTEST_HEX && digits > 0 && digits < stop - at;
    }

    /** What stands behind an equals sign: up to a comma if there are blanks about it, otherwise up to a blank. */
    private void value() {
        boolean spaced = at - 2 >= from && text[at - 2] == ' ';
        if (at < end && text[at] == ' ') {
            blanks();
        }
        int stop = valueEnd(' ');
        if (spaced && stop < end && text[stop] == ' ' && valueEnd('=') < end && text[valueEnd('=')] == ',') {
            stop = valueEnd('=');
        }
        if (stop > at) {
            replace(stop, "<value>");
        }
    }

    /** Where a value ends: at punctuation, a quote, or the given byte. */
    private int valueEnd(char last) {
        int stop = at;
        while (stop < end && text[stop] != last && ",;)]}>='\"".indexOf(text[stop]) < 0) {
            stop++;
        }
        return stop;
    }

    private void replace(int stop, String placeholder) {
        out.writeBytes(placeholder.getBytes(StandardCharsets.US_ASCII));
        at = stop;
    }

    /** Lists are as long as they happen to be: of equal words with a placeholder in a row the first stands for all. */
    private static String withoutRepetitions(String words) {
        StringJoiner kept = new StringJoiner(" ");
        String previous = "";
        for (String word : words.split(" ", -1)) {
            if (!word.equals(previous) || word.indexOf('<') < 0) {
                kept.add(word);
            }
            previous = word;
        }
        return kept.toString();
    }

    private boolean isInWord() {
        return at > from && isWord(text[at - 1]);
    }

    private static boolean isWord(byte value) {
        int lower = value | 0x20;
        return isDigit(value) || lower >= 'a' && lower <= 'z' || value == '_';
    }

    private static boolean isDigit(byte value) {
        return value >= '0' && value <= '9';
    }
}
