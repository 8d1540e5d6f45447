package dev.katalog.runtime.scan;

/**
 * Literal text of a template.
 *
 * <p>A run of blanks in a literal, however long, stands for one or more blanks and takes all of them; every other character
 * stands for its UTF-8 bytes. As a regular expression: each run of blanks is {@code " ++"}, the rest is quoted.
 *
 * <p>Generated code knows its literals and passes their bytes as <em>words</em> beside them, see {@link #words}. With
 * constants for arguments a match is then two or three instructions a word.
 */
public final class Literals {

    private static final long BLANKS = Bytes.repeat((byte) ' ');
    private static final int MAX_WORDS = 4;

    private Literals() {}

    /** After the literal at that offset. For any literal; the empty one matches everywhere. */
    public static int match(byte[] line, int at, int end, String literal) {
        int length = literal.length();
        int position = at;
        int i = 0;
        while (i < length) {
            char c = literal.charAt(i);
            if (c == ' ') {
                if (position >= end || line[position] != ' ') {
                    return -1;
                }
                position = Tokens.skipBlanks(line, position + 1, end);
                i = afterBlanks(literal, i);
            } else if (c < 0x80) {
                if (position >= end || line[position] != c) {
                    return -1;
                }
                position++;
                i++;
            } else {
                int codePoint = literal.codePointAt(i);
                position = matchEncoded(line, position, end, codePoint);
                if (position < 0) {
                    return -1;
                }
                i += Character.charCount(codePoint);
            }
        }
        return position;
    }

    /** As {@link #match(byte[], int, int, String)} for a literal of one word: 1 to 8 ASCII characters. */
    public static int match(byte[] line, int at, int end, String literal, long w0) {
        int length = literal.length();
        int stop = at + length;
        if (stop > end) {
            return -1;
        }
        if (stop < Bytes.WORD) {
            return match(line, at, end, literal);
        }
        // The word that ends where the literal ends lies within the array; the shift drops what stands before the
        // literal.
        long difference = Bytes.word(line, stop - 8) >>> 64 - 8 * length ^ w0;
        return difference == 0
                ? afterMatch(line, stop, end, literal)
                : unlessBlanks(line, at, end, literal, at, difference);
    }

    /** As {@link #match(byte[], int, int, String)} for a literal of two words: 9 to 16 ASCII characters. */
    public static int match(byte[] line, int at, int end, String literal, long w0, long w1) {
        int stop = at + literal.length();
        if (stop > end) {
            return -1;
        }
        long d0 = Bytes.word(line, at) ^ w0;
        long d1 = Bytes.word(line, stop - 8) ^ w1;
        if ((d0 | d1) != 0) {
            return d0 != 0
                    ? unlessBlanks(line, at, end, literal, at, d0)
                    : unlessBlanks(line, at, end, literal, stop - 8, d1);
        }
        return afterMatch(line, stop, end, literal);
    }

    /** As {@link #match(byte[], int, int, String)} for a literal of three words: 17 to 24 ASCII characters. */
    public static int match(byte[] line, int at, int end, String literal, long w0, long w1, long w2) {
        int stop = at + literal.length();
        if (stop > end) {
            return -1;
        }
        long d0 = Bytes.word(line, at) ^ w0;
        long d1 = Bytes.word(line, at + 8) ^ w1;
        long d2 = Bytes.word(line, stop - 8) ^ w2;
        if ((d0 | d1 | d2) != 0) {
            if (d0 != 0) {
                return unlessBlanks(line, at, end, literal, at, d0);
            }
            return d1 != 0
                    ? unlessBlanks(line, at, end, literal, at + 8, d1)
                    : unlessBlanks(line, at, end, literal, stop - 8, d2);
        }
        return afterMatch(line, stop, end, literal);
    }

    /** As {@link #match(byte[], int, int, String)} for a literal of four words: 25 to 32 ASCII characters. */
    public static int match(byte[] line, int at, int end, String literal, long w0, long w1, long w2, long w3) {
        int stop = at + literal.length();
        if (stop > end) {
            return -1;
        }
        long d0 = Bytes.word(line, at) ^ w0;
        long d1 = Bytes.word(line, at + 8) ^ w1;
        long d2 = Bytes.word(line, at + 16) ^ w2;
        long d3 = Bytes.word(line, stop - 8) ^ w3;
        if ((d0 | d1 | d2 | d3) != 0) {
            if (d0 != 0) {
                return unlessBlanks(line, at, end, literal, at, d0);
            }
            if (d1 != 0) {
                return unlessBlanks(line, at, end, literal, at + 8, d1);
            }
            return d2 != 0
                    ? unlessBlanks(line, at, end, literal, at + 16, d2)
                    : unlessBlanks(line, at, end, literal, stop - 8, d3);
        }
        return afterMatch(line, stop, end, literal);
    }

    /**
     * The words of a literal for the fast methods: its ASCII bytes in little-endian words. Up to eight bytes make one word,
     * zeros at the top; of longer literals the last word is the last eight bytes, overlapping the one before. Empty if only
     * the general methods apply: for the empty literal, more than 32 characters, characters beyond ASCII, or two blanks side by
     * side, for which one stands as well. A longer literal can be matched in pieces, one after the other. Allocates the array.
     */
    public static long[] words(String literal) {
        int length = literal.length();
        byte[] bytes = Texts.utf8(literal);
        int count = (length + 7) / 8;
        if (count == 0 || count > MAX_WORDS || Bytes.anyHigh(bytes, 0, bytes.length) || literal.contains("  ")) {
            return new long[0];
        }
        long[] words = new long[count];
        for (int i = 0; i < count; i++) {
            int start = i == 0 ? 0 : Math.min(8 * i, length - 8);
            for (int k = 0; k < 8 && start + k < length; k++) {
                words[i] |= (bytes[start + k] & 0xffL) << 8 * k;
            }
        }
        return words;
    }

