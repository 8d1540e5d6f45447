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
        int rest = afterPri(line, start, end);
        if (rest > start) {
            long tag = Rfc5424.tag(line, rest, end);
            if (tag != NONE) {
                return tag;
            }
        }
        int first = afterMarkAndTimes(line, rest, end);
        long tag = atOrAfterHost(line, first, end, first > start);
        if (tag != NONE) {
            return tag;
        }
        int relayed = afterRelay(line, first, end, first > start);
        if (relayed >= 0) {
            tag = atOrAfterHost(line, relayed, end, true);
            return tag != NONE ? tag : Envelope.bodyStart(line, relayed, end);
        }
        int host = first > rest ? hostEnd(line, first, end) : -1;
        return Envelope.bodyStart(line, host < 0 ? first : host, end);
    }

    static int untaggedBody(byte[] line, int from, int end) {
        int start = Envelope.bodyStart(line, from, end);
        int rest = afterPri(line, start, end);
        int message = rest > start ? Rfc5424.message(line, rest, end) : -1;
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

    private static int afterMarkAndTimes(byte[] line, int at, int end) {
        int start = at;
        while (start < end && line[start] == ':') {
            start++;
        }
        return afterTimes(line, start, end);
    }

    /** After blanks and any times with blanks and colons between and behind them. */
    static int afterTimes(byte[] line, int at, int end) {
        int position = Tokens.skipBlanks(line, at, end);
        int time = Timestamps.end(line, position, end);
        while (time >= 0) {
            position = Tokens.skipBlanks(line, time, end);
            if (position < end && line[position] == ':') {
                position = Tokens.skipBlanks(line, position + 1, end);
            }
            time = Timestamps.end(line, position, end);
        }
        return position;
    }

    /** The tag at an offset, or behind one host there. Without a header a host needs a program with pid behind it. */
    private static long atOrAfterHost(byte[] line, int at, int end, boolean hasHeader) {
        long tag = at(line, at, end);
        if (tag != NONE) {
            if (hasHeader && !hasPid(line, tag)) {
                // A host with a colon glued to it looks like a program; a body that begins with a pid does not occur.
                long next = at(line, Envelope.body(tag), end);
                return next != NONE && hasPid(line, next) ? next : tag;
            }
            return tag;
        }
        int host = hostEnd(line, at, end);
        if (host < 0) {
            return NONE;
        }
        tag = at(line, Tokens.skipBlanks(line, host, end), end);
        return tag != NONE && (hasHeader || hasPid(line, tag)) ? tag : NONE;
    }

    /** The tag that begins exactly at an offset, or {@link #NONE}. */
    static long at(byte[] line, int at, int end) {
        int stop = Tokens.programEnd(line, at, Math.min(end, at + MAX_LENGTH + 1));
        if (stop == at || stop - at > MAX_LENGTH || stop >= end) {
            return NONE;
        }
        if (line[stop] == ':') {
            boolean separate = stop + 1 == end || line[stop + 1] == ' ';
            return separate ? packed(at, stop - at, Envelope.bodyStart(line, stop + 1, end)) : NONE;
        }
        int bracket = Tokens.skipBlanks(line, stop, end);
        int pid = pidEnd(line, bracket, end);
        if (pid < 0) {
            return NONE;
        }
        if (pid < end && line[pid] == ':') {
            return packed(at, stop - at, Envelope.bodyStart(line, pid + 1, end));
        }
        boolean separate = bracket == stop && (pid == end || line[pid] == ' ');
        return separate ? packed(at, stop - at, Envelope.bodyStart(line, pid, end)) : NONE;
    }

    /** After {@code [digits]}, or -1. */
    static int pidEnd(byte[] line, int at, int end) {
        if (at >= end || line[at] != '[') {
            return -1;
        }
        int close = Numbers.digitsEnd(line, at + 1, Math.min(end, at + 1 + MAX_PID_DIGITS));
        return close > at + 1 && close < end && line[close] == ']' ? close + 1 : -1;
    }

    private static boolean hasPid(byte[] line, long tag) {
        return line[programStart(tag) + programLength(tag)] != ':';
    }

    /**
     * After what relays and collectors put before the device's own header: one or two hosts and then a time, or a colon
     * with a blank before it and perhaps a time or {@code local7.debug} behind it. -1 if there is nothing such. Without a
     * header of their own the colon alone is not enough: it may stand in a body.
     */
    private static int afterRelay(byte[] line, int at, int end, boolean hasHeader) {
        int position = at;
        for (int hosts = 0; hosts < 2; hosts++) {
            int host = hostEnd(line, position, end);
            if (host < 0) {
                return -1;
            }
            position = Tokens.skipBlanks(line, host, end);
            boolean colon = position < end && line[position] == ':';
            int mark = Tokens.skipBlanks(line, colon ? position + 1 : position, end);
            int next = afterTimes(line, mark, end);
            int level = colon ? FacilityLevel.end(line, next, end) : -1;
            if (level >= 0) {
                return Tokens.skipBlanks(line, level, end);
            }
            if (next > mark || colon && hasHeader) {
                return next;
            }
        }
        return -1;
    }

    /** After a word that may be a host, with a blank or the end behind it; -1 if there is none. */
    private static int hostEnd(byte[] line, int at, int end) {
        int stop = Tokens.programEnd(line, at, end);
        while (stop < end && (line[stop] == ':' || line[stop] == '%')) {
            stop = Tokens.programEnd(line, stop + 1, end);
        }
        return stop > at && line[at] != ':' && (stop == end || line[stop] == ' ') ? stop : -1;
    }

    static long packed(int programStart, int programLength, int body) {
        int distance = body - programStart;
        if (distance > MAX_DISTANCE) {
            return body;
        }
        return (long) distance << DISTANCE_SHIFT | (long) programLength << LENGTH_SHIFT | body;
    }
}
