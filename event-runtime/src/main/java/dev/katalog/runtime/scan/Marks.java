package dev.katalog.runtime.scan;

/**
 * Marks of a prefix: two bytes side by side such as {@code " ="}, by which a line shows that texts of the prefix may stand there.
 * Those behind other letters than the texts have, as in {@code "map = outside"}, do not count. Called by generated code; allocates
 * nothing.
 */
public final class Marks {

    private static final int ROUND = 32;

    private Marks() {}

    /**
     * Whether a mark stands in the range: its second byte does, and two bytes of the line stand before that. Linear.
     *
     * @param before the bytes of which one stands directly before each mark that counts, eight, some of them equal
     */
    public static boolean stand(byte[] line, int from, int end, byte first, byte second, long before) {
        long pattern = Bytes.repeat(second);
        int last = end - Bytes.WORD;
        if (from > last) {
            return searched(line, from, end, first, second, before);
        }
        // Words that would go on behind the end are the last word instead, so that no branch asks where the end is.
        for (int at = from; at < end; at += ROUND) {
            long hits = Bytes.zeros(Bytes.word(line, Math.min(at, last)) ^ pattern)
                    | Bytes.zeros(Bytes.word(line, Math.min(at + 8, last)) ^ pattern)
                    | Bytes.zeros(Bytes.word(line, Math.min(at + 16, last)) ^ pattern)
                    | Bytes.zeros(Bytes.word(line, Math.min(at + 24, last)) ^ pattern);
            if (hits != 0) {
                return searched(line, at, end, first, second, before);
            }
        }
        return false;
    }

    private static boolean searched(byte[] line, int from, int end, byte first, byte second, long before) {
        for (int at = Bytes.indexOf(line, from, end, second); at >= 0; at = Bytes.indexOf(line, at + 1, end, second)) {
            if (line[at - 1] == first && Bytes.zeros(before ^ Bytes.repeat(line[at - 2])) != 0) {
                return true;
            }
        }
        return false;
    }
}
