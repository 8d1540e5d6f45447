package dev.katalog.runtime;

import dev.katalog.runtime.scan.Bytes;
import dev.katalog.runtime.scan.Texts;
import dev.katalog.runtime.scan.Tokens;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/**
 * Times in headers.
 *
 * <pre>
 * time  = ( bsd | iso ) followed by a blank, a tab, a colon or the end
 * bsd   = [ weekday blanks ] month blanks day blanks [ year blanks ] clock [ " " zone ] [ " " year ] [ " " zone ]
 *         Jan  5 08:52:35, Aug 06 2016 18:05:27 UTC, Tue Nov  3 14:05:09 2026
 * iso   = year "-" dd "-" dd ( "T" | " " | tab ) clock [ "Z" | offset | " " zone ]; also with "/" for "-"
 * clock = dd ":" dd ":" dd [ "." digits ]
 * zone  = an offset such as +0900, or an abbreviation that {@link ZoneNames} knows
 * </pre>
 *
 * There is one year at most: behind the clock it is 19dd or 20dd, and a colon behind it must not go on as an address does.
 * Where a time ends is decided by its layout; whether there is such a day, only when it is read.
 */
final class Timestamps {

    /** Of {@code Jan 5 08:52:35}. */
    private static final int MIN_LENGTH = 14;
    /** Of {@code Jan  5 08:52:35}. */
    private static final int BSD_LENGTH = 15;

    private static final int CLOCK_LENGTH = 8;
    private static final int ISO_DATE_LENGTH = 11;
    /** With the blank before it. */
    private static final int YEAR_LENGTH = 5;

    private static final int MAX_NANO_DIGITS = 9;

    private static final String WEEKDAYS = "MonTueWedThuFriSatSun";
    private static final String MONTH_NAMES = "JanFebMarAprMayJunJulAugSepOctNovDec";
    /** Found by trial: the top four bits of the product differ for all twelve months. */
    private static final int MONTH_HASH = 0x741c7a9;

    private static final byte[] MONTHS = new byte[16];
    private static final int[] MONTH_LETTERS = monthLetters();

    private Timestamps() {}

    /** After a time at that offset, zone included; -1 if there is none. */
    static int end(byte[] line, int at, int end) {
        if (end - at < MIN_LENGTH) {
            return -1;
        }
        byte first = line[at];
        if (first >= '0' && first <= '9') {
            return isoEnd(line, at, end);
        }
        return first >= 'A' && first <= 'W' ? bsdEnd(line, afterWeekday(line, at, end), end) : -1;
    }

