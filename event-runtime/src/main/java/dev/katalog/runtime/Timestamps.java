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
 * time  = ( bsd | iso ) followed by a blank, a colon or the end
 * bsd   = month blanks day blanks [ year blanks ] clock [ " " zone ]     Jan  5 08:52:35, Aug 06 2016 18:05:27 UTC
 * iso   = year "-" dd "-" dd ( "T" | " " ) clock [ "Z" | ("+" | "-") dd [":"] dd ]
 * clock = dd ":" dd ":" dd [ "." digits ]
 * zone  = an abbreviation that {@link ZoneNames} knows
 * </pre>
 *
 * Where a time ends is decided by its layout; whether there is such a day, only when it is read.
 */
final class Timestamps {

    /** Of {@code Jan 5 08:52:35}. */
    private static final int MIN_LENGTH = 14;
    /** Of {@code Jan  5 08:52:35}. */
    private static final int BSD_LENGTH = 15;

    private static final int CLOCK_LENGTH = 8;
    private static final int ISO_DATE_LENGTH = 11;
    private static final int MAX_NANO_DIGITS = 9;

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
        return first >= 'A' && first <= 'S' ? bsdEnd(line, at, end) : -1;
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
            month = month(line, start);
            int dayStart = Tokens.skipBlanks(line, start + 3, end);
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
        zoneStart = Tokens.skipBlanks(line, zoneStart, end);
        String zone = zoneStart < end ? Texts.string(line, zoneStart, end) : null;
        int hour = number(line, clock, clock + 2);
        int minute = number(line, clock + 3, clock + 5);
        int second = number(line, clock + 6, clock + 8);
        try {
            return new SyslogTime(Texts.string(line, start, end), year, month, day, hour, minute, second, nano, zone);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int bsdEnd(byte[] line, int at, int end) {
        if (month(line, at) == 0 || line[at + 3] != ' ') {
            return -1;
        }
        int stop = isFixed(line, at, end) ? at + BSD_LENGTH : variableEnd(line, at + 3, end);
        if (stop < 0) {
            return -1;
        }
        stop = fractionEnd(line, stop, end);
        if (stop < end && line[stop] == ' ') {
            int zone = ZoneNames.end(line, stop + 1, end);
            return zone < 0 ? stop : zone;
        }
        return boundary(line, stop, end);
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
        int clock = at + ISO_DATE_LENGTH;
        boolean date = end - at >= ISO_DATE_LENGTH + CLOCK_LENGTH
                && digitsEnd(line, at, at + 4) == at + 4
                && line[at + 4] == '-'
                && digitsEnd(line, at + 5, at + 7) == at + 7
                && line[at + 7] == '-'
                && digitsEnd(line, at + 8, at + 10) == at + 10
                && (line[at + 10] == 'T' || line[at + 10] == ' ');
        int stop = date ? clockEnd(line, clock, end) : -1;
        if (stop < 0) {
            return -1;
        }
        stop = fractionEnd(line, stop, end);
        if (stop < end && line[stop] == 'Z') {
            return boundary(line, stop + 1, end);
        }
        if (stop < end && (line[stop] == '+' || line[stop] == '-')) {
            int hours = digitsEnd(line, stop + 1, Math.min(end, stop + 3));
            int minutes = hours < end && line[hours] == ':' ? hours + 1 : hours;
            int offset = digitsEnd(line, minutes, Math.min(end, minutes + 2));
            return hours == stop + 3 && offset == minutes + 2 ? boundary(line, offset, end) : -1;
        }
        return boundary(line, stop, end);
    }

    private static int boundary(byte[] line, int at, int end) {
        return at == end || line[at] == ' ' || line[at] == ':' ? at : -1;
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
