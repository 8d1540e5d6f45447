package dev.katalog.runtime;

import dev.katalog.runtime.scan.Bytes;

/** What relays and collectors put before the header of the device. */
final class Relays {

    /** As many as anybody chains; they keep hostile lines from costing more. */
    private static final int MAX_RELAYS = 4;

    private static final int MAX_HEADER = 256;
    private static final int MAX_HOSTS = 2;

    private Relays() {}

    /**
     * Where the device's own line begins: at its PRI, if a relay put a header of its own before that; otherwise at the
     * offset itself.
     */
    static int deviceLine(byte[] line, int at, int end) {
        int device = at;
        for (int relays = 0; relays < MAX_RELAYS; relays++) {
            int inner = innerLine(line, device, end);
            if (inner < 0) {
                return device;
            }
            device = inner;
        }
        return device;
    }

    /** Where the next PRI may be behind an offset; -1 if there is none, so that the device's own line begins at the offset. */
    static int nextAngle(byte[] line, int at, int end) {
        return Bytes.indexOfDistant(line, at + 1, Math.min(end, at + MAX_HEADER), (byte) '<');
    }

    /** The next PRI, if nothing but a header stands before it; -1 if there is none. */
    private static int innerLine(byte[] line, int at, int end) {
        int inner = nextAngle(line, at, end);
        if (inner < 0 || Tags.afterPri(line, inner, end) == inner) {
            return -1;
        }
        int rest = Tags.afterPri(line, at, end);
        int message = Rfc5424.message(line, rest, end, rest > at);
        if (message >= 0) {
            // That header has a field for the host, so that words before the PRI are text; and a program may write a
            // level.
            return message == inner && isTimed(line, inner, end) ? inner : -1;
        }
        int position = Tags.afterMarkAndTimes(line, rest, inner);
        for (int hosts = 0; hosts < MAX_HOSTS && position < inner; hosts++) {
            int host = Words.hostEnd(line, position, inner);
            position = Words.skip(line, Math.max(host, position), inner);
            boolean colon = host >= 0 && line[host - 1] == ':';
            if (host < 0 || colon && (position < inner || !isTimed(line, inner, end))) {
                return -1;
            }
        }
        return position == inner ? inner : -1;
    }

    /**
     * Whether a time is behind the PRI. It must be there if a colon stands before: a program may write a level in the same
     * way, {@code kernel: <6>eth0: up}.
     */
    private static boolean isTimed(byte[] line, int at, int end) {
        int rest = Tags.afterPri(line, at, end);
        return Tags.afterMarkAndTimes(line, rest, end) > Words.skip(line, rest, end);
    }

    /**
     * After one or two hosts and then a time or {@code local7.debug}, or a colon with a blank before it and perhaps one of
     * these behind it. -1 if there is nothing such. Without a header of their own the colon alone is not enough: it may
     * stand in a body.
     */
    static int afterHosts(byte[] line, int at, int end, boolean hasHeader) {
        int position = at;
        for (int hosts = 0; hosts < MAX_HOSTS; hosts++) {
            int host = Words.hostEnd(line, position, end);
            if (host < 0) {
                return -1;
            }
            position = Words.skip(line, host, end);
            boolean colon = position < end && line[position] == ':';
            int mark = Words.skip(line, colon ? position + 1 : position, end);
            int next = Tags.afterTimes(line, mark, end);
            if (next > mark || colon && hasHeader) {
                return next;
            }
        }
        return -1;
    }
}
