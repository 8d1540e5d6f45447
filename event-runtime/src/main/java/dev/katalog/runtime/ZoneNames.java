package dev.katalog.runtime;

import dev.katalog.runtime.scan.Literals;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Abbreviations of time zones that devices write. */
final class ZoneNames {

    // Not here: what means different offsets in different places and is no more usual in one of them (IST, AST).
    private static final String[] NAMES = {
        "UTC", "GMT", "UT", "Z", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT", "AKST", "AKDT", "HST", "WET",
        "WEST", "BST", "CET", "CEST", "MET", "MEST", "EET", "EEST", "MSK", "SGT", "HKT", "JST", "KST", "AEST", "AEDT",
        "AWST", "NZST", "NZDT"
    };

    private static final byte[] HOURS = {
        0, 0, 0, 0, -5, -4, -6, -5, -7, -6, -8, -7, -9, -8, -10, 0, 1, 1, 1, 2, 1, 2, 2, 3, 3, 8, 8, 9, 9, 10, 11, 8,
        12, 13
    };

    private ZoneNames() {}

    /** After an abbreviation at that offset that ends at a blank, a colon or the end; -1 if there is none. */
    static int end(byte[] line, int at, int end) {
        if (at >= end || line[at] < 'A' || line[at] > 'Z') {
            return -1;
        }
        for (String name : NAMES) {
            int stop = Literals.match(line, at, end, name);
            if (stop >= 0 && (stop == end || line[stop] == ' ' || line[stop] == ':')) {
                return stop;
            }
        }
        return -1;
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
