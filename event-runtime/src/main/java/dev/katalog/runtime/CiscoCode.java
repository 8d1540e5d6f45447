package dev.katalog.runtime;

import dev.katalog.runtime.scan.Bytes;
import dev.katalog.runtime.scan.Literals;
import dev.katalog.runtime.scan.Numbers;
import dev.katalog.runtime.scan.Tokens;

/** Cisco's message code, {@code %ASA-6-302013: }, packed: body in the low 31 bits, severity above, then the id. */
final class CiscoCode {

    private static final long NO_FIELDS = -2;

    private static final int SEVERITY_SHIFT = 32;
    private static final int ID_SHIFT = 40;
    private static final int DEBUG = 7;
    private static final int ID_LENGTH = 6;

    private static final int ASA = 'A' | 'S' << 8 | 'A' << 16;
    private static final int FTD = 'F' | 'T' << 8 | 'D' << 16;
    private static final int PIX = 'P' | 'I' << 8 | 'X' << 16;
    private static final int FWS = 'F' | 'W' << 8 | 'S' << 16;
    private static final int THR = 'T' | 'H' << 8 | 'R' << 16;

    /** No device comes near these; they keep hostile lines from making the search quadratic. */
    private static final int MAX_STATE = 32;

    private static final int MAX_CLASS = 32;
    private static final int MAX_HEADER_WORDS = 6;

    private CiscoCode() {}

    static int id(long code) {
        return (int) (code >>> ID_SHIFT);
    }

    static int severity(long code) {
        return (int) (code >>> SEVERITY_SHIFT) & 7;
    }

    static long find(byte[] line, int from, int end) {
        int start = Envelope.bodyStart(line, from, end);
        long code = leftmost(line, start, end, end);
        if (code >= 0 && isPlain(line, start, code, end)) {
            return code;
        }
        int device = code >= 0 ? Relays.deviceLine(line, start, end) : start;
        long inFields = Rfc5424.mayBegin(line, device, end) ? inFields(line, device, end) : NO_FIELDS;
        if (inFields != NO_FIELDS) {
            return inFields;
        }
        return code >= 0 ? code : console(line, start, end);
    }

    /** Whether a code cannot be a field or in structured data of RFC 5424. Few instructions for most lines. */
    private static boolean isPlain(byte[] line, int start, long code, int end) {
        int body = Envelope.body(code);
        // What stands behind an APP-NAME or a MSGID; so few bodies begin.
        boolean field = body < end && (line[body] == '-' || line[body] == '[' || isDigit(line[body]));
        if (field || !Rfc5424.mayBegin(line, start, end)) {
            return !field;
        }
        // Structured data has its values in quotes. A field ends in no colon, but for tags taken as they were.
        boolean colon = line[body - 2] == ':' || line[body - 1] == ':';
        return colon && Bytes.indexOf(line, start, body, (byte) '"') < 0;
    }

    /** The leftmost code whose percent sign stands before {@code limit}, or -1. */
    private static long leftmost(byte[] line, int from, int limit, int end) {
        int percent = Bytes.indexOfDistant(line, from, limit, (byte) '%');
        while (percent >= 0) {
            long code = at(line, percent + 1, end);
            if (code >= 0) {
                return code;
            }
            percent = Bytes.indexOf(line, percent + 1, limit, (byte) '%');
        }
        return -1;
    }

    /**
     * The code of a line of RFC 5424 with PRI or without: in the message, in MSGID, in APP-NAME, or elsewhere before the
     * structured data, where a line is none of RFC 5424 but looks like one. -1 if there is none, {@link #NO_FIELDS} if that
     * is no such line.
     */
    private static long inFields(byte[] line, int start, int end) {
        int header = Tags.afterPri(line, start, end);
        int app = Rfc5424.app(line, header, end, header > start);
        int message = Rfc5424.message(line, header, end, header > start);
        if (message < 0) {
            return NO_FIELDS;
        }
        long code = leftmost(line, message, end, end);
        int messageId = Rfc5424.next(line, Rfc5424.next(line, app, end), end);
        code = code >= 0 ? code : field(line, messageId, app, message, end);
        code = code >= 0 ? code : field(line, app, app, message, end);
        code = code >= 0 ? code : leftmost(line, header, Rfc5424.next(line, messageId, end), end);
        return code >= 0 ? code : console(line, message, end);
    }

    /** The code that a whole field is, with the message for its body; -1 if it is none. */
    private static long field(byte[] line, int field, int app, int message, int end) {
        int stop = Tokens.blank(line, field, end);
        long code = line[field] == '%' ? at(line, field + 1, stop) : -1;
        if (code < 0 || Envelope.body(code) != stop || line[stop - 1] == ':' && !hasPlainPid(line, app, end)) {
            return -1;
        }
        return packed(id(code), severity(code), message);
    }

    /** Whether PROCID is {@code -} or a number; otherwise a code with a colon is no field but stands before its body. */
    private static boolean hasPlainPid(byte[] line, int app, int end) {
        int pid = Rfc5424.next(line, app, end);
        int stop = Tokens.blank(line, pid, end);
        return Numbers.digitsEnd(line, pid, stop) == stop || stop == pid + 1 && line[pid] == '-';
    }

