package dev.katalog.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Zones behind a time: what is one, where it ends, and what it means. */
class ZoneNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Z, 0",
        "UTC, 0",
        "UT, 0",
        "GMT, 0",
        "WET, 0",
        "WEST, 1",
        "WEDT, 1",
        "BST, 1",
        "CET, 1",
        "MET, 1",
        "CEST, 2",
        "CEDT, 2",
        "MEST, 2",
        "EET, 2",
        "EEST, 3",
        "EEDT, 3",
        "MSK, 3",
        "SGT, 8",
        "HKT, 8",
        "AWST, 8",
        "JST, 9",
        "KST, 9",
        "AEST, 10",
        "AEDT, 11",
        "NZST, 12",
        "NZDT, 13",
        "BRT, -3",
        "EDT, -4",
        "EST, -5",
        "CDT, -5",
        "CST, -6",
        "MDT, -6",
        "MST, -7",
        "PDT, -7",
        "PST, -8",
        "AKDT, -8",
        "AKST, -9",
        "HST, -10"
    })
    void abbreviationsHaveTheirOffsets(String name, int hours) {
        assertEquals(ZoneOffset.ofHours(hours), ZoneNames.offset(name));
        assertEnds(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IST", "AST", "ADT", "GMT/BST", "GMT/BDT"})
    void ambiguousOnesAreZonesWithoutAnOffset(String name) {
        assertNull(ZoneNames.offset(name));
        assertEnds(name);
    }

    @ParameterizedTest
    @CsvSource({"+0900, +09:00", "+09:00, +09:00", "-0330, -03:30", "-03:30, -03:30", "+0000, Z", "+1959, ", "+9999, "})
    void offsetsAreFourDigits(String text, String offset) {
        assertEquals(offset == null ? null : ZoneOffset.of(offset), ZoneNames.offset(text));
        assertEnds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "+", "+9", "+09", "+090", "+09:", "+09:0", "0900", " 0900", "+/900", "+:900", "+0/00", "+0:00",
                "+09/0", "+09:/0", "+09:0/", "+09:0:", "+09000", "+09:000", "+0900x", "utc", "UTCX", "UTC1", "JS",
                "@ST", "[ST", "Q"
            })
    void othersAreNone(String text) {
        Lines line = Lines.of(text);
        assertEquals(-1, ZoneNames.end(line.array(), line.from(), line.to()), text);
    }

    /** At the end of the range, and before each byte that ends a zone. */
    private static void assertEnds(String zone) {
        for (String behind : new String[] {"", " x", "\tx", ": x"}) {
            Lines line = Lines.of(zone + behind);
            assertEquals(
                    line.from() + zone.length(), ZoneNames.end(line.array(), line.from(), line.to()), zone + behind);
        }
    }
}
