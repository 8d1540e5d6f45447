package dev.katalog.runtime;

import dev.katalog.runtime.scan.Addresses;
import dev.katalog.runtime.scan.Literals;
import dev.katalog.runtime.scan.Numbers;
import dev.katalog.runtime.scan.Texts;
import dev.katalog.runtime.scan.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads one header; a cursor and what has been found so far. Not thread-safe, used once. */
final class HeaderReader {

    private static final int UNKNOWN = -1;

    private final byte[] line;
    private final int start;
    private final int end;
    private int at;
    private int priority = UNKNOWN;
    private @Nullable SyslogTime time;
    private @Nullable String host;
    private @Nullable String program;
    private @Nullable String pid;

    HeaderReader(byte[] line, int from, int to) {
        this.line = line;
        this.end = Envelope.bodyEnd(line, from, to);
        this.start = Envelope.bodyStart(line, from, end);
        this.at = start;
    }

    SyslogHeader read() {
        long code = Envelope.code(line, start, end);
        long tag = Envelope.tag(line, start, end);
        return read(code, tag, Envelope.body(code >= 0 ? code : tag));
    }

    /** Reads a header whose body is known to begin there. */
    SyslogHeader read(int body) {
        return read(Envelope.code(line, start, end), Envelope.tag(line, start, end), body);
    }

    private SyslogHeader read(long code, long tag, int body) {
        // A code or a tag that reaches into the body is no header.
        if (code >= 0 && Envelope.body(code) <= body) {
            readWords(codeStart(Envelope.body(code)), body);
        } else if (Envelope.programLength(tag) > 0 && Envelope.body(tag) <= body) {
            readWords(tagStart(tag), body);
            readTag(tag, body);
        } else {
            readWords(body, body);
        }
        Integer facility = priority < 0 ? null : Integer.valueOf(priority >> 3);
        Severity severity = priority < 0 ? null : Severity.of(priority & 7);
        return new SyslogHeader(facility, severity, time, host, program, pid, body);
    }

    /** Where the word of a tag begins: before the path of the program. */
    private int tagStart(long tag) {
        int i = Envelope.programStart(tag);
        while (i > start && !Words.isBlank(line[i - 1]) && line[i - 1] != '>') {
            i--;
        }
        return i;
    }

    /** The mark of a code is the last one before its body: a code holds no other. */
    private int codeStart(int body) {
        int i = body - 1;
        while (line[i] != '%' && line[i] != '[') {
            i--;
        }
        return i;
    }

    /** PRIs, times, hosts, collectors' words and the fields of RFC 5424 before an offset. */
    private void readWords(int limit, int body) {
        readFields(false, body);
        while (at < limit) {
            byte next = line[at];
            int priEnd = Tags.afterPri(line, at, limit);
            int stop = priEnd > at ? priEnd : Timestamps.end(line, at, limit);
            if (priEnd > at) {
                // The outer one is the relay's if it has one.
                priority = priority < 0 ? Numbers.intValue(line, at + 1, priEnd - 1) : priority;
                at = priEnd;
                readFields(true, body);
            } else if (stop >= 0) {
                SyslogTime read = Timestamps.read(line, at, stop);
                time = read == null ? time : read;
                at = stop;
            } else if (next == ':' || Words.isBlank(next)) {
                at++;
            } else {
                stop = Words.end(line, at, limit);
                readWord(at, stop);
                at = stop;
            }
        }
    }

    /** The header of RFC 5424, if a whole one is there and the body is not within it. */
    private void readFields(boolean hasPri, int body) {
        int message = Rfc5424.message(line, at, end, hasPri);
        if (message < 0 || message > body) {
            return;
        }
        int field = at + 2;
        int timeEnd = Timestamps.end(line, field, Tokens.blank(line, field, end));
        if (timeEnd >= 0) {
            SyslogTime read = Timestamps.read(line, field, timeEnd);
            time = read == null ? time : read;
        }
        field = Rfc5424.next(line, field, end);
        host = host == null ? field(field) : host;
        field = Rfc5424.next(line, field, end);
        // Where the code stands in this place there is no program.
        program = line[field] == '%' ? null : field(field);
        pid = field(Rfc5424.next(line, field, end));
        at = message;
        long inMessage = Tags.at(line, message, end);
        // Only if the body begins behind it has the tag in the message been taken for one.
        if (inMessage >= 0 && Envelope.body(inMessage) == body && (program == null || pid == null)) {
            readTag(inMessage);
        }
    }

    private @Nullable String field(int fieldStart) {
        int stop = Tokens.blank(line, fieldStart, end);
        return stop - fieldStart == 1 && line[fieldStart] == '-' ? null : Texts.string(line, fieldStart, stop);
    }

    /** The tag of the line. A host with a colon glued to it looks like one, but marks have none. */
    private void readTag(long tag, int body) {
        String known = pid;
        readTag(tag);
        pid = known == null ? pid : known;
        if (host == null && pid == null && Literals.match(line, body, end, "-- MARK --") == end) {
            host = program;
            program = null;
        }
    }

    private void readTag(long tag) {
        int programStart = Envelope.programStart(tag);
        int programEnd = programStart + Envelope.programLength(tag);
        program = Texts.string(line, programStart, programEnd);
        int bracket = Words.skip(line, programEnd, end);
        int stop = Tags.pidEnd(line, bracket, end);
        if (stop >= 0) {
            int digits = Words.skip(line, bracket + 1, end);
            pid = Texts.string(line, digits, Numbers.digitsEnd(line, digits, end));
        }
    }

    private void readWord(int wordStart, int stop) {
        if (FacilityLevel.end(line, wordStart, stop) == stop) {
            priority = priority < 0 ? FacilityLevel.priority(line, wordStart, stop) : priority;
            return;
        }
        int wordEnd = line[stop - 1] == ':' ? stop - 1 : stop;
        if (host == null && wordEnd > wordStart && isHost(wordStart, wordEnd)) {
            host = host(wordStart, wordEnd);
        }
    }

    /**
     * Marks at the front belong to a message without a tag, as in {@code -- MARK --}; digits alone are a sequence number, a
     * version or a length.
     */
    private boolean isHost(int wordStart, int wordEnd) {
        byte first = line[wordStart];
        return first != '-' && first != '*' && first != '"' && Numbers.digitsEnd(line, wordStart, wordEnd) < wordEnd;
    }

    /** Without brackets, and without the port that a collector appends to an IPv4 address. */
    private String host(int wordStart, int wordEnd) {
        int close = Words.bracketedAddressEnd(line, wordStart, wordEnd);
        if (close >= 0) {
            return Texts.string(line, wordStart + 1, close);
        }
        int address = Addresses.ipv4End(line, wordStart, wordEnd);
        boolean port = address > 0 && address < wordEnd && line[address] == ':';
        return Texts.string(line, wordStart, port ? address : wordEnd);
    }
}