    /** The time in a range that {@link #end} found; null if there is no such time, as on 31 February. */
    static @Nullable SyslogTime read(byte[] line, int start, int end) {
        int month;
        int day;
        Integer year = null;
        int clock;
        if (line[start] <= '9') {
            year = number(line, start, start + 4);
            month = number(line, start + 5, start + 7);
            day = number(line, start + 8, start + 10);
            clock = start + ISO_DATE_LENGTH;
        } else {
            int name = afterWeekday(line, start, end);
            month = month(line, name);
            int dayStart = Tokens.skipBlanks(line, name + 3, end);
            int dayEnd = Tokens.blank(line, dayStart, end);
            day = number(line, dayStart, dayEnd);
            clock = Tokens.skipBlanks(line, dayEnd, end);
            if (line[clock + 2] != ':') {
                year = number(line, clock, clock + 4);
                clock = Tokens.skipBlanks(line, clock + 4, end);
            }
        }
        int zoneStart = fractionEnd(line, clock + CLOCK_LENGTH, end);
        int nano = nano(line, clock + CLOCK_LENGTH, zoneStart);
        int zoneEnd = end;
        if (year == null) {
            int yearStart = yearStart(line, zoneStart, end);
            year = yearStart < end ? Integer.valueOf(number(line, yearStart + 1, yearStart + YEAR_LENGTH)) : null;
            // The zone is before the year or behind it.
            zoneEnd = yearStart > zoneStart ? yearStart : end;
            zoneStart = yearStart == zoneStart && yearStart < end ? yearStart + YEAR_LENGTH : zoneStart;
        }
        zoneStart = Tokens.skipBlanks(line, zoneStart, zoneEnd);
        String zone = zoneStart < zoneEnd ? Texts.string(line, zoneStart, zoneEnd) : null;
        int hour = number(line, clock, clock + 2);
        int minute = number(line, clock + 3, clock + 5);
        int second = number(line, clock + 6, clock + 8);
        try {
            return new SyslogTime(Texts.string(line, start, end), year, month, day, hour, minute, second, nano, zone);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether {@code Jan  5 08:52:35} and a blank stand there, in exactly this width. */
    static boolean isUsual(byte[] line, int at, int end) {
        boolean layout = isFixed(line, at, end - 1) && line[at + BSD_LENGTH] == ' ' && line[at + 3] == ' ';
        return layout && month(line, at) != 0;
    }

    private static int bsdEnd(byte[] line, int at, int end) {
        if (end - at < MIN_LENGTH || month(line, at) == 0 || line[at + 3] != ' ') {
            return -1;
        }
        if (isFixed(line, at, end)) {
            return suffixEnd(line, fractionEnd(line, at + BSD_LENGTH, end), end, false);
        }
        int stop = variableEnd(line, at + 3, end);
        if (stop < 0) {
            return -1;
        }
        return suffixEnd(line, fractionEnd(line, stop, end), end, isDated(line, stop - CLOCK_LENGTH));
    }

    /** Whether a year stands before the clock, rather than a day of one or two digits. */
    private static boolean isDated(byte[] line, int clock) {
        int last = clock - 1;
        while (line[last] == ' ') {
            last--;
        }
        return isDigit(line[last - 2]);
    }

    /** After a zone and a year behind the clock, in either order; the year only if the date had none. */
    private static int suffixEnd(byte[] line, int at, int end, boolean dated) {
        if (at >= end || line[at] != ' ') {
            return boundary(line, at, end);
        }
        int zone = zoneEnd(line, at, end);
        int year = !dated && isYear(line, zone, end) ? zone + YEAR_LENGTH : zone;
        return zone > at || year == zone ? year : zoneEnd(line, year, end);
    }

    /** After a blank and a zone, or the same offset. */
    private static int zoneEnd(byte[] line, int at, int end) {
        int stop = at < end && line[at] == ' ' ? ZoneNames.end(line, at + 1, end) : -1;
        return stop < 0 ? at : stop;
    }

    /** Whether a blank and a year stand there; 2001:db8::1 is no year. */
    private static boolean isYear(byte[] line, int at, int end) {
        int stop = at + YEAR_LENGTH;
        if (stop > end || line[at] != ' ' || digitsEnd(line, at + 1, stop) != stop) {
            return false;
        }
        boolean century = line[at + 1] == '1' && line[at + 2] == '9' || line[at + 1] == '2' && line[at + 2] == '0';
        boolean colon = stop < end && line[stop] == ':';
        return century && Words.isEnd(line, colon ? stop + 1 : stop, end);
    }

    /** Where the blank before a year behind the clock is, or {@code end}. */
    private static int yearStart(byte[] line, int at, int end) {
        int blank = at;
        while (blank < end && !isYear(line, blank, end)) {
            blank = Tokens.blank(line, blank + 1, end);
        }
        return blank;
    }

    /** After {@code Tue } where a month may follow, or the same offset. */
    private static int afterWeekday(byte[] line, int at, int end) {
        if (line[at + 3] != ' ' || month(line, at) != 0) {
            return at;
        }
        for (int i = 0; i < WEEKDAYS.length(); i += 3) {
            boolean same = line[at] == WEEKDAYS.charAt(i)
                    && line[at + 1] == WEEKDAYS.charAt(i + 1)
                    && line[at + 2] == WEEKDAYS.charAt(i + 2);
            if (same) {
                return Tokens.skipBlanks(line, at + 4, end);
            }
        }
        return at;
    }

    /** Whether day and clock stand where RFC 3164 puts them: by far the most usual form, tested without branches. */
    private static boolean isFixed(byte[] line, int at, int end) {
        if (end - at < BSD_LENGTH) {
            return false;
        }
        byte tens = line[at + 4];
        boolean day = (tens == ' ' | isDigit(tens)) & isDigit(line[at + 5]) & line[at + 6] == ' ';
        return day & isClock(Bytes.word(line, at + 7));
    }

    /** After day, year and clock in any width. */
    private static int variableEnd(byte[] line, int at, int end) {
        int day = Tokens.skipBlanks(line, at, end);
        int dayEnd = digitsEnd(line, day, Math.min(end, day + 2));
        int next = Tokens.skipBlanks(line, dayEnd, end);
        if (dayEnd == day || next == dayEnd) {
            return -1;
        }
        int yearEnd = digitsEnd(line, next, Math.min(end, next + 4));
        if (yearEnd == next + 4) {
            next = Tokens.skipBlanks(line, yearEnd, end);
            if (next == yearEnd) {
                return -1;
            }
        }
        return clockEnd(line, next, end);
    }

    private static int isoEnd(byte[] line, int at, int end) {
        int stop = isIsoDate(line, at) ? clockEnd(line, at + ISO_DATE_LENGTH, end) : -1;
        if (stop < 0) {
            return -1;
        }
        stop = fractionEnd(line, stop, end);
        if (stop < end && line[stop] == 'Z') {
            return boundary(line, stop + 1, end);
        }
        if (stop < end && (line[stop] == '+' || line[stop] == '-')) {
            int offset = ZoneNames.offsetEnd(line, stop, end);
            return offset < 0 ? -1 : boundary(line, offset, end);
        }
        return suffixEnd(line, stop, end, true);
    }

    /** A date with one kind of separator and a T, a blank or a tab, in {@link #MIN_LENGTH} bytes; read as in {@link #isClock}. */
    private static boolean isIsoDate(byte[] line, int at) {
        long rest = Bytes.word(line, at) ^ (line[at + 4] == '/' ? 0x2f30302f30303030L : 0x2d30302d30303030L);
        boolean month = ((rest + 0x7f76767f76767676L | rest) & 0x8080808080808080L) == 0;
        boolean day = isDigit(line[at + 8]) & isDigit(line[at + 9]);
        return month & day && (line[at + 10] == 'T' || Words.isBlank(line[at + 10]));
    }

    private static int boundary(byte[] line, int at, int end) {
        return ZoneNames.isBoundary(line, at, end) ? at : -1;
    }

    private static int clockEnd(byte[] line, int at, int end) {
        return at <= end - CLOCK_LENGTH && isClock(Bytes.word(line, at)) ? at + CLOCK_LENGTH : -1;
    }

    /**
     * Whether a word is {@code dd:dd:dd}, all bytes at once: without the high nibbles of the pattern digits are 0 to 9 and
     * colons 0, so that adding 0x76 or 0x7f sets the high bit of whatever is more.
     */
    private static boolean isClock(long word) {
        long rest = word ^ 0x30303a30303a3030L;
        return ((rest + 0x76767f76767f7676L | rest) & 0x8080808080808080L) == 0;
    }

    private static int fractionEnd(byte[] line, int at, int end) {
        if (at >= end - 1 || line[at] != '.') {
            return at;
        }
        int stop = digitsEnd(line, at + 1, end);
        return stop == at + 1 ? at : stop;
    }

    private static int nano(byte[] line, int start, int end) {
        int nano = 0;
        for (int i = 1; i <= MAX_NANO_DIGITS; i++) {
            nano = nano * 10 + (start + i < end ? line[start + i] - '0' : 0);
        }
        return nano;
    }

    /** The month of three letters at that offset, 1 to 12, or 0. Hashed: no branch to mispredict. */
    private static int month(byte[] line, int at) {
        int letters = (line[at] & 0xff) | (line[at + 1] & 0xff) << 8 | (line[at + 2] & 0xff) << 16;
        int slot = letters * MONTH_HASH >>> 28;
        return MONTH_LETTERS[slot] == letters ? MONTHS[slot] : 0;
    }

    private static int[] monthLetters() {
        int[] letters = new int[MONTHS.length];
        for (int month = 1; month <= 12; month++) {
            String name = MONTH_NAMES.substring(3 * month - 3, 3 * month);
            int packed = name.charAt(0) | name.charAt(1) << 8 | name.charAt(2) << 16;
            int slot = packed * MONTH_HASH >>> 28;
            letters[slot] = packed;
            MONTHS[slot] = (byte) month;
        }
        return letters;
    }

    private static int digitsEnd(byte[] line, int at, int limit) {
        int i = at;
        while (i < limit && isDigit(line[i])) {
            i++;
        }
        return i;
    }

    private static int number(byte[] line, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + line[i] - '0';
        }
        return value;
    }

    private static boolean isDigit(byte value) {
        return (value - '0' & 0xff) < 10;
    }
}