    /**
     * The leftmost offset from {@code from} at which the literal matches. Where it begins with blanks and the text has a
     * run of them, that is the first of the run. At most proportional to the length of the range times that of the literal.
     */
    public static int find(byte[] line, int from, int end, String literal) {
        return Searches.find(line, from, end, end, literal, 0);
    }

    /**
     * As {@link #find(byte[], int, int, String)}, faster.
     *
     * @param w0 the first word of {@link #words}
     */
    public static int find(byte[] line, int from, int end, String literal, long w0) {
        return Searches.find(line, from, end, end, literal, w0);
    }

    /**
     * As {@link #find(byte[], int, int, String, long)} for an offset before {@code limit}: for a caller that knows a byte of
     * the literal to stand nowhere behind it.
     */
    public static int find(byte[] line, int from, int limit, int end, String literal, long w0) {
        return Searches.find(line, from, limit, end, literal, w0);
    }

    /**
     * The leftmost offset from {@code from} at which the literal matches with no blank before it in the range: the end of a
     * token that begins at or before {@code from}. The literal itself may begin with blanks and hold some.
     */
    public static int findInToken(byte[] line, int from, int end, String literal) {
        return Searches.findInToken(line, from, end, literal, 0);
    }

    /**
     * As {@link #findInToken(byte[], int, int, String)}, faster.
     *
     * @param w0 the first word of {@link #words}
     */
    public static int findInToken(byte[] line, int from, int end, String literal, long w0) {
        return Searches.findInToken(line, from, end, literal, w0);
    }

    /** The leftmost offset from {@code from} at which the literal matches exactly up to {@code end}. */
    public static int suffix(byte[] line, int from, int end, String literal) {
        return Searches.suffix(line, from, end, literal);
    }

    /** As {@link #suffix(byte[], int, int, String)} for a literal of one word: 1 to 8 ASCII characters. */
    public static int suffix(byte[] line, int from, int end, String literal, long w0) {
        int at = end - literal.length();
        return at >= from && match(line, at, end, literal, w0) == end
                ? Searches.firstOfBlanks(line, from, at, literal)
                : Searches.suffix(line, from, end, literal);
    }

    /** As {@link #suffix(byte[], int, int, String)} for a literal of two words: 9 to 16 ASCII characters. */
    public static int suffix(byte[] line, int from, int end, String literal, long w0, long w1) {
        int at = end - literal.length();
        return at >= from && match(line, at, end, literal, w0, w1) == end
                ? Searches.firstOfBlanks(line, from, at, literal)
                : Searches.suffix(line, from, end, literal);
    }

    /** As {@link #suffix(byte[], int, int, String)} for a literal of three words: 17 to 24 ASCII characters. */
    public static int suffix(byte[] line, int from, int end, String literal, long w0, long w1, long w2) {
        int at = end - literal.length();
        return at >= from && match(line, at, end, literal, w0, w1, w2) == end
                ? Searches.firstOfBlanks(line, from, at, literal)
                : Searches.suffix(line, from, end, literal);
    }

    /** As {@link #suffix(byte[], int, int, String)} for a literal of four words: 25 to 32 ASCII characters. */
    public static int suffix(byte[] line, int from, int end, String literal, long w0, long w1, long w2, long w3) {
        int at = end - literal.length();
        return at >= from && match(line, at, end, literal, w0, w1, w2, w3) == end
                ? Searches.firstOfBlanks(line, from, at, literal)
                : Searches.suffix(line, from, end, literal);
    }

    /** The literal agreed byte for byte; a blank at its end takes those that follow as well. */
    private static int afterMatch(byte[] line, int stop, int end, String literal) {
        return literal.charAt(literal.length() - 1) == ' ' ? Tokens.skipBlanks(line, stop, end) : stop;
    }

    /**
     * The literal differs from the text. They were aligned up to the first byte that differs, so it is a miss, unless a run of
     * blanks goes on there in the text; the literal has none side by side. Few instructions, and none that reads the string:
     * most misses are texts that are absent.
     *
     * @param word where the text begins that differs
     * @param difference what the bytes of the text there must be changed by to become the literal's
     */
    private static int unlessBlanks(byte[] line, int at, int end, String literal, int word, long difference) {
        int place = word + Bytes.first(difference);
        boolean inBlanks = place > at && line[place - 1] == ' ' && line[place] == ' ';
        return inBlanks ? match(line, at, end, literal) : -1;
    }

    static int afterBlanks(String literal, int index) {
        int i = index;
        while (i < literal.length() && literal.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** The UTF-8 bytes of a code point in one number, the first lowest; as {@link String#getBytes} has them. */
    static int encoded(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint;
        }
        int last = 0x80 | codePoint & 0x3f;
        if (codePoint < 0x800) {
            return 0xc0 | codePoint >>> 6 | last << 8;
        }
        int third = 0x80 | codePoint >>> 6 & 0x3f;
        if (codePoint < 0x10000) {
            boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
            return surrogate ? '?' : 0xe0 | codePoint >>> 12 | third << 8 | last << 16;
        }
        int second = 0x80 | codePoint >>> 12 & 0x3f;
        return 0xf0 | codePoint >>> 18 | second << 8 | third << 16 | last << 24;
    }

    private static int matchEncoded(byte[] line, int at, int end, int codePoint) {
        int position = at;
        for (int rest = encoded(codePoint); rest != 0; rest >>>= 8) {
            if (position >= end || line[position] != (byte) rest) {
                return -1;
            }
            position++;
        }
        return position;
    }
}
