package dev.katalog.runtime.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.katalog.runtime.Ipv4Address;
import dev.katalog.runtime.Ipv6Address;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read agrees with reading any text, writing its address and comparing the two. */
class Rfc5952Test {

    private static final List<String> SPELLINGS = List.of(
            "::",
            "::1",
            "1::",
            "2001:db8::1",
            "2001:DB8::1",
            "2001:0db8::1",
            "2001:db8:0::1",
            "2001:db8:0:0:1:0:0:1",
            "2001:db8::1:0:0:1",
            "2001:db8:0:0:1::1",
            "1:0:2:3:4:5:6:7",
            "1::2:3:4:5:6:7",
            "0:0:0:0:0:0:0:0",
            "::ffff:192.0.2.1",
            "::FFFF:192.0.2.1",
            "::ffff:192.0.2.01",
            "::ffff:c000:201",
            "0:0:0:0:0:ffff:192.0.2.1",
            "::192.0.2.1",
            "64:ff9b::192.0.2.33");

    @Test
    void spellings() {
        SPELLINGS.forEach(Rfc5952Test::compare);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "1",
                ":1",
                "1:",
                ":::",
                "1:::2",
                "1::2::3",
                ":1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:",
                ":1::2",
                "1::2:",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "1:2:3:4::5:6:7:8",
                "1:2:3:4:5:6:7::",
                "::1:2:3:4:5:6:7",
                "12345::",
                "g::1",
                "1::g",
                "1::-1",
                "1:: 1",
                "1::\u00e9",
                "::1%eth0",
                "::ffff:1.2.3",
                "::ffff:1.2.3.256",
                "::ffff:1.2.3.4:5",
                "gate:1",
                "a",
                "abcd",
                "berlin-1922.example.com",
                "1111:2222:3333:4444:5555:6666:7777:88888",
                "11111111111111111111111111111111111111:1"
            })
    void whatIsNoAddress(String text) {
        for (String before : List.of("", "x", "Feb  3 04:18:56 fw1 %FTD-7-710005: ")) {
            byte[] line = (before + text + "0::1").getBytes(StandardCharsets.ISO_8859_1);
            assertNull(Rfc5952.read(line, before.length(), before.length() + text.length()), before + text);
        }
    }

    @Test
    void randomAddressesWithManyZeros() {
        SplittableRandom random = new SplittableRandom(20261122);
        for (int i = 0; i < 40_000; i++) {
            Ipv6Address address = new Ipv6Address(half(random), half(random));
            compare(address.toString());
            compare(address.toString().toUpperCase(Locale.ROOT));
            for (int spelling = 0; spelling < 4; spelling++) {
                String text = spelled(address, random);
                byte[] line = text.getBytes(StandardCharsets.ISO_8859_1);
                if (Groups.end(line, 0, line.length) == line.length) {
                    assertEquals(address, Groups.address(line, 0, line.length), text);
                    compare(text);
                }
            }
        }
    }

    private static long half(SplittableRandom random) {
        long half = 0;
        for (int i = 0; i < 4; i++) {
            half = half << 16 | (random.nextBoolean() ? 0 : random.nextInt(0x10000) >>> random.nextInt(16));
        }
        return half;
    }

    /** Some group with a leading zero, any run of zero groups shortened or none, the end perhaps as a dotted quad. */
    private static String spelled(Ipv6Address address, SplittableRandom random) {
        boolean quad = random.nextInt(4) == 0;
        int groups = quad ? 6 : 8;
        int from = random.nextInt(groups);
        int to = from;
        while (to < groups && group(address, to) == 0 && random.nextInt(4) > 0) {
            to++;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < groups; i++) {
            if (i == from && to > from) {
                text.append("::");
                i = to - 1;
                continue;
            }
            String group = Integer.toHexString(group(address, i));
            text.append(i == 0 || i == to && to > from ? "" : ":")
                    .append(group.length() < 4 && random.nextInt(9) == 0 ? "0" : "")
                    .append(group);
        }
        if (quad) {
            text.append(to == groups && to > from ? "" : ":").append(new Ipv4Address((int) address.low()));
        }
        return text.toString();
    }

    private static int group(Ipv6Address address, int index) {
        long half = index < 4 ? address.high() : address.low();
        return (int) (half >>> 48 - 16 * (index & 3)) & 0xffff;
    }

    /** At the front of a line, where no word fits before the text, and further behind. */
    private static void compare(String text) {
        compare("x", text);
        compare("1:2::3 Feb  3 04:18:56 fw1 %FTD-7-710005: 1:", text);
    }

    private static void compare(String before, String text) {
        byte[] line = (before + text + ":x").getBytes(StandardCharsets.ISO_8859_1);
        int start = before.length();
        int end = start + text.length();
        Ipv6Address address = Groups.address(line, start, end);
        boolean same = text.toLowerCase(Locale.ROOT).equals(address.toString());
        assertEquals(same ? address : null, Rfc5952.read(line, start, end), text);
    }
}