    /** The code behind a percent sign, or -1. */
    private static long at(byte[] line, int at, int end) {
        int start = at < end && line[at] == ' ' ? at + 1 : at;
        int position = productEnd(line, start, end);
        if (position < 0) {
            return -1;
        }
        if (position < end && line[position] == '<') {
            position = stateEnd(line, position + 1, end);
        }
        long code = numbers(line, position, end);
        return code >= 0 ? code : numbers(line, classEnd(line, position, end), end);
    }

    private static int productEnd(byte[] line, int at, int end) {
        if (at > end - 4) {
            return -1;
        }
        // Three letters without the bit of the letter case, the first lowest.
        int letters = (line[at] | line[at + 1] << 8 | line[at + 2] << 16) & 0xdfdfdf;
        // Of each is left its sign, which only zero less one has: which of the three it is no branch predictor could
        // know.
        if (((letters ^ ASA) - 1 | (letters ^ FTD) - 1 | (letters ^ PIX) - 1) < 0) {
            return at + 3;
        }
        if (letters == FWS) {
            return (line[at + 3] | 0x20) == 'm' ? at + 4 : -1;
        }
        return letters == THR ? Literals.match(line, at, end, "Threat Defense") : -1;
    }

    /** After a state whose {@code <} has been read: letters and digits; {@code end}, where no code begins, if it is none. */
    private static int stateEnd(byte[] line, int at, int end) {
        int limit = Math.min(end, at + MAX_STATE);
        int position = at;
        while (position < limit && (isLetter(line[position]) || isDigit(line[position]))) {
            position++;
        }
        return position < limit && line[position] == '>' ? position + 1 : end;
    }

    /** After a hyphen and a class, which may be empty; {@code end} if there is no hyphen. */
    private static int classEnd(byte[] line, int at, int end) {
        if (at >= end || line[at] != '-') {
            return end;
        }
        int limit = Math.min(end, at + 1 + MAX_CLASS);
        int position = at + 1;
        while (position < limit && (line[position] >= 'a' && line[position] <= 'z' || isDigit(line[position]))) {
            position++;
        }
        return position;
    }

    /** Reads {@code -6-302013}, an optional colon and padding. */
    private static long numbers(byte[] line, int at, int end) {
        int digits = at + 3;
        int stop = digits + ID_LENGTH;
        if (stop > end || line[at] != '-' || line[at + 2] != '-' || line[at + 1] < '0' || line[at + 1] > '7') {
            return -1;
        }
        if (Numbers.digitsEnd(line, digits, stop) != stop) {
            return -1;
        }
        int id = Numbers.intValue(line, digits, stop);
        if (id == Envelope.NO_ID || stop < end && line[stop] != ':' && !Words.isBlank(line[stop])) {
            return -1;
        }
        return packed(id, line[at + 1] - '0', body(line, stop, end));
    }

    /** After a colon, blanks before it or not, which may be missing, and what stands between it and the body. */
    private static int body(byte[] line, int at, int end) {
        if (at + 2 < end && line[at] == ':' && line[at + 1] == ' ' && line[at + 2] > ' ') {
            return at + 2;
        }
        int colon = Words.skip(line, at, end);
        return Words.body(line, colon < end && line[colon] == ':' ? colon + 1 : at, end);
    }

    /** The console debug form behind PRI, times and a few words of hosts and relays. */
    private static long console(byte[] line, int from, int end) {
        // Most lines without a code have no such mark anywhere.
        int mark = consoleMark(line, from, end);
        int at = mark < 0 ? end : Tags.afterPriAndTimes(line, from, end);
        for (int words = 0; words < MAX_HEADER_WORDS && at <= mark; words++) {
            if (at == mark) {
                return packed(Envelope.NO_ID, DEBUG, body(line, consoleEnd(line, at, end), end));
            }
            int next = Words.skip(line, Words.end(line, at, end), end);
            // A relay glues its colon to the time of the device.
            int time = next < end && line[next] == ':' ? next + 1 : Tags.afterPri(line, next, end);
            at = Tags.afterTimes(line, time, end);
        }
        return -1;
    }

    /** Where the leftmost {@code [IKEv1]} is, or -1. */
    private static int consoleMark(byte[] line, int from, int end) {
        int mark = Bytes.indexOf(line, from, end, (byte) '[');
        while (mark >= 0 && consoleEnd(line, mark, end) < 0) {
            mark = Bytes.indexOf(line, mark + 1, end, (byte) '[');
        }
        return mark;
    }

    /** After {@code [IKEv1]} or {@code [IKEv1 DEBUG]}. */
    private static int consoleEnd(byte[] line, int at, int end) {
        int version = Literals.match(line, at, end, "[IKEv");
        if (version < 0 || version >= end || !isDigit(line[version])) {
            return -1;
        }
        int limit = Math.min(end, version + MAX_CLASS);
        int position = version + 1;
        while (position < limit && (line[position] == ' ' || line[position] >= 'A' && line[position] <= 'Z')) {
            position++;
        }
        return position < limit && line[position] == ']' ? position + 1 : -1;
    }

    private static long packed(int id, int severity, int body) {
        return (long) id << ID_SHIFT | (long) severity << SEVERITY_SHIFT | body;
    }

    private static boolean isLetter(byte value) {
        return (value | 0x20) >= 'a' && (value | 0x20) <= 'z';
    }

    private static boolean isDigit(byte value) {
        return value >= '0' && value <= '9';
    }
}
