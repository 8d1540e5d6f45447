package dev.katalog.runtime.scan;

/**
 * What skipping a prefix found, packed in a {@code long}: the end in the low half, above it the number of the form, and up to
 * {@value #KEPT} places where its texts stand, so that reading the prefix need not search them again. Called by generated
 * code; allocates nothing.
 */
public final class FoundPrefix {

    /** So many places are kept. */
    public static final int KEPT = 2;

    private static final int FORM_SHIFT = 32;
    private static final int FORM_MASK = 0xffff;
    private static final int PLACE_SHIFT = 48;
    private static final int PLACE_BITS = 8;
    private static final int PLACE_MASK = 0xff;

    private FoundPrefix() {}

    /** A form that ends there. */
    public static long of(int form, int end) {
        return (long) form << FORM_SHIFT | end;
    }

    /** A form whose text ends at a place behind {@code at}; far places are not kept. */
    public static long of(int form, int end, int at, int place) {
        int offset = place - at;
        return offset > PLACE_MASK ? of(form, end) : of(form, end) | (long) offset << PLACE_SHIFT;
    }

    /** A form whose texts end at two places behind {@code at}, in that order; far places are not kept. */
    public static long of(int form, int end, int at, int place, int second) {
        int offset = second - at;
        return offset > PLACE_MASK
                ? of(form, end)
                : of(form, end, at, place) | (long) offset << PLACE_SHIFT + PLACE_BITS;
    }

    /** The number of the form, from 1; 0 if there is no prefix. */
    public static int form(long found) {
        return (int) (found >>> FORM_SHIFT) & FORM_MASK;
    }

    /** Whether places were kept. */
    public static boolean hasPlaces(long found) {
        return found >>> PLACE_SHIFT != 0;
    }

    /** The place of that number, from 1, of a prefix at {@code at}. */
    public static int place(long found, int at, int number) {
        return at + ((int) (found >>> PLACE_SHIFT + PLACE_BITS * (number - 1)) & PLACE_MASK);
    }
}
