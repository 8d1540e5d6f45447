package dev.katalog.runtime;

import dev.katalog.runtime.scan.Bytes;
import dev.katalog.runtime.scan.Texts;
import dev.katalog.runtime.scan.Tokens;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an unrecognised line says itself about which message it is.
 *
 * @param kind what the messages of the catalog are known by
 * @param finding what is known of the line
 * @param id the id of its code
 * @param program the program of its tag
 * @param at where id or program stands; -1 if neither does
 * @param starts where the body may begin, the likeliest first
 */
record Sign(
        Kind kind,
        Explanation.Finding finding,
        @Nullable String id,
        @Nullable String program,
        int at,
        List<Integer> starts) {

    /** What the messages of a catalog are known by. */
    enum Kind {
        /** The id in the message code. */
        CODE,
        /** The program in the tag, and the wording. */
        TAG
    }

    /** Where no sign can be read, the body may begin at any word this near to the start of the line. */
    private static final int HEAD = 256;

    boolean isIdOf(MessageDescriptor message) {
        return message.id().equals(id);
    }

    boolean isProgramOf(MessageDescriptor message) {
        return program != null && program.equals(message.program());
    }

    /** Where the sign stands or should, for a message with all of whose wording the line agrees from an offset on. */
    int place(byte[] line, MessageDescriptor message, int body) {
        if (at < 0) {
            return kind == Kind.TAG && message.program() == null ? 0 : body;
        }
        int place = at;
        // What is left of a broken sign begins with its word.
        while (finding == Explanation.Finding.UNSIGNED && place > 0 && !Words.isBlank(line[place - 1])) {
            place--;
        }
        return place;
    }

    /** The sign that a line with the wording of a message should bear. */
    String expected(MessageDescriptor message) {
        if (kind == Kind.CODE) {
            return "message code " + message.id();
        }
        return message.program() == null ? "a header that can be read" : "program " + message.program();
    }

    static Sign of(Kind kind, byte[] line, int end, Set<String> known) {
        return kind == Kind.CODE ? ofCode(line, end, known) : ofTag(line, end, known);
    }

    private static Sign ofCode(byte[] line, int end, Set<String> known) {
        long code = Envelope.code(line, 0, end);
        if (code < 0) {
            return withoutCode(line, end, known);
        }
        int body = Envelope.body(code);
        if (Envelope.id(code) == Envelope.NO_ID) {
            return new Sign(Kind.CODE, Explanation.Finding.WITHOUT_ID, null, null, -1, List.of(body));
        }
        String id = Integer.toString(1_000_000 + Envelope.id(code)).substring(1);
        int at = body - Envelope.ID_DIGITS;
        while (at >= 0 && !isAt(line, at, id)) {
            at--;
        }
        return new Sign(
                Kind.CODE,
                known.contains(id) ? Explanation.Finding.NEW_WORDING : Explanation.Finding.UNKNOWN_ID,
                id,
                null,
                at,
                List.of(body));
    }

    /** A code that is broken, or of which something is missing, still has its id behind a hyphen. */
    private static Sign withoutCode(byte[] line, int end, Set<String> known) {
        int hyphen = -1;
        while ((hyphen = Bytes.indexOf(line, hyphen + 1, end, (byte) '-')) >= 0) {
            int at = hyphen + 1;
            int stop = at + Envelope.ID_DIGITS;
            if (stop <= end && isDigits(line, at, stop) && (stop == end || !isDigit(line[stop]))) {
                String id = Texts.string(line, at, stop);
                if (known.contains(id)) {
                    List<Integer> start = List.of(behindColon(line, stop, end));
                    return new Sign(Kind.CODE, Explanation.Finding.UNSIGNED, id, null, at, start);
                }
            }
        }
        return new Sign(
                Kind.CODE, Explanation.Finding.UNSIGNED, null, null, -1, words(line, new LinkedHashSet<>(), end));
    }

    private static Sign ofTag(byte[] line, int end, Set<String> known) {
        long tag = Envelope.tag(line, 0, end);
        int body = Envelope.body(tag);
        Set<Integer> starts = new LinkedHashSet<>();
        starts.add(body);
        starts.add(Envelope.untaggedBody(line, 0, end));
        if (Envelope.programLength(tag) == 0) {
            return withoutTag(line, starts, end, known);
        }
        int at = Envelope.programStart(tag);
        String program = Texts.string(line, at, at + Envelope.programLength(tag));
        // What is taken for an unknown program may be the first word of a message.
        return known.contains(program)
                ? new Sign(Kind.TAG, Explanation.Finding.NEW_WORDING, null, program, at, List.of(body))
                : new Sign(Kind.TAG, Explanation.Finding.UNKNOWN_PROGRAM, null, program, at, List.copyOf(starts));
    }

    /** A tag where none should be still has a known program and a pid or a colon. */
    private static Sign withoutTag(byte[] line, Set<Integer> starts, int end, Set<String> known) {
        for (int at : words(line, new LinkedHashSet<>(), end)) {
            int stop = Tokens.programEnd(line, at, end);
            boolean marked = stop < end && (line[stop] == '[' || line[stop] == ':');
            if (marked && known.contains(Texts.string(line, at, stop))) {
                int close = line[stop] == '[' ? Bytes.indexOf(line, stop, end, (byte) ']') : stop - 1;
                int start = close < 0 ? stop : behindColon(line, close + 1, end);
                String program = Texts.string(line, at, stop);
                return new Sign(Kind.TAG, Explanation.Finding.UNSIGNED, null, program, at, List.of(start));
            }
        }
        return new Sign(Kind.TAG, Explanation.Finding.UNSIGNED, null, null, -1, words(line, starts, end));
    }

    /** The starts and then those of all words in the head of the line. */
    private static List<Integer> words(byte[] line, Set<Integer> starts, int end) {
        int at = Envelope.bodyStart(line, 0, end);
        while (at < Math.min(end, HEAD)) {
            starts.add(at);
            at = Words.skip(line, Words.end(line, at, end), end);
        }
        return starts.isEmpty() ? List.of(at) : List.copyOf(starts);
    }

    private static int behindColon(byte[] line, int at, int end) {
        int colon = Words.skip(line, at, end);
        return Words.body(line, colon < end && line[colon] == ':' ? colon + 1 : colon, end);
    }

    private static boolean isAt(byte[] line, int at, String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (line[at + i] != digits.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigits(byte[] line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(line[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(byte value) {
        return value >= '0' && value <= '9';
    }
}
