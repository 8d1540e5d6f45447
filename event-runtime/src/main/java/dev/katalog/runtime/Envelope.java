package dev.katalog.runtime;

/**
 * What stands before the message in a line, and where the message begins. Called by generated code.
 *
 * <p>A line may begin with a PRI ({@code <166>}), times, hosts and marks of relays and collectors, all optional, in any of the
 * forms that devices, relays and collectors write. Then comes what says which message it is: Cisco's message code, or the
 * syslog tag with the program. Both answers are packed in a {@code long}; take it apart with the methods here.
 *
 * <p>Everything is static, stateless, thread-safe and allocates nothing; the time is proportional to the length of the line.
 * Offsets are offsets in the array. {@link SyslogHeader} reads the whole header for people.
 */
public final class Envelope {

    /** The id of a code that has none: Cisco's console debug form {@code [IKEv1]: }. */
    public static final int NO_ID = 0;

    static final int ID_DIGITS = 6;

    private Envelope() {}

    /** The offset after the last byte that is no blank, CR, LF or NUL: where the body ends. */
    public static int bodyEnd(byte[] line, int from, int to) {
        int end = to;
        while (end > from && isPadding(line[end - 1])) {
            end--;
        }
        return end;
    }

    /** The first offset whose byte is no blank, CR, LF or NUL, or {@code to}. */
    public static int bodyStart(byte[] line, int from, int to) {
        int start = from;
        while (start < to && isPadding(line[start])) {
            start++;
        }
        return start;
    }

    /**
     * The Cisco message code of a line: the leftmost one, wherever it stands.
     *
     * <p>A code is a percent sign and perhaps a blank; {@code ASA}, {@code FTD}, {@code PIX} or {@code FWSM} in either letter
     * case, or {@code Threat Defense}; perhaps a state {@code <Up>}; perhaps a hyphen and a class of lower-case letters and
     * digits, which may be empty; {@code -} and the severity, 0 to 7; {@code -} and six digits, not all zero; and then a
     * colon, with blanks before it or not, a blank or the end. In a line of RFC 5424 the leftmost one in the message counts;
     * if there is none, one that is the whole MSGID, then one that is the whole APP-NAME, both with the message for their
     * body; never one within structured data.
     *
     * <p>If a line has none, the console debug form counts: {@code [IKEv1]} or {@code [IKEv1 DEBUG]} (any version and words
     * in capitals), with a colon or without, where a header ends; its id is {@link #NO_ID} and its severity 7.
     *
     * @param end where the body ends, see {@link #bodyEnd}
     * @return the packed code, or -1 if the line has none
     */
    public static long code(byte[] line, int from, int end) {
        return CiscoCode.find(line, from, end);
    }

    /** The id of a {@link #code}: 1 to 999999, or {@link #NO_ID}. */
    public static int id(long code) {
        return CiscoCode.id(code);
    }

    /** The id that six ASCII digits spell, as in a message code: 1 to 999999; {@link #NO_ID} for any other text. */
    public static int id(String digits) {
        int id = 0;
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            if (i == ID_DIGITS || digit < '0' || digit > '9') {
                return NO_ID;
            }
            id = 10 * id + digit - '0';
        }
        return digits.length() == ID_DIGITS ? id : NO_ID;
    }

    /** The severity of a {@link #code}, 0 to 7: the line's own, which operators may have changed. */
    public static int severity(long code) {
        return CiscoCode.severity(code);
    }

    /** Where the body begins, after a {@link #code} or a {@link #tag}, padding and tabs. */
    public static int body(long codeOrTag) {
        return (int) codeOrTag & Integer.MAX_VALUE;
    }

    /**
     * The syslog tag of a line: the program that sent it.
     *
     * <p>A program is a word of letters, digits and {@code _ . - /}, at most 255 bytes, directly followed by {@code :} and a
     * blank or the end, by {@code [pid]:}, or by {@code [pid]} and a blank; blanks may also stand before the colon, before
     * {@code [pid]:} and beside the digits of the pid. Of a word that begins with a slash the program is what follows the
     * last one. It stands after PRI, times and levels such as {@code daemon.info}, or after one host behind these; without
     * any of them a host is believed only before a program with a pid. A host with a colon glued to it is told from a program
     * by the program with pid that follows. Where a relay put its header before that of the device, which begins with its own
     * PRI, or with its time behind one or two hosts, the device's counts. Under RFC 5424, with PRI or without, the program
     * is APP-NAME, without a pid or colon there, and a tag in the message that repeats it is skipped.
     *
     * <p>Otherwise the line is untagged. A host cannot be told from the first word of an untagged body: {@link #body} is then
     * the offset after the host if a time stands before it, and {@link #untaggedBody} the offset of the host. Tabs are blanks
     * in all of this.
     *
     * @param end where the body ends, see {@link #bodyEnd}
     * @return the packed tag, never negative
     */
    public static long tag(byte[] line, int from, int end) {
        return Tags.tag(line, from, end);
    }

    /** Where the program of a {@link #tag} begins. */
    public static int programStart(long tag) {
        return Tags.programStart(tag);
    }

    /** Bytes of the program of a {@link #tag}; 0 if the line is untagged. */
    public static int programLength(long tag) {
        return Tags.programLength(tag);
    }

    /** Where the body of an untagged line without a host begins: after PRI and times, or after the header of RFC 5424. */
    public static int untaggedBody(byte[] line, int from, int end) {
        return Tags.untaggedBody(line, from, end);
    }

    private static boolean isPadding(byte value) {
        return value == ' ' || value == '\r' || value == '\n' || value == 0;
    }
}
