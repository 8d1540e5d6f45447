package dev.katalog.runtime;

import dev.katalog.runtime.scan.Literals;

/** The word {@code local7.debug} that collectors write: facility and severity by their names in syslog.conf. */
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
        "local7"
    };

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

    /** After such a word with a blank or the end behind it; -1 if there is none. */
    static int end(byte[] line, int at, int end) {
        int dot = dot(line, at, end);
        if (dot < 0) {
            return -1;
        }
        int level = word(LEVELS, line, dot + 1, end, ' ');
        return level < 0 ? -1 : dot + 1 + LEVELS[level].length();
    }

    /** The PRI value of such a word: facility times 8 plus severity. The word must be one. */
    static int priority(byte[] line, int at, int end) {
        int facility = word(FACILITIES, line, at, end, '.');
        int level = word(LEVELS, line, dot(line, at, end) + 1, end, ' ');
        return facility * 8 + level % 8;
    }

    private static int dot(byte[] line, int at, int end) {
        int facility = word(FACILITIES, line, at, end, '.');
        return facility < 0 ? -1 : at + FACILITIES[facility].length();
    }

    /** The index of the word there that ends at {@code last}; the end of the text is as good as a blank. */
    private static int word(String[] words, byte[] line, int at, int end, char last) {
        for (int i = 0; i < words.length; i++) {
            int stop = Literals.match(line, at, end, words[i]);
            if (stop >= 0 && (stop < end ? line[stop] == last : last == ' ')) {
                return i;
            }
        }
        return -1;
    }
}
