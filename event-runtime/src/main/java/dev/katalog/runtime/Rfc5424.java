package dev.katalog.runtime;

import dev.katalog.runtime.scan.Tokens;

/**
 * The header of RFC 5424, behind the PRI.
 *
 * <pre>
 * 1 TIMESTAMP HOSTNAME APP-NAME PROCID MSGID STRUCTURED-DATA [ MSG ]
 * </pre>
 *
 * Fields are words between blanks, {@code -} for none; structured data is {@code -} or {@code [...]} with quoted values.
 */
final class Rfc5424 {

    private static final int MAX_APP_NAME = 255;

    private Rfc5424() {}

    /** The tag of a line whose header begins there, or -1 if that is no such header. */
    static long tag(byte[] line, int at, int end) {
        int message = message(line, at, end);
        if (message < 0) {
            return -1;
        }
        int app = app(line, at, end);
        int length = Tokens.blank(line, app, end) - app;
        long inMessage = Tags.at(line, message, end);
        if (length == 1 && line[app] == '-') {
            return inMessage >= 0 ? inMessage : message;
        }
        if (length > MAX_APP_NAME) {
            return message;
        }
        boolean repeated = inMessage >= 0
                && Tags.programLength(inMessage) == length
                && same(line, app, Tags.programStart(inMessage), length);
        return Tags.packed(app, length, repeated ? Envelope.body(inMessage) : message);
    }

    /** Where TIMESTAMP begins if a header begins there, or -1. */
    static int timestamp(byte[] line, int at, int end) {
        if (end - at < 4 || line[at] != '1' || line[at + 1] != ' ') {
            return -1;
        }
        int time = at + 2;
        return line[time] == '-' && line[time + 1] == ' ' || Timestamps.end(line, time, end) >= 0 ? time : -1;
    }

    /** Where the next field begins, after the field there. */
    static int next(byte[] line, int at, int end) {
        return Tokens.skipBlanks(line, Tokens.blank(line, at, end), end);
    }

    private static int app(byte[] line, int at, int end) {
        return next(line, next(line, at + 2, end), end);
    }

    /** Where the message begins if a whole header begins there, or -1. */
    static int message(byte[] line, int at, int end) {
        int timestamp = timestamp(line, at, end);
        if (timestamp < 0) {
            return -1;
        }
        int data = timestamp;
        for (int fields = 0; fields < 5; fields++) {
            data = next(line, data, end);
        }
        if (data >= end) {
            return -1;
        }
        int stop = line[data] == '-' ? data + 1 : dataEnd(line, data, end);
        if (stop < 0 || stop < end && line[stop] != ' ') {
            return -1;
        }
        int message = Envelope.bodyStart(line, stop, end);
        boolean byteOrderMark = end - message >= 3
                && line[message] == (byte) 0xef
                && line[message + 1] == (byte) 0xbb
                && line[message + 2] == (byte) 0xbf;
        return byteOrderMark ? Envelope.bodyStart(line, message + 3, end) : message;
    }

    /** After one or more {@code [id name="value"]}; a bracket within quotes ends nothing. */
    private static int dataEnd(byte[] line, int at, int end) {
        int position = at;
        while (position < end && line[position] == '[') {
            position = elementEnd(line, position + 1, end);
            if (position < 0) {
                return -1;
            }
        }
        return position > at ? position : -1;
    }

    private static int elementEnd(byte[] line, int at, int end) {
        boolean quoted = false;
        for (int i = at; i < end; i++) {
            byte value = line[i];
            if (value == '"') {
                quoted = !quoted;
            } else if (value == '\\' && quoted) {
                i++;
            } else if (value == ']' && !quoted) {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean same(byte[] line, int one, int other, int length) {
        for (int i = 0; i < length; i++) {
            if (line[one + i] != line[other + i]) {
                return false;
            }
        }
        return true;
    }
}
