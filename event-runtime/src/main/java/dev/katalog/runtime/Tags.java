package dev.katalog.runtime;

import dev.katalog.runtime.scan.Bytes;
import dev.katalog.runtime.scan.Numbers;
import dev.katalog.runtime.scan.Tokens;

/**
 * Syslog tags and what stands before them.
 *
 * <p>A tag is packed: where the body begins in the low 31 bits, the length of the program in the next 8, and in 24 more how
 * far before the body it begins. A tag farther away than that is as good as none.
 */
final class Tags {

    private static final long NONE = -1;

    private static final int LENGTH_SHIFT = 31;
    private static final int DISTANCE_SHIFT = 39;
    private static final int MAX_LENGTH = 255;
    private static final int MAX_DISTANCE = (1 << 24) - 1;
    private static final int MAX_PRI = 191;
    private static final int MAX_PID_DIGITS = 10;

    private Tags() {}

    static int programStart(long tag) {
        return Envelope.body(tag) - (int) (tag >>> DISTANCE_SHIFT);
    }

    static int programLength(long tag) {
        return (int) (tag >>> LENGTH_SHIFT) & MAX_LENGTH;
    }

    static long tag(byte[] line, int from, int end) {
        int start = Envelope.bodyStart(line, from, end);
        long tag = UsualTag.find(line, start, end);
        return tag != NONE ? tag : general(line, start, end);
    }

    /** The tag of a line of any form. */
    static long general(byte[] line, int from, int end) {
        int start = Relays.deviceLine(line, from, end);
        int rest = afterPri(line, start, end);
        long tag = Rfc5424.tag(line, rest, end, rest > start);
        if (tag != NONE) {
            return tag;
        }
        int first = afterMarkAndTimes(line, rest, end);
        boolean hasHeader = first > from;
        tag = atOrAfterHost(line, first, end, hasHeader);
        if (tag != NONE) {
            return tag;
        }
        int relayed = Relays.afterHosts(line, first, end, hasHeader);
        if (relayed >= 0) {
            tag = atOrAfterHost(line, relayed, end, true);
            tag = tag != NONE ? tag : apartOrAfterHost(line, relayed, end, true);
        }
        if (tag != NONE) {
            return tag;
        }
        tag = apartOrAfterHost(line, first, end, hasHeader);
        // Behind a time that a relay put after its colon there is no tag.
        if (tag != NONE && (relayed < 0 || Envelope.body(tag) == relayed)) {
            return tag;
        }
        if (relayed >= 0) {
            return Words.body(line, relayed, end);
        }
        int host = first > rest ? Words.hostEnd(line, first, end) : -1;
        return Words.body(line, host < 0 ? first : host, end);
    }

    static int untaggedBody(byte[] line, int from, int end) {
        int first = Envelope.bodyStart(line, from, end);
        int usual = UsualTag.untaggedBody(line, first, end);
        return usual >= 0 ? usual : generalUntaggedBody(line, first, end);
    }

    /** Where the body of a line of any form begins that has no tag. */
    static int generalUntaggedBody(byte[] line, int from, int end) {
        int start = Relays.deviceLine(line, from, end);
        int rest = afterPri(line, start, end);
        int message = Rfc5424.message(line, rest, end, rest > start);
        return Envelope.bodyStart(line, message < 0 ? afterMarkAndTimes(line, rest, end) : message, end);
    }

    /** After PRI, the mark of EMBLEM and times. */
    static int afterPriAndTimes(byte[] line, int at, int end) {
        return afterMarkAndTimes(line, afterPri(line, at, end), end);
    }

    /** After {@code <0>} to {@code <191>}, or the same offset. */
    static int afterPri(byte[] line, int at, int end) {
        if (at >= end || line[at] != '<') {
            return at;
        }
        if (at > line.length - 8) {
            int close = Numbers.digitsEnd(line, at + 1, Math.min(end, at + 4));
            boolean closed = close > at + 1 && close < end && line[close] == '>';
            return closed && Numbers.intValue(line, at + 1, close) <= MAX_PRI ? close + 1 : at;
        }
        long word = Bytes.word(line, at);
        int close = Bytes.indexInWord(word, (byte) '>');
        if (close < 2 || close > 4 || at + close >= end) {
            return at;
        }
        // The one to three digits in the highest bytes, without their high nibbles, zeros below.
        long digits = (word >>> 8 ^ 0x303030) << 72 - 8 * close;
        boolean valid = ((digits + 0x7676767676767676L | digits) & 0x8080808080808080L) == 0;
        long value = (digits >>> 56) + 10 * (digits >>> 48 & 0xff) + 100 * (digits >>> 40 & 0xff);
        return valid && value <= MAX_PRI ? at + close + 1 : at;
    }

    static int afterMarkAndTimes(byte[] line, int at, int end) {
        int start = at;
        while (start < end && line[start] == ':') {
            start++;
        }
        return afterTimes(line, afterNumber(line, start, end), end);
    }

    /** After a sequence number, {@code 1234: }, or a version before a time; otherwise the same offset. */
    private static int afterNumber(byte[] line, int at, int end) {
        int stop = Numbers.digitsEnd(line, at, end);
        int colon = stop < end && line[stop] == ':' ? stop + 1 : stop;
        int time = Words.skip(line, colon, end);
        return stop > at && time > stop && Timestamps.end(line, time, end) >= 0 ? time : at;
    }

