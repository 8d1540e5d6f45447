package dev.katalog.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @ParameterizedTest
    @CsvSource({
        "source_address, sourceAddress",
        "IP_address, ipAddress",
        "ERR SUBCODE, errSubcode",
        "rcv_sequence_#, rcvSequence",
        "class, classValue",
        "raw, rawValue",
        "2nd, n2nd",
        "'-->', ''"
    })
    void componentsAreMadeOfWords(String text, String expected) {
        assertEquals(expected, Identifiers.component(text));
    }

    @ParameterizedTest
    @CsvSource({"is not, IS_NOT", "up, UP", "500 ms, N500_MS", "->, ''"})
    void constantsAreMadeOfWords(String text, String expected) {
        assertEquals(expected, Identifiers.constant(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hashCode",
                "toString",
                "getClass",
                "notify",
                "notifyAll",
                "wait",
                "clone",
                "finalize",
                "format",
                "descriptor",
                "raw",
                "class",
                "interface",
                "true",
                "_",
                "",
                "Name",
                "a-b",
                "1st",
                "naïve",
                "user_name"
            })
    void componentsThatJavaOrAnEventRefuses(String name) {
        assertNotNull(Identifiers.objectionToComponent(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "peerAddress", "record", "phase2Group"})
    void componentsThatAreFine(String name) {
        assertNull(Identifiers.objectionToComponent(name));
    }
}
