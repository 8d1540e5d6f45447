package dev.katalog.events.oracle;

import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.FieldType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Values that are none, or only just: for each type, as octets. */
final class HostileValues {

    /** What is no text, or what a terminal or a reader of lines would obey. */
    private static final List<String> BYTES = List.of(
            "\u00ff\u00fe", // never in UTF-8
            "\u0080",
            "\u00c2", // cut off
            "\u00e3\u0081",
            "\u00c0\u0080", // overlong
            "\u00e0\u0080\u00af",
            "\u00f0\u0080\u0080\u0080",
            "\u00ed\u00a0\u0080", // half of a surrogate pair
            "\u00ed\u00a0\u0080\u00ed\u00b0\u0080",
            "\u00f4\u0090\u0080\u0080", // beyond Unicode
            "\u00ef\u00bf\u00bd", // the replacement character itself
            "a\u00ef\u00bb\u00bf", // RFC 5424 has one before a message, which is no part of it
            "\u00e2\u0080\u00a8",
            "\u00c2\u0085",
            "a\0b",
            "\0",
            "a\nb",
            "a\r\nb",
            "\r",
            "\t",
            "\u000b\f",
            "\u001b[31m\u0007\u007f",
            "%n%s%x",
            "\\\"'<>${x}");

    private static final List<String> WHOLE_NUMBERS = List.of(
            "0",
            "2147483647",
            "2147483648",
            "4294967295",
            "4294967296",
            "4294967297", // would wrap to 1
            "9223372036854775807",
            "9223372036854775808",
            "18446744073709551615",
            "18446744073709551616",
            "18446744073709551617",
            "99999999999999999999999999999999",
            "0".repeat(40) + "42",
            "0".repeat(40) + "2147483648",
            "-0",
            "-1",
            "+1",
            "--1",
            "-2147483648",
            "-2147483649",
            "1 2",
            "1,000",
            "1e5",
            "1_000",
            Octets.of("\u0664\u0662"), // digits, but not ours
            Octets.of("\uff14\uff12"),
            "x");
    private static final List<String> DECIMALS = List.of(
            "1.5",
            ".5",
            "5.",
            "1.2.3",
            "-1.5",
            "1,5",
            "NaN",
            "Infinity",
            "1" + "0".repeat(400),
            "0." + "1".repeat(400),
            "17976931348623157" + "0".repeat(292),
            "17976931348623159" + "0".repeat(292));
    private static final List<String> HEX = List.of(
            "0x",
            "0x0x1",
            "00x1",
            "0xg",
            "ffffffffffffffff",
            "10000000000000000",
            "0xffffffffffffffff",
            "0x" + "0".repeat(30) + "ffffffffffffffff",
            "0x" + "0".repeat(30) + "10000000000000000",
            "-f",
            "f f");
    private static final List<String> QUADS = List.of(
            "256.1.1.1",
            "1.256.1.1",
            "1.1.1.256",
            "999.999.999.999",
            "1.2.3",
            "1.2.3.",
            "1.2.3.4.",
            "1.2.3.4.5",
            ".1.2.3.4",
            "1..2.3",
            "1.2.3.4444",
            "0001.2.3.4",
            "01.002.3.004",
            "-1.2.3.4",
            "1.2.3.-4",
            "1.2.3.0x4",
            "3221225985",
            "1.2,3.4",
            "1 .2.3.4",
            "192.0.2.1%eth0",
            "192.0.2.1:80");
    private static final List<String> GROUPS = List.of(
            ":",
            ":::",
            "::1::",
            "1::2::3",
            ":1:2:3:4:5:6:7",
            "1:2:3:4:5:6:7:",
            "1:2:3:4:5:6:7",
            "1:2:3:4:5:6:7:8:9",
            "1:2:3:4:5:6:7::",
            "1:2:3:4:5:6:7:8::",
            "12345::",
            "g::1",
            "fe80::1%eth0",
            "[::1]",
            "::ffff:256.0.2.1",
            "::ffff:1.2.3",
            "::1.2.3.4.5",
            "1:2:3:4:5:6:7:1.2.3.4",
            "2001:DB8::0001",
            "0:0:0:0:0:0:0:0");
    private static final List<String> PREFIXES = List.of(
            "/", "/x", "/-1", "/032", "/32", "/33", "/128", "/129", "/0128", "/1000", "/2147483680", "/8/8", "");
    private static final List<String> MACS = List.of(
            "00:1A:2b:3c:4d",
            "00:1A:2b:3c:4d:5e:6f",
            "00:1A:2b:3c:4d:5",
            "00-1A-2b-3c-4d-5e",
            "0:1:2:3:4:5",
            "00:1A:2b:3c:4d:5g");
    private static final List<String> PORTS =
            List.of("65535", "65536", "4294967376", "080", "0", "00", "-1", "a/b", "ssh ", "_", "99999999999999999999");

    private HostileValues() {}

    /** Hostile values of the type's own kind; then ordinary ones with hostile bytes behind, and for a gap these bytes alone. */
    static List<String> of(FieldType type) {
        boolean gap = type instanceof BasicType basic && basic.isGap();
        return Stream.of(
                        special(type),
                        BYTES.stream().map(bytes -> ordinary(type) + bytes),
                        gap ? BYTES.stream() : Stream.<String>of())
                .flatMap(values -> values)
                .toList();
    }

    private static Stream<String> special(FieldType type) {
        if (type instanceof ChoiceType choice) {
            return choice.spellings().stream()
                    .map(spelling -> Octets.of(spelling.text()))
                    .flatMap(text -> Stream.of(
                            text,
                            text + text,
                            text + "x",
                            text.substring(0, text.length() - 1),
                            text.toUpperCase(Locale.ROOT)));
        }
        return switch ((BasicType) type) {
            case TEXT, TOKEN -> Stream.of("", " ", "a  b", "a".repeat(300));
            case HOST -> Stream.concat(QUADS.stream(), GROUPS.stream());
            case INT, LONG, SIGNED -> WHOLE_NUMBERS.stream();
            case DECIMAL -> Stream.concat(WHOLE_NUMBERS.stream(), DECIMALS.stream());
            case HEX, SPI -> Stream.concat(WHOLE_NUMBERS.stream(), HEX.stream());
            case VERSION -> Stream.of("", ".1", "-1", "1 2", "v" + "1.".repeat(200));
            case IPV4 -> QUADS.stream();
            case IP -> Stream.concat(QUADS.stream(), GROUPS.stream());
            case PREFIX ->
                PREFIXES.stream()
                        .flatMap(length -> Stream.concat(
                                Stream.of("192.0.2.0" + length, "2001:db8::" + length),
                                length.equals("/32")
                                        ? Stream.concat(QUADS.stream(), GROUPS.stream())
                                                .map(a -> a + length)
                                        : Stream.of()));
            case MAC -> MACS.stream();
            case PORT -> PORTS.stream();
        };
    }

    /** A value of the type that nobody doubts. */
    static String ordinary(FieldType type) {
        if (type instanceof ChoiceType choice) {
            return Octets.of(choice.spellings().get(0).text());
        }
        return switch ((BasicType) type) {
            case TEXT -> "VPN users";
            case TOKEN -> "eth0";
            case HOST, IPV4, IP -> "192.0.2.1";
            case INT, LONG, SIGNED, DECIMAL, PORT -> "42";
            case HEX, SPI -> "0x2a";
            case VERSION -> "4.3.2";
            case PREFIX -> "192.0.2.0/24";
            case MAC -> "00:1a:2b:3c:4d:5e";
        };
    }
}
