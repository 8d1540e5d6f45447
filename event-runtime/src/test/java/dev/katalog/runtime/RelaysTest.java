package dev.katalog.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the device's own line begins behind the headers of relays: a bar stands there in what follows. */
class RelaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|x",
                "|<1>x",
                "<1>|<2>x",
                "a |<1>x",
                "a\tb\t|<1>x",
                "|a b c <1>x",
                "|a (b <1>x",
                "|a <999>x",
                "|a <1",
                "a |<0>x",
                "<30>Jan 15 03:04:05 a |<1>x",
                "Jan 15 03:04:05 |<1>x",
                "Jan 15 03:04:05 a b |<1>x",
                "|Jan 15 03:04:05 a b c <1>x",
                "a: |<1>Jan 15 03:04:05 x",
                "|a: <1>x",
                "|a: b <1>Jan 15 03:04:05 x",
                "b a: |<1>Jan 15 03:04:05 x",
                "a |<1>b |<2>c: |<3>Jan 15 03:04:05 d |<4>x",
                "<46>1 2026-01-15T03:04:06Z a - - - - |<30>Jan 15 03:04:05 x",
                "|<46>1 2026-01-15T03:04:06Z a - - - - <30>x",
                "<46>1 - a - - - - |<30>Jan 15 03:04:05 x",
                "|1 - a - - - - <30>Jan 15 03:04:05 x",
                "|<46>1 2026-01-15T03:04:06Z a - - - - b <30>Jan 15 03:04:05 x",
                "|<46>1 2026-01-15T03:04:06Z a - - - x <30>Jan 15 03:04:05 x"
            })
    void theDevicesLineIsBehindTheHeadersOfRelays(String marked) {
        String text = marked.replace("|", "");
        // Of several relays the last one counts.
        int expected = marked.lastIndexOf('|')
                - (int) marked.chars().filter(c -> c == '|').count()
                + 1;
        assertEquals(expected, deviceLine(text));
    }

    @Test
    void fourRelaysAreRead() {
        assertEquals(17, deviceLine("a <1>b <2>c <3>d <4>e <5>x"));
    }

    @Test
    void aHeaderHasNoMoreThan256Bytes() {
        assertEquals(255, deviceLine("h".repeat(254) + " <1>x"));
        assertEquals(0, deviceLine("h".repeat(255) + " <1>x"));
    }

    private static int deviceLine(String text) {
        byte[] line = ("<7>" + text + "<8>y").getBytes(StandardCharsets.US_ASCII);
        return Relays.deviceLine(line, 3, 3 + text.length()) - 3;
    }
}
