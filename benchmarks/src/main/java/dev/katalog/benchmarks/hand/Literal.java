package dev.katalog.benchmarks.hand;

import java.nio.charset.StandardCharsets;

/**
 * A text of 1 to 32 bytes, to be compared eight bytes at once, the last loads overlapping. As constants, records are known to
 * the compiler down to their components, so that a comparison becomes a few instructions. A run of blanks in a line is as good
 * as one; only lines that differ are looked at again for that.
 *
 * @param bytes the text, for the slow way
 * @param length its length
 * @param mask which bytes of the first word belong to a text of less than eight
 */
record Literal(byte[] bytes, int length, long mask, long first, long second, long third, long last) {

    static Literal of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        byte[] padded = java.util.Arrays.copyOf(bytes, 40);
        int length = bytes.length;
        return new Literal(
                bytes,
                length,
                length < 8 ? (1L << 8 * length) - 1 : -1,
                Words.at(padded, 0),
                length >= 16 ? Words.at(padded, 8) : 0,
                length >= 24 ? Words.at(padded, 16) : 0,
                length > 8 ? Words.at(padded, length - 8) : 0);
    }

    /** The offset after the text, or -1 if it does not stand there. */
    int after(byte[] line, int at, int end) {
        if (at + Math.max(8, length) > line.length) {
            return slowly(line, at, end);
        }
        long difference = (Words.at(line, at) ^ first) & mask;
        if (length >= 16) {
            difference |= Words.at(line, at + 8) ^ second;
        }
        if (length >= 24) {
            difference |= Words.at(line, at + 16) ^ third;
        }
        if (length > 8) {
            difference |= Words.at(line, at + length - 8) ^ last;
        }
        if (difference == 0 && at + length <= end) {
            int next = at + length;
            boolean blank = bytes[length - 1] == ' ' && next < end && line[next] == ' ';
            return blank ? slowly(line, at, end) : next;
        }
        return slowly(line, at, end);
    }

    private int slowly(byte[] line, int from, int end) {
        int at = from;
        for (byte wanted : bytes) {
            if (at >= end || line[at] != wanted) {
                return -1;
            }
            at++;
            while (wanted == ' ' && at < end && line[at] == ' ') {
                at++;
            }
        }
        return at;
    }

    /** The first offset where the text stands, or -1. */
    int find(byte[] line, int from, int end) {
        int at = Words.indexOf(line, from, end, (char) bytes[0]);
        while (at >= 0 && after(line, at, end) < 0) {
            at = Words.indexOf(line, at + 1, end, (char) bytes[0]);
        }
        return at;
    }
}
