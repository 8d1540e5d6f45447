package dev.katalog.runtime;

import dev.katalog.runtime.scan.Bytes;
import dev.katalog.runtime.scan.Literals;
import dev.katalog.runtime.scan.Tokens;

/** Cisco's message code, {@code %ASA-6-302013: }, packed: body in the low 31 bits, severity above, then the id. */
final class CiscoCode {

    private static final int SEVERITY_SHIFT = 32;
    private static final int ID_SHIFT = 40;
    private static final int DEBUG = 7;
    private static final int ID_LENGTH = 6;

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
        int percent = Bytes.indexOf(line, from, end, (byte) '%');
        while (percent >= 0) {
            long code = at(line, percent + 1, end);
            if (code >= 0) {
                return code;
            }
            percent = Bytes.indexOf(line, percent + 1, end, (byte) '%');
        }
        return console(line, from, end);
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
        if (at >= end) {
            return -1;
        }
        switch (line[at]) {
            case 'A':
                return Literals.match(line, at, end, "ASA");
            case 'F':
                int firepower = Literals.match(line, at, end, "FTD");
                return firepower >= 0 ? firepower : Literals.match(line, at, end, "FWSM");
            case 'P':
                return Literals.match(line, at, end, "PIX");
            case 'T':
                return Literals.match(line, at, end, "Threat Defense");
            default:
                return -1;
        }
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
        int id = 0;
        for (int i = digits; i < stop; i++) {
            if (!isDigit(line[i])) {
                return -1;
            }
            id = id * 10 + line[i] - '0';
        }
        boolean colon = stop < end && line[stop] == ':';
        if (id == Envelope.NO_ID || stop < end && !colon && line[stop] != ' ') {
            return -1;
        }
        return packed(id, line[at + 1] - '0', Envelope.bodyStart(line, colon ? stop + 1 : stop, end));
    }

    /** The console debug form behind PRI, times and a few words of hosts and relays. */
    private static long console(byte[] line, int from, int end) {
        int at = Tags.afterPriAndTimes(line, Envelope.bodyStart(line, from, end), end);
        for (int words = 0; words < MAX_HEADER_WORDS && at < end; words++) {
            int close = consoleEnd(line, at, end);
            if (close >= 0) {
                boolean colon = close < end && line[close] == ':';
                return packed(Envelope.NO_ID, DEBUG, Envelope.bodyStart(line, colon ? close + 1 : close, end));
            }
            int next = Tokens.skipBlanks(line, Tokens.blank(line, at, end), end);
            // A relay glues its colon to the time of the device.
            int time = next < end && line[next] == ':' ? next + 1 : next;
            at = Tags.afterTimes(line, time, end);
        }
        return -1;
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
