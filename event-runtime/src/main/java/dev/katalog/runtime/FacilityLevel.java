package dev.katalog.runtime;

import dev.katalog.runtime.scan.Bytes;

/**
 * The word {@code local7.debug} that collectors write: facility and severity by their names in syslog.conf, in any letter
 * case; also by the names of Kiwi, {@code Kernel} and {@code System0} to {@code System5}.
 */
final class FacilityLevel {

    private static final String[] FACILITIES = {
        "kern",
        "user",
        "mail",
        "daemon",
        "auth",
        "syslog",
        "lpr",
        "news",
        "uucp",
        "cron",
        "authpriv",
        "ftp",
        "ntp",
        "audit",
        "alert",
        "clock",
        "local0",
        "local1",
        "local2",
        "local3",
        "local4",
        "local5",
        "local6",
        "local7",
        "kernel",
        "system0",
        "system1",
        "system2",
        "system3",
        "system4",
        "system5"
    };

    /** Of the names from there on: Kiwi's System0 is facility 10. */
    private static final int OTHER_NAMES = 24;

    private static final int SYSTEM_0 = 10;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 8;

    /** By severity; then other spellings of the first ones. */
    private static final String[] LEVELS = {
        "emerg",
        "alert",
        "crit",
        "err",
        "warning",
        "notice",
        "info",
        "debug",
        "panic",
        "alert",
        "critical",
        "error",
        "warn"
    };

    /** Found by trial: the top five bits of the product differ for all beginnings of facilities. */
    private static final int BEGINNING_HASH = 0x449fd49;

    private static final int[] BEGINNINGS = beginnings();

    private FacilityLevel() {}

    /** After such a word with a blank, a tab or the end behind it; -1 if there is none. */
    static int end(byte[] line, int at, int end) {
        if (end - at < Integer.BYTES || !beginsFacility(line, at)) {
            return -1;
        }
        int dot = dot(line, at, end);
        int stop = dot < 0 ? -1 : Words.end(line, dot + 1, Math.min(end, dot + 2 + LONGEST));
        boolean word = stop >= 0 && index(FACILITIES, line, at, dot) >= 0 && index(LEVELS, line, dot + 1, stop) >= 0;
        return word ? stop : -1;
    }

    /** The PRI value of a range that {@link #end} found: facility times 8 plus severity. */
    static int priority(byte[] line, int start, int end) {
        int dot = dot(line, start, end);
        int facility = index(FACILITIES, line, start, dot);
        int number = facility > OTHER_NAMES ? facility - OTHER_NAMES - 1 + SYSTEM_0 : facility % OTHER_NAMES;
        return number * 8 + index(LEVELS, line, dot + 1, end) % 8;
    }

    /**
     * Whether the first four bytes are those of a facility and its dot, in any letter case: one comparison, which hardly any word
     * passes, where looking for the dot of a host takes a branch that nobody can foresee.
     */
    private static boolean beginsFacility(byte[] line, int at) {
        int letters = (line[at] & 0xff)
                | (line[at + 1] & 0xff) << 8
                | (line[at + 2] & 0xff) << 16
                | (line[at + 3] & 0xff) << 24
                | 0x20202020;
        return BEGINNINGS[letters * BEGINNING_HASH >>> 27] == letters;
    }

    private static int[] beginnings() {
        int[] beginnings = new int[32];
        for (String facility : FACILITIES) {
            String name = facility + ".";
            int letters = name.charAt(0) | name.charAt(1) << 8 | name.charAt(2) << 16 | name.charAt(3) << 24;
            beginnings[letters * BEGINNING_HASH >>> 27] = letters;
        }
        return beginnings;
    }

    /** The first dot behind three to eight bytes, or -1. Whether these are a name is left to {@link #index}. */
    private static int dot(byte[] line, int at, int end) {
        return Bytes.indexOf(line, at + SHORTEST, Math.min(end, at + LONGEST + 1), (byte) '.');
    }

    /** The index of the name that is exactly the range but for the letter case, or -1. */
    private static int index(String[] names, byte[] line, int start, int end) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].length() == end - start && isName(names[i], line, start)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isName(String name, byte[] line, int start) {
        for (int i = 0; i < name.length(); i++) {
            // The bit is the letter case; digits have it anyway.
            if ((line[start + i] | 0x20) != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
