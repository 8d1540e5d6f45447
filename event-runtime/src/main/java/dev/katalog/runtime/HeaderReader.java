package dev.katalog.runtime;

import dev.katalog.runtime.scan.Addresses;
import dev.katalog.runtime.scan.Texts;
import dev.katalog.runtime.scan.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads one header; a cursor and what has been found so far. Not thread-safe, used once. */
final class HeaderReader {

    private final byte[] line;
    private final int end;
    private int at;
    private int priority = -1;
    private @Nullable SyslogTime time;
    private @Nullable String host;
    private @Nullable String program;
    private @Nullable String pid;

    HeaderReader(byte[] line, int from, int to) {
        this.line = line;
        this.end = Envelope.bodyEnd(line, from, to);
        this.at = Envelope.bodyStart(line, from, end);
    }

    SyslogHeader read() {
        int start = at;
        int afterPri = Tags.afterPri(line, start, end);
        long code = Envelope.code(line, start, end);
        long tag = Envelope.tag(line, start, end);
        int body = Envelope.body(code >= 0 ? code : tag);
        if (afterPri > start) {
            priority = number(start + 1, afterPri - 1);
        }
        at = afterPri;
        int message = afterPri > start ? Rfc5424.message(line, afterPri, end) : -1;
        if (message >= 0) {
            readFields(Rfc5424.timestamp(line, afterPri, end));
            long inMessage = Tags.at(line, message, end);
            // Only if the body begins behind it has the tag in the message been taken for one.
            if (inMessage >= 0 && Envelope.body(inMessage) == body && (program == null || pid == null)) {
                readTag(inMessage);
            }
        } else if (code >= 0) {
            readWords(codeStart(body));
        } else {
            boolean tagged = Envelope.programLength(tag) > 0;
            readWords(tagged ? Envelope.programStart(tag) : body);
            readTag(tag);
        }
        Integer facility = priority < 0 ? null : Integer.valueOf(priority >> 3);
        Severity severity = priority < 0 ? null : Severity.of(priority & 7);
        return new SyslogHeader(facility, severity, time, host, program, pid, body);
    }

    /** The fields of RFC 5424. */
    private void readFields(int timestamp) {
        int timeEnd = Timestamps.end(line, timestamp, end);
        if (timeEnd >= 0) {
            time = Timestamps.read(line, timestamp, timeEnd);
        }
        int next = Rfc5424.next(line, timestamp, end);
        host = field(next);
        next = Rfc5424.next(line, next, end);
        program = field(next);
        pid = field(Rfc5424.next(line, next, end));
    }

    private @Nullable String field(int start) {
        int stop = Tokens.blank(line, start, end);
        return stop - start == 1 && line[start] == '-' ? null : Texts.string(line, start, stop);
    }

    private void readTag(long tag) {
        int length = Envelope.programLength(tag);
        if (length == 0) {
            return;
        }
        int start = Envelope.programStart(tag);
        program = Texts.string(line, start, start + length);
        int bracket = Tokens.skipBlanks(line, start + length, end);
        int stop = Tags.pidEnd(line, bracket, end);
        if (stop >= 0) {
            pid = Texts.string(line, bracket + 1, stop - 1);
        }
    }

    /** Times, hosts and collectors' words before an offset. */
    private void readWords(int limit) {
        while (at < limit) {
            byte next = line[at];
            int stop = Timestamps.end(line, at, limit);
            if (next == ' ' || next == ':') {
                at++;
            } else if (stop >= 0) {
                SyslogTime read = Timestamps.read(line, at, stop);
                time = read == null ? time : read;
                at = stop;
            } else {
                stop = Tokens.blank(line, at, limit);
                readWord(at, stop);
                at = stop;
            }
        }
    }

    private void readWord(int start, int stop) {
        if (FacilityLevel.end(line, start, stop) == stop) {
            priority = priority < 0 ? FacilityLevel.priority(line, start, stop) : priority;
            return;
        }
        int wordEnd = line[stop - 1] == ':' ? stop - 1 : stop;
        if (host == null && wordEnd > start && isHost(line[start])) {
            host = Texts.string(line, start, hostEnd(start, wordEnd));
        }
    }

    /** Marks at the front belong to a message without a tag, as in {@code -- MARK --}. */
    private static boolean isHost(byte first) {
        return first != '-' && first != '*' && first != '"';
    }

    /** Without the port that a collector appends to an IPv4 address. */
    private int hostEnd(int start, int stop) {
        int address = Addresses.ipv4End(line, start, stop);
        return address > 0 && address < stop && line[address] == ':' ? address : stop;
    }

    /** The mark of a code is the last one before its body: a code holds no other. */
    private int codeStart(int body) {
        int i = body - 1;
        while (line[i] != '%' && line[i] != '[') {
            i--;
        }
        return i;
    }

    private int number(int start, int stop) {
        int value = 0;
        for (int i = start; i < stop; i++) {
            value = value * 10 + line[i] - '0';
        }
        return value;
    }
}
