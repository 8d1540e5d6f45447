package dev.katalog.runtime.scan;

/**
 * What skipping a prefix found, packed in a {@code long}: the number of the form, the end, and where the values of up to
 * {@value #FIELDS} fields stand, so that reading the prefix only makes them. All are offsets from the beginning of the prefix;
 * one that is longer than {@value #MOST} bytes keeps its form and its end alone, and is matched again to be read. 0 if there
 * is no prefix. Called by generated code; allocates nothing.
 */
public final class FoundPrefix {

    /** There is no prefix. */
    public static final long NONE = 0;

    /** The values of so many fields are kept. */
    public static final int FIELDS = 3;

    private static final int MOST = 0xff;
    private static final int MOST_FORMS = 0x7f;
    private static final int PLACE_BITS = 8;
    private static final int FIELD_BITS = 2 * PLACE_BITS;
    private static final int END_SHIFT = FIELDS * FIELD_BITS;
    private static final int FORM_SHIFT = END_SHIFT + PLACE_BITS;

    /** Set where no places are kept; then the end is in the low half, the form above. */
    private static final long BARE = Long.MIN_VALUE;

    private static final int BARE_FORM_SHIFT = 32;
    private static final int BARE_FORM_MASK = 0xffff;

    private FoundPrefix() {}

    /** A form, from 1 to 65535, that ends there; where its values stand is not kept. */
    public static long of(int form, int end) {
        return BARE | (long) form << BARE_FORM_SHIFT | end;
    }

    /**
     * A form at {@code at} that ends at {@code end}, with its values in the order of the prefix's fields: where each starts and
     * ends, both {@code at} or less if the field is absent.
     */
    public static long of(int form, int at, int end, int start1, int end1, int start2, int end2, int start3, int end3) {
        // All values lie before the end.
        if (end - at > MOST || form > MOST_FORMS) {
            return of(form, end);
        }
        return (long) form << FORM_SHIFT
                | (long) (end - at) << END_SHIFT
                | field(at, start3, end3) << 2 * FIELD_BITS
                | field(at, start2, end2) << FIELD_BITS
                | field(at, start1, end1);
    }

    private static long field(int at, int start, int end) {
        return end <= at ? 0 : start - at | end - at << PLACE_BITS;
    }

    /** Where a prefix at {@code at} ends; {@code at} if there is none. */
    public static int end(long found, int at) {
        return found >= 0 ? at + ((int) (found >>> END_SHIFT) & MOST) : (int) found;
    }

    /** The number of the form, from 1; 0 if there is no prefix. */
    public static int form(long found) {
        return found >= 0 ? (int) (found >>> FORM_SHIFT) : (int) (found >>> BARE_FORM_SHIFT) & BARE_FORM_MASK;
    }

    /** Whether it is known where the values stand. */
    public static boolean hasPlaces(long found) {
        return found >= 0;
    }

    /** Where the value of that field, from 1, starts in a prefix at {@code at}; -1 if it is absent. */
    public static int start(long found, int at, int field) {
        int places = places(found, field);
        return places == 0 ? -1 : at + (places & MOST);
    }

    /** Where the value of that field, from 1, ends in a prefix at {@code at}; of no meaning if it is absent. */
    public static int end(long found, int at, int field) {
        return at + (places(found, field) >>> PLACE_BITS);
    }

    private static int places(long found, int field) {
        return (int) (found >>> FIELD_BITS * (field - 1)) & 0xffff;
    }
}
