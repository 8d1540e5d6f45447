package dev.katalog.runtime.scan;

/** The searches of {@link Literals}. */
final class Searches {

    private Searches() {}

    /**
     * The leftmost offset from {@code from} and before {@code limit} at which the literal matches within {@code end}.
     *
     * <p>Candidates are two neighbouring bytes of the literal, found by SWAR. Of a literal that begins with a blank they are
     * the blank and the first other byte: they mark the end of a run of blanks, of which only the first can be the answer, so
     * a long run is walked once and not once for each of its blanks.
     *
     * @param word the first word of the literal, or 0 if not known
     */
    static int find(byte[] line, int from, int limit, int end, String literal, long word) {
        if (word != 0 && (byte) word != ' ' && word >>> 8 != 0) {
            return findPair(line, from, limit, end, literal, word, (byte) word, (byte) (word >>> 8));
        }
        if (literal.isEmpty()) {
            return from < limit || from == end ? from : -1;
        }
        int blanks = Literals.afterBlanks(literal, 0);
        if (blanks > 0) {
            return findAfterBlanks(line, from, limit, end, literal, blanks, word);
        }
        byte one = (byte) Literals.encoded(literal.codePointAt(0));
        if (literal.length() == 1 || literal.charAt(0) >= 0x80 || literal.charAt(1) >= 0x80) {
            return findByte(line, from, limit, end, literal, one);
        }
        return findPair(line, from, limit, end, literal, word, one, (byte) literal.charAt(1));
    }

    /** As {@link #find} for a literal that begins with two ASCII characters, the first of them no blank. */
    private static int findPair(
            byte[] line, int from, int limit, int end, String literal, long word, byte one, byte two) {
        int at = from;
        while (at < limit) {
            int candidate = Bytes.indexOfPair(line, at, end, one, two);
            if (candidate < 0 || candidate >= limit) {
                return -1;
            }
            if (matches(line, candidate, end, literal, word)) {
                return candidate;
            }
            at = candidate + 1;
        }
        return -1;
    }

    private static int findAfterBlanks(
            byte[] line, int from, int limit, int end, String literal, int blanks, long word) {
        if (blanks == literal.length()) {
            return Bytes.indexOf(line, from, limit, (byte) ' ');
        }
        byte other = (byte) Literals.encoded(literal.codePointAt(blanks));
        int at = from;
        while (at < end) {
            int lastBlank = Bytes.indexOfPair(line, at, end, (byte) ' ', other);
            if (lastBlank < 0) {
                return -1;
            }
            int candidate = lastBlank;
            while (candidate > at && line[candidate - 1] == ' ') {
                candidate--;
            }
            if (candidate >= limit) {
                return -1;
            }
            if (matches(line, candidate, end, literal, word)) {
                return candidate;
            }
            at = lastBlank + 1;
        }
        return -1;
    }

    /**
     * A token ends at the first place where the literal matches, or not at all if a blank or the end comes before.
     *
     * <p>If the literal has a blank in its first word, it can match at one place only: there its blank is the next one of the
     * text.
     */
    static int findInToken(byte[] line, int from, int end, String literal, long word) {
        int blank = literal.startsWith(" ") ? 0 : Bytes.indexInWord(word, (byte) ' ');
        if (blank < Bytes.WORD) {
            int candidate = Bytes.indexOf(line, from, end, (byte) ' ') - blank;
            return candidate >= from && matches(line, candidate, end, literal, word) ? candidate : -1;
        }
        if (literal.isEmpty()) {
            return find(line, from, Tokens.blank(line, from, end), end, literal, word);
        }
        byte first = (byte) Literals.encoded(literal.codePointAt(0));
        int at = from;
        while (true) {
            int candidate = Bytes.indexOfEither(line, at, end, (byte) ' ', first);
            if (candidate < 0 || line[candidate] == ' ') {
                return -1;
            }
            if (literal.length() == 1 && first >= 0 || matches(line, candidate, end, literal, word)) {
                return candidate;
            }
            at = candidate + 1;
        }
    }

    /** Where a literal matched at an offset: a run of blanks at its front begins earlier. */
    static int firstOfBlanks(byte[] line, int from, int at, String literal) {
        int first = at;
        if (literal.charAt(0) == ' ') {
            while (first > from && line[first - 1] == ' ') {
                first--;
            }
        }
        return first;
    }

    private static int findByte(byte[] line, int from, int limit, int end, String literal, byte first) {
        int at = from;
        while (at < limit) {
            int candidate = Bytes.indexOf(line, at, limit, first);
            if (candidate < 0 || Literals.match(line, candidate, end, literal) >= 0) {
                return candidate;
            }
            at = candidate + 1;
        }
        return -1;
    }

    private static boolean matches(byte[] line, int at, int end, String literal, long word) {
        boolean oneWord = word != 0 && literal.length() <= Bytes.WORD;
        int stop = oneWord ? Literals.match(line, at, end, literal, word) : Literals.match(line, at, end, literal);
        return stop >= 0;
    }

    /** Walks backwards from the end; only blanks at the front of the literal have a choice, and take all they can. */
    static int suffix(byte[] line, int from, int end, String literal) {
        int at = end;
        int i = literal.length();
        while (i > 0) {
            i--;
            char c = literal.charAt(i);
            if (c == ' ') {
                int blank = at;
                while (at > from && line[at - 1] == ' ') {
                    at--;
                }
                if (at == blank) {
                    return -1;
                }
                while (i > 0 && literal.charAt(i - 1) == ' ') {
                    i--;
                }
            } else if (c < 0x80) {
                at--;
                if (at < from || line[at] != c) {
                    return -1;
                }
            } else {
                int codePoint = literal.codePointBefore(i + 1);
                i -= Character.charCount(codePoint) - 1;
                at = beforeEncoded(line, from, at, Literals.encoded(codePoint));
                if (at < 0) {
                    return -1;
                }
            }
        }
        return at;
    }

    /** Where an encoded code point begins that ends there, or -1. */
    private static int beforeEncoded(byte[] line, int from, int at, int encoded) {
        int length = 4 - (Integer.numberOfLeadingZeros(encoded | 1) >>> 3);
        if (at - length < from) {
            return -1;
        }
        for (int i = 0; i < length; i++) {
            if (line[at - length + i] != (byte) (encoded >>> 8 * i)) {
                return -1;
            }
        }
        return at - length;
    }
}
