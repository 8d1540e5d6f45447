package dev.katalog.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ValuesTest {

    @Test
    void refusesValuesOutOfRange() {
        List<Executable> senseless = List.of(
                () -> new PortNumber(-1),
                () -> new PortNumber(65536),
                () -> new MacAddress(1L << 48),
                () -> new MacAddress(-1),
                () -> new IpPrefix(new Ipv4Address(0), -1),
                () -> new IpPrefix(new Ipv4Address(0), 33),
                () -> new IpPrefix(new Ipv6Address(0, 0), -1),
                () -> new IpPrefix(new Ipv6Address(0, 0), 129),
                () -> new HostName(""),
                () -> new HostName("a b"),
                () -> new HostName(" a"),
                () -> new ServiceName(""),
                () -> new ServiceName(" a"),
                () -> new Mismatch(null, -1, "", ""),
                () -> Severity.of(8),
                () -> Severity.of(-1),
                () -> IpAddress.parse("192.0.2.256"),
                () -> IpAddress.parse("192.0.2.1 "),
                () -> Ipv4Address.parse("::1"),
                () -> Ipv6Address.parse("192.0.2.1"),
                () -> IpPrefix.parse("192.0.2.0"),
                () -> MacAddress.parse("02:00:5e:00:53"));
        for (Executable executable : senseless) {
            assertThrows(IllegalArgumentException.class, executable);
        }
    }

    @Test
    void takesValuesAtTheLimits() {
        assertEquals("0", new PortNumber(0).toString());
        assertEquals("65535", new PortNumber(65535).toString());
        assertEquals("ff:ff:ff:ff:ff:ff", new MacAddress((1L << 48) - 1).toString());
        assertEquals("00:00:00:00:00:00", new MacAddress(0).toString());
        assertEquals("0.0.0.0/0", new IpPrefix(new Ipv4Address(0), 0).toString());
        assertEquals("0.0.0.0/32", new IpPrefix(new Ipv4Address(0), 32).toString());
        assertEquals("::/0", new IpPrefix(new Ipv6Address(0, 0), 0).toString());
        assertEquals("::/128", new IpPrefix(new Ipv6Address(0, 0), 128).toString());
        assertEquals(0, new Mismatch(null, 0, "", "").agreed());
        for (Severity severity : Severity.values()) {
            assertEquals(severity, Severity.of(severity.code()));
        }
    }

    @Test
    void writesWhatItReads() {
        assertEquals("2001:db8::/32", IpPrefix.parse("2001:DB8::/032").toString());
        assertEquals("XXX.XXX.XXX.XXX", Host.parse("XXX.XXX.XXX.XXX").toString());
        assertEquals(new Ipv4Address(0xc0000201), Ipv4Address.parse("192.0.2.1"));
        assertEquals(new Ipv6Address(0x20010db800000000L, 1), Ipv6Address.parse("2001:db8::1"));
        assertEquals("192.0.2.128/25", IpPrefix.parse("192.0.2.128/25").toString());
        assertEquals("02:00:5e:00:53:af", MacAddress.parse("02:00:5E:00:53:AF").toString());
        assertEquals(Severity.ERROR, Severity.of(3));
        assertEquals(3, Severity.ERROR.code());
    }

    @Test
    void aTitleIsDocumentAndRelease() {
        assertEquals("Log messages 1.1.0", edition("Log messages", "1.1.0").title());
        assertEquals("Log messages", edition("Log messages", "").title());
        assertEquals("1.1.0", edition("", "1.1.0").title());
        assertEquals("", Edition.NONE.title());
    }

    @Test
    void aMessageKnowsItsCatalogAndSkipsItsPrefix() {
        MessageDescriptor plain = message(null);
        MessageDescriptor prefixed = message("Peer");
        assertEquals("catalog", plain.catalog());
        Prefixes prefixes = (prefix, line, at, end) -> at + prefix.length();
        assertEquals(3, prefixes.skip(plain, new byte[9], 3, 9));
        assertEquals(7, prefixes.skip(prefixed, new byte[9], 3, 9));
    }

    private static MessageDescriptor message(@Nullable String prefix) {
        Edition edition = edition("Log messages", "1.1.0");
        return new MessageDescriptor(
                edition, "id", null, "Name", "family", Severity.NOTICE, "x", "Summary.", prefix, List.of("x"));
    }

    private static Edition edition(String document, String release) {
        return new Edition("catalog", "vendor", "product", document, release, "en");
    }

    @Test
    void serializes() throws IOException, ClassNotFoundException {
        List<Object> values = List.of(
                Host.parse("192.0.2.1"),
                Host.parse("SERVER1"),
                IpPrefix.parse("2001:db8::/32"),
                MacAddress.parse("02:00:5e:00:53:af"),
                Port.parse("ssh"),
                Port.parse("22"),
                SyslogHeader.parse("<166>Jan  5 08:52:35 nxr pluto[717]: x"),
                new Mismatch(NearestTest.descriptor("id", "a", "b"), 1, "x", "y"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            for (Object value : values) {
                out.writeObject(value);
            }
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (Object value : values) {
                assertEquals(value, in.readObject());
            }
        }
    }

    @Test
    void matchIsUsedAgain() {
        Match match = new Match();
        match.body(3, 9);
        match.found(NearestTest.descriptor("id", "x"));
        match.field(1, 4, 5);
        match.field(40, 6, 7);
        assertEquals("id", match.descriptor().id());
        assertEquals(3, match.bodyStart());
        assertEquals(9, match.bodyEnd());
        assertEquals(41, match.fieldCount());
        assertEquals(-1, match.fieldStart(0));
        assertEquals(-1, match.fieldEnd(0));
        assertEquals(7, match.fieldEnd(40));
        assertEquals(5, match.fieldEnd(1));
        assertEquals(-1, match.fieldEnd(39));
        assertEquals(6, match.fieldStart(40));
        match.clear();
        assertNull(match.descriptor());
        assertEquals(0, match.bodyStart());
        assertEquals(0, match.bodyEnd());
        assertEquals(0, match.fieldCount());
        match.field(2, -1, -1);
        assertEquals(-1, match.fieldStart(1));
        assertThrows(IndexOutOfBoundsException.class, () -> match.fieldStart(3));
        assertThrows(IndexOutOfBoundsException.class, () -> match.fieldEnd(3));
        assertThrows(IndexOutOfBoundsException.class, () -> match.fieldEnd(-1));
    }

    @Test
    void aMatchHoldsAnyNumberOfFieldsInAnyOrder() {
        for (int count = 1; count < 70; count++) {
            Match match = new Match();
            for (int i = count - 1; i >= 0; i--) {
                match.field(i, 10 * i, 10 * i + 5);
            }
            assertEquals(count, match.fieldCount());
            for (int i = 0; i < count; i++) {
                assertEquals(10 * i, match.fieldStart(i));
                assertEquals(10 * i + 5, match.fieldEnd(i));
            }
        }
    }
}
