package dev.katalog.runtime.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katalog.runtime.Ipv6Address;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The comparison agrees with writing the address and comparing texts. */
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

    @Test
    void randomAddressesWithManyZeros() {
        SplittableRandom random = new SplittableRandom(20261122);
        for (int i = 0; i < 200_000; i++) {
            Ipv6Address address = new Ipv6Address(half(random), half(random));
            compare(address.toString());
            compare(address.toString().toUpperCase(Locale.ROOT));
            compare(spelledOut(address, random));
        }
    }

    private static long half(SplittableRandom random) {
        long half = 0;
        for (int i = 0; i < 4; i++) {
            half = half << 16 | (random.nextBoolean() ? 0 : random.nextInt(0x10000) >>> random.nextInt(16));
        }
        return half;
    }

    /** Eight groups, some with a leading zero. */
    private static String spelledOut(Ipv6Address address, SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            long half = i < 4 ? address.high() : address.low();
            String group = Long.toHexString(half >>> 48 - 16 * (i & 3) & 0xffff);
            text.append(i == 0 ? "" : ":")
                    .append(group.length() < 4 && random.nextInt(9) == 0 ? "0" : "")
                    .append(group);
        }
        return text.toString();
    }

    private static void compare(String text) {
        byte[] line = ("x" + text + ":x").getBytes(StandardCharsets.ISO_8859_1);
        int end = line.length - 2;
        Ipv6Address address = Groups.address(line, 1, end);
        boolean same = text.toLowerCase(Locale.ROOT).equals(address.toString());
        assertEquals(same, Rfc5952.isText(line, 1, end, address), text);
    }
}
