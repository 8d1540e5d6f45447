package dev.katalog.benchmarks.peers;

import org.jspecify.annotations.Nullable;

/** Envelopes read by a few lines of code, as somebody would write them who needs the body and what names the message. */
public final class HandEnvelopes {

    private HandEnvelopes() {}

    /** Finds {@code %ASA-6-302013: }. */
    public static @Nullable Opened cisco(String line) {
        int at = line.indexOf('%');
        while (at >= 0) {
            int letters = at + 1;
            while (letters < line.length() && isUpper(line.charAt(letters))) {
                letters++;
            }
            int id = id(line, letters);
            if (letters > at + 2 && id >= 0) {
                int body = id + 6;
                while (body < line.length() && (line.charAt(body) == ':' || line.charAt(body) == ' ')) {
                    body++;
                }
                return new Opened(id, id + 6, body);
            }
            at = line.indexOf('%', at + 1);
        }
        return null;
    }

    /** The offset of the id behind a product, or -1. */
    private static int id(String line, int product) {
        int at = product;
        if (at + 1 < line.length() && line.charAt(at) == '-' && isLower(line.charAt(at + 1))) {
            at++;
            while (at < line.length() && isLower(line.charAt(at))) {
                at++;
            }
        }
        boolean marks = at + 9 <= line.length() && line.charAt(at) == '-' && line.charAt(at + 2) == '-';
        return marks && isDigit(line.charAt(at + 3)) && isDigit(line.charAt(at + 8)) ? at + 3 : -1;
    }

    /** Passes PRI, time and host; then comes {@code program[pid]: }. */
    public static Opened nxr(String line) {
        int at = 0;
        if (line.startsWith("<")) {
            at = line.indexOf('>') + 1;
            if (line.startsWith("1 ", at)) {
                return rfc5424(line, at + 2);
            }
        }
        int time = time(line, at);
        Opened tagged = tagged(line, time);
        if (tagged != null || time == at) {
            return tagged != null ? tagged : new Opened(time, time, time);
        }
        int host = word(line, time);
        host = line.startsWith("daemon.", host) ? word(line, host) : host;
        tagged = tagged(line, host);
        // The word taken for the host may be the first of a message without a program.
        return tagged != null ? tagged.or(time) : new Opened(host, host, host, time);
    }

    /** After the version: time, host, program, pid, message id, structured data. */
    private static Opened rfc5424(String line, int at) {
        int program = word(line, word(line, at));
        int pid = word(line, program);
        int body = word(line, word(line, word(line, pid)));
        int end = line.charAt(program) == '-' ? program : pid - 1;
        return new Opened(program, end, body);
    }

    /** After a time of RFC 3164 or ISO 8601 and its blank; where it would be if there is none. */
    private static int time(String line, int at) {
        boolean rfc3164 = line.length() > at + 15
                && line.charAt(at + 3) == ' '
                && line.charAt(at + 6) == ' '
                && line.charAt(at + 9) == ':'
                && line.charAt(at + 12) == ':';
        if (rfc3164) {
            return at + 16;
        }
        boolean iso = line.length() > at + 19 && line.charAt(at + 4) == '-' && line.charAt(at + 10) == 'T';
        return iso ? word(line, at) : at;
    }

    /** A program with pid or colon; null if the word is none. */
    private static @Nullable Opened tagged(String line, int at) {
        int end = at;
        while (end < line.length() && isProgram(line.charAt(end))) {
            end++;
        }
        int colon = end;
        if (colon < line.length() && line.charAt(colon) == '[') {
            colon = line.indexOf(']', colon) + 1;
        }
        boolean tag =
                colon > at && colon + 1 < line.length() && line.charAt(colon) == ':' && line.charAt(colon + 1) == ' ';
        return tag ? new Opened(at, end, colon + 2) : null;
    }

    /** After the next blank. */
    private static int word(String line, int at) {
        int blank = line.indexOf(' ', at);
        return blank < 0 ? line.length() : blank + 1;
    }

    private static boolean isProgram(char c) {
        return isLower(c) || isUpper(c) || isDigit(c) || c == '_' || c == '-' || c == '.' || c == '/';
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
