package dev.katalog.runtime.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FoundPrefixTest {

    private static final int AT = 1_000;

    @Test
    void keepsTheFormTheEndAndWhereEachValueStands() {
        long found = FoundPrefix.of(127, AT, AT + 255, AT, AT + 1, AT + 9, AT + 128, AT + 254, AT + 255);
        assertTrue(FoundPrefix.hasPlaces(found));
        assertEquals(127, FoundPrefix.form(found));
        assertEquals(AT + 255, FoundPrefix.end(found, AT));
        assertValue(found, 1, AT, AT + 1);
        assertValue(found, 2, AT + 9, AT + 128);
        assertValue(found, 3, AT + 254, AT + 255);
    }

    @Test
    void tellsAbsentFieldsFromPresentOnes() {
        // As code says it that knows a field to be absent, and as it is after an optional part that was.
        long found = FoundPrefix.of(1, AT, AT + 20, AT, AT, AT + 5, AT + 18, -1, -1);
        assertEquals(-1, FoundPrefix.start(found, AT, 1));
        assertValue(found, 2, AT + 5, AT + 18);
        assertEquals(-1, FoundPrefix.start(found, AT, 3));
        assertEquals(AT + 20, FoundPrefix.end(found, AT));
    }

    @Test
    void keepsOnlyFormAndEndOfALongPrefixOrAHighForm() {
        for (long found : new long[] {
            FoundPrefix.of(65_535, AT, AT + 256, AT + 1, AT + 2, AT, AT, AT, AT),
            FoundPrefix.of(65_535, AT, AT + 256, AT, AT, AT, AT, AT, AT),
            FoundPrefix.of(65_535, AT + 256)
        }) {
            assertFalse(FoundPrefix.hasPlaces(found));
            assertEquals(65_535, FoundPrefix.form(found));
            assertEquals(AT + 256, FoundPrefix.end(found, AT));
        }
        assertFalse(FoundPrefix.hasPlaces(FoundPrefix.of(128, AT, AT + 1, AT, AT, AT, AT, AT, AT)));
        assertEquals(Integer.MAX_VALUE, FoundPrefix.end(FoundPrefix.of(1, Integer.MAX_VALUE), AT));
    }

    @Test
    void tellsNoneFromAnEmptyPrefix() {
        assertEquals(0, FoundPrefix.form(FoundPrefix.NONE));
        assertEquals(AT, FoundPrefix.end(FoundPrefix.NONE, AT));
        long empty = FoundPrefix.of(1, AT, AT, AT, AT, AT, AT, AT, AT);
        assertNotEquals(FoundPrefix.NONE, empty);
        assertEquals(AT, FoundPrefix.end(empty, AT));
    }

    private static void assertValue(long found, int field, int start, int end) {
        assertEquals(start, FoundPrefix.start(found, AT, field));
        assertEquals(end, FoundPrefix.end(found, AT, field));
    }
}
