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

    private FacilityLevel() {}

    /** After such a word with a blank, a tab or the end behind it; -1 if there is none. */
    static int end(byte[] line, int at, int end) {
        int dot = dot(line, at, end);
        int stop = dot < 0 ? -1 : Words.end(line, dot + 1, Math.min(end, dot + 2 + LONGEST));
        // The levels first: they are fewer, and hosts have a dot as well.
        boolean word = stop >= 0 && index(LEVELS, line, dot + 1, stop) >= 0 && index(FACILITIES, line, at, dot) >= 0;
        return word ? stop : -1;
    }

    /** The PRI value of a range that {@link #end} found: facility times 8 plus severity. */
    static int priority(byte[] line, int start, int end) {
        int dot = dot(line, start, end);
        int facility = index(FACILITIES, line, start, dot);
        int number = facility > OTHER_NAMES ? facility - OTHER_NAMES - 1 + SYSTEM_0 : facility % OTHER_NAMES;
        return number * 8 + index(LEVELS, line, dot + 1, end) % 8;
    }

    /** The first dot behind three to eight bytes, or -1: few words of a header have one there. */
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
