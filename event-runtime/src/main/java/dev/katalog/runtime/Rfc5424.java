package dev.katalog.runtime;

import dev.katalog.runtime.scan.Bytes;
import dev.katalog.runtime.scan.Tokens;

/**
 * The header of RFC 5424, behind the PRI.
 *
 * <pre>
 * 1 TIMESTAMP HOSTNAME APP-NAME PROCID MSGID STRUCTURED-DATA [ MSG ]
 * </pre>
 *
 * Fields are words between blanks, {@code -} for none; structured data is {@code -} or {@code [...]} with quoted values.
 * Unless it says otherwise, a method wants the offset of the version.
 */
final class Rfc5424 {

    private static final int MAX_APP_NAME = 255;
    /** {@code >1 }, the first byte lowest. */
    private static final long VERSION_BEHIND_PRI = 0x20313eL;

    private Rfc5424() {}

    /** Whether a line may begin with PRI and version, or with the version: a test of a few instructions. */
    static boolean mayBegin(byte[] line, int at, int end) {
        if (at >= end || at > line.length - 8) {
            return at < end;
        }
        long word = Bytes.word(line, at);
        // Zero behind a PRI. A word without a closing angle is compared from its front, where the opening one must
        // stand.
        long pri = (word ^ '<') & 0xff
                | (word >>> 8 * Bytes.indexInWord(word, (byte) '>') ^ VERSION_BEHIND_PRI) & 0xffffffL;
        return pri == 0 || (word & 0xffff) == ('1' | ' ' << 8);
    }

    /** The tag of a line whose header begins there, or -1 if that is no such header. */
    static long tag(byte[] line, int at, int end, boolean hasPri) {
        int app = app(line, at, end, hasPri);
        int message = app < 0 ? -1 : messageBehind(line, app, end);
        if (message < 0) {
            return -1;
        }
        int length = appLength(line, app, end);
        if (length == 1 && line[app] == '-') {
            long inMessage = Tags.at(line, message, end);
            return inMessage >= 0 ? inMessage : message;
        }
        if (length > MAX_APP_NAME) {
            return message;
        }
        int name = Tags.nameStart(line, app, app + length);
        length -= name - app;
        return Tags.packed(name, length, afterRepeated(line, name, length, message, end));
    }

    /** After a tag in the message with the same program; the message if it begins otherwise. */
    private static int afterRepeated(byte[] line, int name, int length, int message, int end) {
        if (message >= end || line[message] != line[name] && line[message] != '/') {
            return message;
        }
        long tag = Tags.at(line, message, end);
        boolean repeated =
                tag >= 0 && Tags.programLength(tag) == length && same(line, name, Tags.programStart(tag), length);
        return repeated ? Envelope.body(tag) : message;
    }

    /** Some senders leave the colon or the process id of their tag in APP-NAME; these are no part of the program. */
    private static int appLength(byte[] line, int app, int end) {
        int program = Tokens.programEnd(line, app, end);
        if (program < end && line[program] == ' ') {
            return program - app;
        }
        int stop = Tokens.blank(line, program, end);
        int pid = Tags.pidEnd(line, program, stop);
        int rest = pid < 0 ? program : pid;
        boolean tag = program > app && (rest == stop || line[rest] == ':' && rest + 1 == stop);
        return (tag ? program : stop) - app;
    }

    /** Where the next field begins, after the field there. */
    static int next(byte[] line, int at, int end) {
        return Tokens.skipBlanks(line, Tokens.blank(line, at, end), end);
    }

    /**
     * Where APP-NAME begins if version and TIMESTAMP are there, or -1. Without PRI before it a message might begin like
     * that, so the time must then be one.
     */
    static int app(byte[] line, int at, int end, boolean hasPri) {
        if (end - at < 4 || line[at] != '1' || line[at + 1] != ' ') {
            return -1;
        }
        int time = at + 2;
        // The end of the word, so that no zone is taken from the next one.
        int stop = Tokens.blank(line, time, end);
        boolean nil = hasPri && line[time] == '-' && stop == time + 1;
        if (!nil && Timestamps.end(line, time, stop) != stop) {
            return -1;
        }
        return next(line, Tokens.skipBlanks(line, stop, end), end);
    }

    /** Where the message begins if a whole header begins there, or -1. */
    static int message(byte[] line, int at, int end, boolean hasPri) {
        int app = app(line, at, end, hasPri);
        return app < 0 ? -1 : messageBehind(line, app, end);
    }

    private static int messageBehind(byte[] line, int app, int end) {
        int data = next(line, next(line, next(line, app, end), end), end);
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
