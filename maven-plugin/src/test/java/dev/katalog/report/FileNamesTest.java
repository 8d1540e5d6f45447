package dev.katalog.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            vpn,              vpn
            DHCP Server,      dhcp-server
            a/../b,           a-b
            ' -- x -- ',      x
            日本,             name
            '',               name
            cisco_ftd,        cisco_ftd
            """)
    void namesAreMadeOfLettersAndDigits(String text, String name) {
        assertEquals(name, new FileNames().of(text, "name"));
    }

    @Test
    void eachIsGivenOnce() {
        FileNames names = new FileNames();
        assertEquals("a-2", names.of("a-2", "x"));
        assertEquals("a", names.of("a", "x"));
        assertEquals("a-3", names.of("A", "x"));
    }

    @Test
    void longTextsGiveNamesThatEverySystemTakes() {
        assertTrue(new FileNames().of("a b".repeat(1000), "x").length() < 100);
    }
}
