package dev.katalog.runtime.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.runtime.Ipv6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Addresses with zeros in every combination of groups, with the gap wherever it may stand, beside the JDK and RFC 5952. */
class Ipv6SpellingsTest {

    private static final String[] VALUES = {"1", "ab", "cde", "f012", "9", "10", "789", "fffe"};

    @Test
    void withoutAGap() throws UnknownHostException {
        for (int zeros = 0; zeros < 256; zeros++) {
            check(String.join(":", groups(zeros)), gap(zeros) == null);
        }
    }

    @Test
    void withAGap() throws UnknownHostException {
        for (int zeros = 0; zeros < 256; zeros++) {
            for (int start = 0; start < 8; start++) {
                for (int stop = start + 1; stop <= 8 && (zeros >> stop - 1 & 1) != 0; stop++) {
                    String text = spelled(groups(zeros), start, stop);
                    String gap = gap(zeros);
                    // Not more than seven colons are read.
                    if (text.chars().filter(c -> c == ':').count() <= 7) {
                        check(text, (start + "-" + stop).equals(gap));
                    } else {
                        assertFalse(isWhole(text), text);
                    }
                }
            }
        }
    }

    @Test
    void withAQuad() throws UnknownHostException {
        for (int zeros = 0; zeros < 64; zeros++) {
            String quad = "192.0.2." + zeros;
            List<String> six = groups(zeros).subList(0, 6);
            check(String.join(":", six) + ":" + quad, false);
            for (int start = 0; start < 6; start++) {
                for (int stop = start + 1; stop <= 6 && (zeros >> stop - 1 & 1) != 0; stop++) {
                    check(spelled(six, start, stop) + (stop == 6 ? "" : ":") + quad, false);
                }
            }
            check("::ffff:" + quad, true);
            check("0::ffff:" + quad, false);
            check("::0:ffff:" + quad, false);
            check("::fffe:" + quad, false);
            assertFalse(isWhole("::1ffff:" + quad), quad);
        }
    }

    /** Each group in turn with a zero more than it needs. */
    @Test
    void withZerosInFront() throws UnknownHostException {
        for (int group = 0; group < 8; group++) {
            List<String> groups = groups(0);
            String value = groups.get(group);
            groups.set(group, "0" + value);
            if (value.length() < 4) {
                check(String.join(":", groups), false);
            } else {
                assertFalse(isWhole(String.join(":", groups)));
            }
            groups.set(group, "00");
            check(String.join(":", groups), false);
        }
    }

    /** An address in either letter case, written as RFC 5952 wants it or not. */
    private static void check(String text, boolean canonical) throws UnknownHostException {
        for (String spelling : List.of(text, text.toUpperCase(Locale.ROOT))) {
            assertTrue(isWhole(spelling), spelling);
            String before = "%FTD-7-710005: 10.0.0.1/500 to interface:";
            byte[] line = bytes(before + spelling + "b");
            Ipv6Address address = Groups.address(line, before.length(), line.length - 1);
            assertEquals(InetAddress.getByName(spelling), unmapped(address), spelling);
            assertEquals(canonical ? address : null, Rfc5952.read(line, before.length(), line.length - 1), spelling);
            assertEquals(canonical, address.toString().equals(text), spelling);
        }
    }

    /** The JDK reads an IPv4-mapped address as one of IPv4. */
    private static InetAddress unmapped(Ipv6Address address) throws UnknownHostException {
        return InetAddress.getByAddress(address.toInetAddress().getAddress());
    }

    /** Whether the text is read as an address up to its end, behind which more stands that could belong to it. */
    private static boolean isWhole(String text) {
        byte[] line = bytes("1:" + text + "ff::1");
        return Addresses.ipEnd(line, 2, 2 + text.length()) == 2 + text.length();
    }

    private static List<String> groups(int zeros) {
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            groups.add((zeros >> i & 1) != 0 ? "0" : VALUES[i]);
        }
        return groups;
    }

    private static String spelled(List<String> groups, int start, int stop) {
        return String.join(":", groups.subList(0, start)) + "::"
                + String.join(":", groups.subList(stop, groups.size()));
    }

    /** The longest run of two or more zero groups, the first of several; null if there is none. */
    private static String gap(int zeros) {
        for (int length = 8; length >= 2; length--) {
            for (int start = 0; start + length <= 8; start++) {
                int run = (1 << length) - 1 << start;
                if ((zeros & run) == run) {
                    return start + "-" + (start + length);
                }
            }
        }
        return null;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
