package dev.katalog.runtime.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.katalog.runtime.Host;
import dev.katalog.runtime.HostName;
import dev.katalog.runtime.IpAddress;
import dev.katalog.runtime.IpPrefix;
import dev.katalog.runtime.Ipv4Address;
import dev.katalog.runtime.Ipv6Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    private static final int ROUNDS = 25_000;
    private static final String QUAD = "[0-9]{1,3}+(?:\\.[0-9]{1,3}+){3}+";
    private static final String COLON = "(?:[0-9A-Fa-f]{1,4}+:(?=[0-9A-Fa-f:])|(?<=[0-9A-Fa-f]:):)";
    private static final String ANY =
            "(?>" + QUAD + "|(?:::" + COLON + "{0,5}+|" + COLON + "{2,7}+)(?>" + QUAD + "|[0-9A-Fa-f]{1,4}+)?+)";
    private static final Pattern IPV4 = Pattern.compile(QUAD);
    private static final Pattern IP = Pattern.compile(ANY);
    private static final Pattern PREFIX = Pattern.compile(ANY + "/[0-9]{1,3}+");
    private static final Pattern MAC = Pattern.compile("[0-9A-Fa-f]{2}+(?::[0-9A-Fa-f]{2}+){5}+");

    private final Random random = new Random(4);

    @Test
    void readsIpv4AsItsExpression() throws UnknownHostException {
        for (int round = 0; round < ROUNDS; round++) {
            Sample sample = Sample.of(random, mutated(quad()));
            int end = sample.endOf(IPV4);
            String text = end < 0 ? "" : sample.text().substring(0, end - sample.at());
            int expected = isValidQuad(text) ? end : -1;
            assertEquals(expected, Addresses.ipv4End(sample.line(), sample.at(), sample.end()), sample::toString);
            if (expected >= 0) {
                Ipv4Address address = Addresses.ipv4(sample.line(), sample.at(), end);
                assertEquals(withoutLeadingZeros(text), address.toString());
                assertEquals(InetAddress.getByName(address.toString()), address.toInetAddress());
            }
        }
    }

    @Test
    void readsAddressesAsTheirExpression() {
        for (int round = 0; round < ROUNDS; round++) {
            Sample sample = Sample.of(random, mutated(random.nextInt(4) == 0 ? quad() : groups()));
            int end = sample.endOf(IP);
            String text = end < 0 ? "" : sample.text().substring(0, end - sample.at());
            int expected = isValid(text) ? end : -1;
            assertEquals(expected, Addresses.ipEnd(sample.line(), sample.at(), sample.end()), sample::toString);
            if (expected >= 0) {
                IpAddress address = Addresses.ip(sample.line(), sample.at(), end);
                assertEquals(jdk(text), jdk(address.toString()), sample::toString);
                assertEquals(address, IpAddress.parse(address.toString()));
            }
        }
    }

    @Test
    void readsPrefixesAsTheirExpression() {
        for (int round = 0; round < ROUNDS; round++) {
            String length = Sample.text(random, "01238", 3);
            Sample sample = Sample.of(random, (random.nextBoolean() ? quad() : groups()) + "/" + length);
            int end = sample.endOf(PREFIX);
            int slash = sample.text().indexOf('/');
            boolean valid = end >= 0 && isValid(sample.text().substring(0, slash));
            int width = sample.text().indexOf(':') < 0 ? 32 : 128;
            valid = valid && Integer.parseInt(sample.text().substring(slash + 1, end - sample.at())) <= width;
            int found = Addresses.prefixEnd(sample.line(), sample.at(), sample.end());
            assertEquals(valid ? end : -1, found, sample::toString);
            if (valid) {
                IpPrefix prefix = Addresses.prefix(sample.line(), sample.at(), end);
                assertEquals(
                        jdk(sample.text().substring(0, slash)), prefix.address().toInetAddress());
                String digits = sample.text().substring(slash + 1, end - sample.at());
                assertEquals(Integer.parseInt(digits), prefix.length());
            }
        }
    }

    @Test
    void readsMacAsItsExpression() {
        for (int round = 0; round < ROUNDS; round++) {
            Sample sample = Sample.of(random, mutated(mac()));
            int end = sample.endOf(MAC);
            assertEquals(end, Addresses.macEnd(sample.line(), sample.at(), sample.end()), sample::toString);
            if (end >= 0) {
                String text = sample.text().substring(0, end - sample.at());
                assertEquals(
                        text.toLowerCase(),
                        Addresses.mac(sample.line(), sample.at(), end).toString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.1", "255.255.255.255", "0.0.0.0"})
    void knowsIpv4Hosts(String text) {
        assertEquals(text, assertInstanceOf(Ipv4Address.class, Host.parse(text)).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"::", "::1", "2001:db8::5", "2001:DB8::5", "::ffff:192.0.2.1", "1:2:3:4:5:6:7:8", "fe80::1:0:0:1"
            })
    void knowsIpv6Hosts(String text) {
        assertEquals(
                text.toLowerCase(),
                assertInstanceOf(Ipv6Address.class, Host.parse(text)).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SERVER1",
                "XXX.XXX.XXX.XXX",
                "192.0.2.01",
                "192.0.2.256",
                "192.0.2.1.5",
                "192.0.2",
                "2001:db8:0::5",
                "2001:0db8::5",
                "::192.0.2.1",
                ":",
                "host\u3042"
            })
    void keepsOtherHostsAsTheyAre(String text) {
        assertEquals(new HostName(text), Host.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8::1: text, 11",
        "1:2:3:4:5:6:7:8:500, 15",
        "::: text, 2",
        "fe80::: text, 6",
        "::192.0.2.1: text, 11",
        "2001:db8::1:4500 text, 16",
        "1:2: text, -1"
    })
    void leavesColonsBehindAddresses(String text, int end) {
        byte[] line = text.getBytes(StandardCharsets.US_ASCII);
        assertEquals(end, Addresses.ipEnd(line, 0, line.length));
    }

    /** The examples of RFC 5952, sections 4 and 5. */
    @ParameterizedTest
    @CsvSource({
        "2001:0db8::0001, 2001:db8::1",
        "2001:db8:0:0:0:0:2:1, 2001:db8::2:1",
        "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
        "2001:0:0:1:0:0:0:1, 2001:0:0:1::1",
        "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
        "2001:DB8::ABCD, 2001:db8::abcd",
        "::FFFF:C000:0201, ::ffff:192.0.2.1",
        "0:0:0:0:0:0:0:0, ::",
        "1:0:0:0:0:0:0:0, 1::",
        "1::3:4:5:6:7:8, 1:0:3:4:5:6:7:8"
    })
    void writesIpv6ByRfc5952(String text, String expected) {
        assertEquals(expected, Ipv6Address.parse(text).toString());
    }

    /** Six pairs, or a few more or fewer digits at the end. */
    private String mac() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            text.append(i == 0 ? "" : ":");
            text.append("0123456789abcdefABCDEF".charAt(random.nextInt(22)));
            text.append("0123456789abcdefABCDEF".charAt(random.nextInt(22)));
        }
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, text.length() - 1);
            case 1 -> text + Sample.text(random, "0aF:", 3);
            default -> text.toString();
        };
    }

    private String quad() {
        StringBuilder quad = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            quad.append(i == 0 ? "" : ".").append(random.nextInt(3) == 0 ? random.nextInt(10) : random.nextInt(300));
        }
        return random.nextInt(6) == 0 ? "0" + quad : quad.toString();
    }

    private String groups() {
        StringBuilder groups = new StringBuilder(random.nextInt(5) == 0 ? "::" : "");
        int count = random.nextInt(10);
        for (int i = 0; i < count; i++) {
            groups.append(Integer.toHexString(random.nextInt(1 << 4 * (1 + random.nextInt(4)))));
            groups.append(i == count - 1 && random.nextInt(4) > 0 ? "" : random.nextInt(8) == 0 ? "::" : ":");
        }
        return random.nextInt(6) == 0 ? groups + ":" + quad() : groups.toString();
    }

    private String mutated(String text) {
        StringBuilder mutated = new StringBuilder(text);
        if (mutated.length() > 0 && random.nextInt(3) == 0) {
            int index = random.nextInt(mutated.length());
            switch (random.nextInt(3)) {
                case 0 -> mutated.setCharAt(index, ".:/0fG\u00b2".charAt(random.nextInt(7)));
                case 1 -> mutated.deleteCharAt(index);
                default -> mutated.insert(index, ".:/0fG".charAt(random.nextInt(6)));
            }
        }
        return mutated.append(Sample.text(random, ".:/0f ", 2)).toString();
    }

    private static boolean isValidQuad(String text) {
        if (text.isEmpty()) {
            return false;
        }
        for (String octet : text.split("\\.")) {
            if (Integer.parseInt(octet) > 255) {
                return false;
            }
        }
        return true;
    }

    private static boolean isValid(String text) {
        return text.indexOf(':') < 0 ? isValidQuad(text) : jdk(text) != null;
    }

    /** The JDK is no stricter than we are, but for octets with leading zeros, and never asks a name service for colons. */
    private static InetAddress jdk(String text) {
        try {
            int colon = text.lastIndexOf(':');
            boolean quad = text.indexOf('.') >= 0;
            if (quad && !isValidQuad(text.substring(colon + 1))) {
                return null;
            }
            String plain = quad ? text.substring(0, colon + 1) + withoutLeadingZeros(text.substring(colon + 1)) : text;
            return colon < 0 ? InetAddress.getByName(plain) : Inet6Address.getByName(plain);
        } catch (UnknownHostException e) {
            return null;
        }
    }

    private static String withoutLeadingZeros(String quad) {
        StringBuilder plain = new StringBuilder();
        for (String octet : quad.split("\\.")) {
            plain.append(plain.length() == 0 ? "" : ".").append(Integer.parseInt(octet));
        }
        return plain.toString();
    }
}
