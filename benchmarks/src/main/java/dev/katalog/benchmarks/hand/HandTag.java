package dev.katalog.benchmarks.hand;

/** PRI, time, host and {@code program[pid]: } in the forms of the corpus. Not thread-safe: keeps what it read. */
final class HandTag {

    int program;
    int length;

    /** The offset of the body, or -1. */
    int read(byte[] line, int from, int end) {
        int at = from;
        if (line[at] == '<') {
            at = Words.indexOf(line, at, end, '>') + 1;
            if (line[at] == '1' && line[at + 1] == ' ') {
                return fields(line, at + 2, end);
            }
        }
        if (at + 20 < end && line[at + 9] == ':' && line[at + 12] == ':' && line[at + 3] == ' ') {
            at += 16;
        } else if (at + 20 < end && line[at + 10] == 'T' && line[at + 4] == '-') {
            at = Words.indexOf(line, at, end, ' ') + 1;
        }
        // The colon of the tag is the first one that a blank follows; the word before it is the program.
        int colon = Words.indexOf(line, at, end, ':');
        while (colon >= 0 && line[colon + 1] != ' ') {
            colon = Words.indexOf(line, colon + 1, end, ':');
        }
        if (colon < 0) {
            return -1;
        }
        int stop = colon;
        if (line[stop - 1] == ']') {
            do {
                stop--;
            } while (line[stop] != '[');
        }
        int start = stop;
        while (start > at && line[start - 1] != ' ') {
            start--;
        }
        program = start;
        length = stop - start;
        return blanks(line, colon + 1, end);
    }

    /** RFC 5424: time, host, program, pid, message id and structured data. */
    private int fields(byte[] line, int from, int end) {
        int host = Words.indexOf(line, from, end, ' ') + 1;
        program = Words.indexOf(line, host, end, ' ') + 1;
        int stop = Words.indexOf(line, program, end, ' ');
        length = stop - program;
        int id = Words.indexOf(line, stop + 1, end, ' ') + 1;
        return blanks(line, id + 4, end);
    }

    private static int blanks(byte[] line, int from, int end) {
        int at = from;
        while (at < end && line[at] == ' ') {
            at++;
        }
        return at;
    }
}
