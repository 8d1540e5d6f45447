package dev.katalog.runtime.scan;

import dev.katalog.runtime.Ipv6Address;

/** IPv6 addresses: groups of hexadecimal digits with colons. */
final class Groups {

    private static final int MAX_COLONS = 7;
    private static final int GROUPS = 8;

    private Groups() {}

    /**
     * After an address of eight groups, a quad counting as two, or fewer with exactly one {@code ::}. Up to seven colons are
     * taken, but for one with nothing of an address behind it. As long as {@link Quads#quad}, for the same reason.
     */
    static int end(byte[] line, int at, int end) {
        int position = at;
        int colons = 0;
        int groups = 0;
        int gaps = 0;
        boolean leadingColon = false;
        while (colons < MAX_COLONS) {
            int stop = ByteClass.skip(ByteClass.HEX, line, position, Math.min(end, position + 4));
            if (stop >= end || line[stop] != ':') {
                break;
            }
            if (stop > position) {
                if (stop + 1 >= end || line[stop + 1] != ':' && !ByteClass.in(ByteClass.HEX, line[stop + 1])) {
                    break;
                }
                groups++;
            } else if (colons == 0) {
                leadingColon = true;
            } else if (colons > 1 && line[stop - 2] == ':') {
                break;
            } else {
                gaps++;
            }
            colons++;
            position = stop + 1;
        }
        if (colons < 2) {
            return -1;
        }
        long quad = Quads.quad(line, position, end);
        if (quad == Quads.INVALID) {
            return -1;
        }
        int stop = quad >= 0
                ? position + Quads.length(quad)
                : ByteClass.skip(ByteClass.HEX, line, position, Math.min(end, position + 4));
        groups += quad >= 0 ? 2 : stop > position ? 1 : 0;
        // A colon at either end must belong to the gap; the gap is the only empty group between two colons.
        boolean startsWell = !leadingColon || line[at + 1] == ':';
        boolean endsWell = stop > position || line[position - 2] == ':';
        boolean complete = gaps == 0 ? groups == GROUPS : gaps == 1 && groups < GROUPS;
        return startsWell && endsWell && complete ? stop : -1;
    }

    /** The address in a range that {@link #end} found. */
    static Ipv6Address address(byte[] line, int start, int end) {
        long high = 0;
        long low = 0;
        int groups = 0;
        int gap = -1;
        int position = start;
        while (position < end) {
            if (line[position] == ':') {
                if (position + 1 < end && line[position + 1] == ':') {
                    gap = groups;
                    position++;
                }
                position++;
                continue;
            }
            int stop = ByteClass.skip(ByteClass.HEX, line, position, end);
            boolean quad = stop < end && line[stop] == '.';
            int bits = quad ? Quads.bits(Quads.quad(line, position, end)) : group(line, position, stop);
            int width = quad ? 32 : 16;
            high = high << width | low >>> 64 - width;
            low = low << width | bits & 0xffffffffL;
            groups += width / 16;
            position = quad ? end : stop;
        }
        return gap < 0 ? new Ipv6Address(high, low) : spread(high, low, groups, groups - gap);
    }

    /**
     * Moves all but the last {@code tail} groups up to the high end.
     *
     * @param groups how many groups there are, at the low end, fewer than eight
     */
    static Ipv6Address spread(long high, long low, int groups, int tail) {
        long highTail = tail > 4 ? high & lowBits(16 * (tail - 4)) : 0;
        long lowTail = tail > 4 ? low : low & lowBits(16 * tail);
        long highHead = high ^ highTail;
        long lowHead = low ^ lowTail;
        int shift = 16 * (GROUPS - groups);
        if (shift >= 64) {
            // With at most four groups all of them stand in the low half.
            return new Ipv6Address(groups == 0 ? 0 : lowHead << shift - 64, lowTail);
        }
        return new Ipv6Address(highHead << shift | lowHead >>> 64 - shift | highTail, lowHead << shift | lowTail);
    }

    private static long lowBits(int count) {
        return count == 64 ? -1 : (1L << count) - 1;
    }

    private static int group(byte[] line, int start, int end) {
        return (int) Numbers.hexValue(line, start, end);
    }
}