    /** After blanks and any times and levels with blanks and colons between and behind them. */
    static int afterTimes(byte[] line, int at, int end) {
        int position = Words.skip(line, at, end);
        int stop = timeOrLevelEnd(line, position, end);
        while (stop >= 0) {
            position = Words.skip(line, stop, end);
            if (position < end && line[position] == ':') {
                position = Words.skip(line, position + 1, end);
            }
            stop = timeOrLevelEnd(line, position, end);
        }
        return position;
    }

    private static int timeOrLevelEnd(byte[] line, int at, int end) {
        int time = Timestamps.end(line, at, end);
        return time >= 0 ? time : FacilityLevel.end(line, at, end);
    }

    /** The tag at an offset, or behind one host there. Without a header a host needs a program with pid behind it. */
    private static long atOrAfterHost(byte[] line, int at, int end, boolean hasHeader) {
        long tag = at(line, at, end);
        if (tag == NONE) {
            int host = Words.hostEnd(line, at, end);
            tag = host < 0 ? NONE : at(line, Words.skip(line, host, end), end);
            if (tag != NONE && !hasHeader && !hasPid(line, tag)) {
                return NONE;
            }
        }
        if (tag != NONE && hasHeader && !hasPid(line, tag)) {
            // A host with a colon glued to it looks like a program; a body that begins with a pid does not occur.
            long next = at(line, Envelope.body(tag), end);
            return next != NONE && hasPid(line, next) ? next : tag;
        }
        return tag;
    }

    /** The tag that begins exactly at an offset, or {@link #NONE}. */
    static long at(byte[] line, int at, int end) {
        int stop = Tokens.programEnd(line, at, Math.min(end, at + MAX_LENGTH + 1));
        int name = nameStart(line, at, stop);
        if (stop == name || stop - at > MAX_LENGTH || stop >= end) {
            return NONE;
        }
        if (line[stop] == ':') {
            return Words.isEnd(line, stop + 1, end) ? packed(name, stop - name, Words.body(line, stop + 1, end)) : NONE;
        }
        int bracket = Words.skip(line, stop, end);
        int pid = pidEnd(line, bracket, end);
        if (pid < 0) {
            return NONE;
        }
        int colon = Words.skip(line, pid, end);
        if (colon < end && line[colon] == ':') {
            return packed(name, stop - name, Words.body(line, colon + 1, end));
        }
        boolean separate = bracket == stop && Words.isEnd(line, pid, end);
        return separate ? packed(name, stop - name, Words.body(line, pid, end)) : NONE;
    }

    /** A tag whose colon has blanks on both sides, {@code charon : }, at an offset or behind one host there. */
    private static long apartOrAfterHost(byte[] line, int at, int end, boolean hasHeader) {
        long tag = apart(line, at, end);
        int host = tag == NONE && hasHeader ? Words.hostEnd(line, at, end) : -1;
        return host < 0 ? tag : apart(line, Words.skip(line, host, end), end);
    }

    private static long apart(byte[] line, int at, int end) {
        int stop = Tokens.programEnd(line, at, Math.min(end, at + MAX_LENGTH + 1));
        int name = nameStart(line, at, stop);
        int colon = Words.skip(line, stop, end);
        boolean tag = stop > name
                && stop - at <= MAX_LENGTH
                && colon > stop
                && colon < end
                && line[colon] == ':'
                && Words.isEnd(line, colon + 1, end);
        return tag ? packed(name, stop - name, Words.body(line, colon + 1, end)) : NONE;
    }

    /** Where the program begins in a word: behind the last slash of a path, but {@code postfix/smtpd} is a name. */
    static int nameStart(byte[] line, int start, int stop) {
        if (start >= stop || line[start] != '/') {
            return start;
        }
        int name = stop;
        while (line[name - 1] != '/') {
            name--;
        }
        return name;
    }

    /** After {@code [digits]}, blanks beside the digits or not; -1 if there is no such thing. */
    static int pidEnd(byte[] line, int at, int end) {
        if (at >= end || line[at] != '[') {
            return -1;
        }
        int digits = Words.skip(line, at + 1, end);
        int stop = Numbers.digitsEnd(line, digits, Math.min(end, digits + MAX_PID_DIGITS));
        int close = Words.skip(line, stop, end);
        return stop > digits && close < end && line[close] == ']' ? close + 1 : -1;
    }

    static boolean isTagWithPid(byte[] line, int at, int end) {
        long tag = at(line, at, end);
        return tag != NONE && hasPid(line, tag);
    }

    private static boolean hasPid(byte[] line, long tag) {
        int stop = programStart(tag) + programLength(tag);
        return line[Words.skip(line, stop, Envelope.body(tag))] == '[';
    }

    static long packed(int programStart, int programLength, int body) {
        int distance = body - programStart;
        if (distance > MAX_DISTANCE) {
            return body;
        }
        return (long) distance << DISTANCE_SHIFT | (long) programLength << LENGTH_SHIFT | body;
    }
}
