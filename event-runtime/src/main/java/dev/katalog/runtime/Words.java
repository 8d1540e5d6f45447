package dev.katalog.runtime;

import dev.katalog.runtime.scan.Addresses;
import dev.katalog.runtime.scan.Tokens;

/** Words of a header, with blanks or tabs between them. */
final class Words {

    private Words() {}

    static boolean isBlank(byte value) {
        return value == ' ' || value == '\t';
    }

    /** Whether a word ends there: at a blank, a tab or the end. */
    static boolean isEnd(byte[] line, int at, int end) {
        return at >= end || isBlank(line[at]);
    }

    /** The offset of the next byte that is no blank or tab, or {@code end}. */
    static int skip(byte[] line, int at, int end) {
        int i = at;
        while (i < end && isBlank(line[i])) {
            i++;
        }
        return i;
    }

    /** The offset of the next blank or tab, or {@code end}. */
    static int end(byte[] line, int at, int end) {
        int i = at;
        while (i < end && !isBlank(line[i])) {
            i++;
        }
        return i;
    }

    /** Where the body begins behind a code or a tag: after padding and the tabs of collectors. */
    static int body(byte[] line, int at, int end) {
        int body = Envelope.bodyStart(line, at, end);
        while (body < end && line[body] == '\t') {
            body = Envelope.bodyStart(line, body + 1, end);
        }
        return body;
    }

    /** After a word that may be a host, with a blank, a tab or the end behind it; -1 if there is none. */
    static int hostEnd(byte[] line, int at, int end) {
        if (at < end && line[at] == '[') {
            return bracketedEnd(line, at, end);
        }
        int stop = Tokens.programEnd(line, at, end);
        while (stop < end && (line[stop] == ':' || line[stop] == '%')) {
            stop = Tokens.programEnd(line, stop + 1, end);
        }
        return stop > at && line[at] != ':' && isEnd(line, stop, end) ? stop : -1;
    }

    /** After an address in brackets and perhaps a port: {@code [192.0.2.1]}, {@code [2001:db8::1]:514}. */
    private static int bracketedEnd(byte[] line, int at, int end) {
        int close = bracketedAddressEnd(line, at, end);
        int stop = close < 0 ? -1 : end(line, close, end);
        return stop == close + 1 || stop > close && line[close + 1] == ':' ? stop : -1;
    }

    /** Where the address in brackets at that offset ends, at its closing bracket; -1 if there is none. */
    static int bracketedAddressEnd(byte[] line, int at, int end) {
        int close = at < end && line[at] == '[' ? Addresses.ipEnd(line, at + 1, end) : -1;
        return close >= 0 && close < end && line[close] == ']' ? close : -1;
    }
}
