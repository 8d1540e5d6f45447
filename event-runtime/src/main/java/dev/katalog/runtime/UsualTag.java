package dev.katalog.runtime;

import dev.katalog.runtime.scan.Numbers;
import dev.katalog.runtime.scan.Tokens;

/**
 * Tags in the forms in which nearly all devices write them: PRI, time, host and pid are optional, the time is of RFC 3164 or
 * ISO 8601.
 *
 * <pre>
 * &lt;30&gt;Jan  5 08:52:35 nxr1 charon[717]: body
 * </pre>
 *
 * <p>A short cut through {@link Tags}: what it finds, the general way would find as well; whatever is unusual it leaves to
 * that. The usual time is read at fixed places, and host and program in one go. It need not know zones, years and levels
 * behind the time: before a program they are words like a host, which the general way skips as well.
 */
final class UsualTag {

    private static final int NONE = -1;

    private static final int TIME_LENGTH = 16;
    private static final int MAX_PID_DIGITS = 8;
    /** Both words and a pid may be read without a look at the end. */
    private static final int SPAN = Tokens.SPAN + MAX_PID_DIGITS + 8;

    private UsualTag() {}

    /** The tag of the line that begins there, or {@link #NONE}. */
    static long find(byte[] line, int start, int end) {
        int rest = Tags.afterPri(line, start, end);
        int first = Timestamps.isUsual(line, rest, end) ? rest + TIME_LENGTH : afterTime(line, rest, end);
        if (first < 0 || first > line.length - SPAN) {
            return NONE;
        }
        long others = Tokens.nonProgramBits(line, first);
        int stop = first + Long.numberOfTrailingZeros(others);
        int program = first;
        if (others != 0 && line[stop] == ' ') {
            others &= others - 1;
            program = stop + 1;
            stop = first + Long.numberOfTrailingZeros(others);
        }
        // A path is more than the program.
        if (others == 0 || stop == program || line[program] == '/') {
            return NONE;
        }
        if (line[stop] == '[') {
            return withPid(line, program, stop, end);
        }
        // A word behind a time may be a zone or a year, and two may be both: these are no lower-case letters.
        boolean letter = line[program] >= 'a' || first == rest || program > first && line[first] >= 'a';
        boolean believed = letter && (program == first || first > start);
        if (!believed || line[stop] != ':') {
            return NONE;
        }
        // Behind the colon and its blank.
        others &= others - 1;
        others &= others - 1;
        boolean pid = others == 0 || mayHavePid(line, first + Long.numberOfTrailingZeros(others));
        boolean host = pid && Tags.isTagWithPid(line, stop + 2, end);
        return host ? NONE : withoutPid(line, program, stop, end);
    }

    /**
     * Where the body begins of a line without a tag that begins there with the usual time; {@link #NONE} if that needs more
     * than a look at the first word behind the time.
     */
    static int untaggedBody(byte[] line, int start, int end) {
        int rest = Tags.afterPri(line, start, end);
        int first = rest + TIME_LENGTH;
        if (!Timestamps.isUsual(line, rest, end) || !beginsNoTime(line, first, end)) {
            return NONE;
        }
        boolean body = FacilityLevel.end(line, first, end) < 0 && Relays.nextAngle(line, start, end) < 0;
        return body ? first : NONE;
    }

    /**
     * Whether the word there is surely no zone, year or further time: these begin with no lower-case letter, nor with a number
     * of one to three digits and a dot, as an address does.
     */
    private static boolean beginsNoTime(byte[] line, int word, int end) {
        if (end - word < 4) {
            return false;
        }
        byte first = line[word];
        boolean dot = line[word + 1] == '.' || line[word + 2] == '.' || line[word + 3] == '.';
        return first >= 'a' && first <= 'z' || first >= '0' && first <= '9' && dot;
    }

    /** After a time of ISO 8601 and a blank, or the same offset if a word begins there; -1 if there is neither. */
    private static int afterTime(byte[] line, int at, int end) {
        if (at < end && (line[at] | 0x20) >= 'a' && (line[at] | 0x20) <= 'z') {
            return at;
        }
        int stop = Timestamps.end(line, at, end);
        return stop >= 0 && stop < end && line[stop] == ' ' ? stop + 1 : -1;
    }

    private static long withPid(byte[] line, int program, int bracket, int end) {
        int close = Numbers.digitsEnd(line, bracket + 1, bracket + 1 + MAX_PID_DIGITS);
        int body = close + 3;
        boolean tag = close > bracket + 1 && line[close] == ']' && line[close + 1] == ':' && isBody(line, body, end);
        return tag ? Tags.packed(program, bracket - program, body) : NONE;
    }

    private static long withoutPid(byte[] line, int program, int colon, int end) {
        int body = colon + 2;
        // Where this is the host, a relay's line may follow.
        boolean tag = isBody(line, body, end) && line[body] != '<';
        return tag ? Tags.packed(program, colon - program, body) : NONE;
    }

    /** Whether a pid may stand behind the word that ends there: then the word is the program, and what is before it a host. */
    private static boolean mayHavePid(byte[] line, int wordEnd) {
        byte next = Words.isBlank(line[wordEnd]) ? line[wordEnd + 1] : line[wordEnd];
        return next == '[' || Words.isBlank(next);
    }

    /** Whether the body begins exactly there, with one blank before it. */
    private static boolean isBody(byte[] line, int at, int end) {
        return at < end && line[at - 1] == ' ' && line[at] > ' ';
    }
}
