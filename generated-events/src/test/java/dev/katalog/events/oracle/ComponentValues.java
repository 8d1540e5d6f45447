package dev.katalog.events.oracle;

import dev.katalog.runtime.Host;
import dev.katalog.runtime.HostName;
import dev.katalog.runtime.IpAddress;
import dev.katalog.runtime.IpPrefix;
import dev.katalog.runtime.Ipv4Address;
import dev.katalog.runtime.MacAddress;
import dev.katalog.runtime.PortNumber;
import dev.katalog.runtime.ServiceName;
import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.FieldType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Values of components, from one end of their type's range to the other, as an application would make them. */
final class ComponentValues {

    private static final List<?> TEXTS = List.of("\u0436", "\u65e5\u672c\u8a9e", "\ud83d\ude80", "\u0436\u0436 \u0436");
    private static final List<?> TOKENS = List.of("\u0436", "\u65e5\u672c\u8a9e", "\ud83d\ude80");
    private static final List<?> IPV4 =
            List.of(new Ipv4Address(0), new Ipv4Address(-1), Ipv4Address.parse("192.0.2.1"));
    private static final List<?> IP = concatenated(
            IPV4,
            Stream.of(
                            "::",
                            "::1",
                            "1::",
                            "2001:db8::1",
                            "2001:db8:0:1:2:3:4:5",
                            "::ffff:192.0.2.1",
                            "ffff:".repeat(7) + "ffff")
                    .map(IpAddress::parse)
                    .toList());

    private ComponentValues() {}

    /**
     * Values that every template can carry: what stands around them cannot be mistaken for a part of them.
     *
     * @param type what the field accepts
     * @param component the type of the component
     */
    static List<?> of(FieldType type, Class<?> component) {
        if (type instanceof ChoiceType) {
            return Arrays.asList(component.getEnumConstants());
        }
        return switch ((BasicType) type) {
            case TEXT -> TEXTS;
            case TOKEN -> TOKENS;
            case HOST -> concatenated(IP, List.of(new HostName("\u0436"), Host.parse("XXX.XXX.XXX.XXX")));
            case INT -> List.of(0, 7, Integer.MAX_VALUE);
            case LONG -> List.of(0L, 7L, Long.MAX_VALUE);
            case SIGNED -> List.of(0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case DECIMAL ->
                List.of(
                        0.0,
                        -0.0,
                        2.5,
                        -1e-300,
                        1e22,
                        Double.MAX_VALUE,
                        -Double.MAX_VALUE,
                        Double.MIN_VALUE,
                        0.1 + 0.2);
            case HEX, SPI -> List.of(0L, 1L, 0xc0ffeeL, -1L, Long.MIN_VALUE, 0xffffffffL);
            case VERSION -> List.of("1", "4.2.4p8@1.1612-o", "v~_+");
            case IPV4 -> IPV4;
            case IP -> IP;
            case PREFIX ->
                Stream.of("0.0.0.0/0", "192.0.2.1/32", "::/0", "2001:db8::/128", "::ffff:192.0.2.0/96")
                        .map(IpPrefix::parse)
                        .toList();
            case MAC ->
                List.of(new MacAddress(0), new MacAddress(0xffff_ffff_ffffL), MacAddress.parse("00:1A:2b:3c:4d:5e"));
            case PORT ->
                List.of(
                        new PortNumber(0),
                        new PortNumber(65535),
                        new ServiceName("ssh"),
                        new ServiceName("netbios-ns"),
                        new ServiceName("053"));
        };
    }

    private static List<?> concatenated(List<?> some, List<?> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
