package dev.katalog.runtime;

import dev.katalog.runtime.scan.Literals;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Zones that devices write behind a time: abbreviations and numeric offsets. */
final class ZoneNames {

    private static final String[] NAMES = {
        "UTC", "GMT", "UT", "Z", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT", "AKST", "AKDT", "HST", "WET",
        "WEST", "BST", "CET", "CEST", "MET", "MEST", "EET", "EEST", "MSK", "SGT", "HKT", "JST", "KST", "AEST", "AEDT",
        "AWST", "NZST", "NZDT", "WEDT", "CEDT", "EEDT", "BRT"
    };

    private static final byte[] HOURS = {
        0, 0, 0, 0, -5, -4, -6, -5, -7, -6, -8, -7, -9, -8, -10, 0, 1, 1, 1, 2, 1, 2, 2, 3, 3, 8, 8, 9, 9, 10, 11, 8,
        12, 13, 1, 2, 3, -3
    };

    /**
     * What means different offsets in different places and is no more usual in one of them, or what an operator has put
     * together ({@code clock timezone GMT/BST 0}): a zone and no host, but without an offset.
     */
    private static final String[] AMBIGUOUS = {"IST", "AST", "ADT", "GMT/BST", "GMT/BDT"};

    private ZoneNames() {}

    /** After a zone at that offset that ends at a blank, a tab, a colon or the end; -1 if there is none. */
    static int end(byte[] line, int at, int end) {
        if (at >= end) {
            return -1;
        }
        byte first = line[at];
        if (first == '+' || first == '-') {
            int stop = offsetEnd(line, at, end);
            return stop >= 0 && isBoundary(line, stop, end) ? stop : -1;
        }
        if (first < 'A' || first > 'Z') {
            return -1;
        }
        int stop = nameEnd(NAMES, line, at, end);
        return stop >= 0 ? stop : nameEnd(AMBIGUOUS, line, at, end);
    }

    /** After {@code +09:00} or {@code -0330}; -1 if there is none. */
    static int offsetEnd(byte[] line, int at, int end) {
        int minutes = at + 3 < end && line[at + 3] == ':' ? at + 4 : at + 3;
        boolean sign = minutes + 2 <= end && (line[at] == '+' || line[at] == '-');
        return sign && isPair(line, at + 1) && isPair(line, minutes) ? minutes + 2 : -1;
    }

    static boolean isBoundary(byte[] line, int at, int end) {
        return Words.isEnd(line, at, end) || line[at] == ':';
    }

    private static int nameEnd(String[] names, byte[] line, int at, int end) {
        for (String name : names) {
            int stop = Literals.match(line, at, end, name);
            if (stop >= 0 && isBoundary(line, stop, end)) {
                return stop;
            }
        }
        return -1;
    }

    private static boolean isPair(byte[] line, int at) {
        return line[at] >= '0' && line[at] <= '9' && line[at + 1] >= '0' && line[at + 1] <= '9';
    }

    /** The offset that a zone as on the wire means; null if not known. */
    static @Nullable ZoneOffset offset(String zone) {
        for (int i = 0; i < NAMES.length; i++) {
            if (NAMES[i].equals(zone)) {
                return ZoneOffset.ofHours(HOURS[i]);
            }
        }
        if (zone.isEmpty() || zone.charAt(0) != '+' && zone.charAt(0) != '-') {
            return null;
        }
        try {
            return ZoneOffset.of(zone);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
