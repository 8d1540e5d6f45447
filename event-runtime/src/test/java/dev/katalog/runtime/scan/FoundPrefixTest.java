package dev.katalog.runtime.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FoundPrefixTest {

    @Test
    void keepsTheEndTheFormAndItsPlaces() {
        long found = FoundPrefix.of(65_535, Integer.MAX_VALUE, 1_000, 1_001, 1_255);
        assertEquals(Integer.MAX_VALUE, (int) found);
        assertEquals(65_535, FoundPrefix.form(found));
        assertTrue(FoundPrefix.hasPlaces(found));
        assertEquals(1_001, FoundPrefix.place(found, 1_000, 1));
        assertEquals(1_255, FoundPrefix.place(found, 1_000, 2));

        long one = FoundPrefix.of(7, 90, 10, 30);
        assertEquals(90, (int) one);
        assertEquals(7, FoundPrefix.form(one));
        assertEquals(30, FoundPrefix.place(one, 10, 1));
    }

    @Test
    void leavesFarPlacesAway() {
        for (long found :
                new long[] {FoundPrefix.of(3, 900), FoundPrefix.of(3, 900, 10, 266), FoundPrefix.of(3, 900, 10, 20, 266)
                }) {
            assertEquals(900, (int) found);
            assertEquals(3, FoundPrefix.form(found));
            assertFalse(FoundPrefix.hasPlaces(found));
        }
    }

    @Test
    void isJustTheOffsetWhereThereIsNone() {
        assertEquals(0, FoundPrefix.form(42));
        assertFalse(FoundPrefix.hasPlaces(42));
    }
}
