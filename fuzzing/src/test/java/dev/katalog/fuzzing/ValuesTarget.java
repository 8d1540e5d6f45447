package dev.katalog.fuzzing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.runtime.Host;
import dev.katalog.runtime.HostName;
import dev.katalog.runtime.IpAddress;
import dev.katalog.runtime.IpPrefix;
import dev.katalog.runtime.Ipv4Address;
import dev.katalog.runtime.Ipv6Address;
import dev.katalog.runtime.MacAddress;
import dev.katalog.runtime.Port;
import dev.katalog.runtime.PortNumber;
import dev.katalog.runtime.ServiceName;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The text forms of the value types: a text is refused with {@link IllegalArgumentException} or is a value whose own text is read
 * back as that value. What is taken for an address is one for the JDK, and the same one.
 */
final class ValuesTarget {

    private ValuesTarget() {}

    static void accept(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        Ipv4Address quad = readBack(Ipv4Address::parse, text);
        Ipv6Address groups = readBack(Ipv6Address::parse, text);
        IpAddress address = readBack(IpAddress::parse, text);
        assertEquals(quad != null ? quad : groups, address);
        if (address != null) {
            checkAddress(address, text);
        }
        IpPrefix prefix = readBack(IpPrefix::parse, text);
        if (prefix != null) {
            int slash = text.indexOf('/');
            checkAddress(prefix.address(), text.substring(0, slash));
            assertEquals(Integer.parseInt(text.substring(slash + 1)), prefix.length());
        }
        MacAddress mac = readBack(MacAddress::parse, text);
        assertTrue(mac == null || mac.toString().equalsIgnoreCase(text));
        Host host = readBack(Host::parse, text);
        assertTrue(host == null || host.toString().equalsIgnoreCase(text));
        assertTrue(!(host instanceof HostName name) || name.text().equals(sent(text)));
        Port port = readBack(Port::parse, text);
        assertTrue(port == null || port.toString().equals(sent(text)));
        assertTrue(!(port instanceof PortNumber number) || number.value() == Integer.parseInt(text));
        assertEquals(port instanceof ServiceName || port instanceof PortNumber, host != null);
    }

    /** The value; null if the text is refused as documented. */
    private static <T> @Nullable T readBack(Function<String, T> parse, String text) {
        T value;
        try {
            value = parse.apply(text);
        } catch (IllegalArgumentException refused) {
            return null;
        }
        assertEquals(value, parse.apply(value.toString()));
        return value;
    }

    /** The JDK reads no octet with a leading zero, so what it is asked for is the canonical text where there is a quad. */
    private static void checkAddress(IpAddress address, String text) {
        assertEquals(address.width(), text.indexOf(':') < 0 ? 32 : 128);
        String asked = text.indexOf('.') < 0 ? text : address.toString();
        assertEquals(jdk(asked), jdk(address.toString()));
        assertEquals(address.width() / 8, address.toInetAddress().getAddress().length);
    }

    private static InetAddress jdk(String text) {
        try {
            // Digits, dots and colons alone are never asked of a name service.
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new AssertionError(text, e);
        }
    }

    /** The text as its bytes carry it. */
    private static String sent(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
