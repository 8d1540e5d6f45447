package dev.katalog.report;

import dev.katalog.template.BasicType;

/** What the built-in types accept, for people. */
final class TypeTexts {

    private TypeTexts() {}

    static String of(BasicType type) {
        return switch (type) {
            case TEXT -> "Any text, at least one character.";
            case TOKEN -> "Text without blanks.";
            case HOST -> "An address, or the name that stands for it.";
            case INT -> "A decimal number from 0 to 2147483647.";
            case LONG -> "A decimal number from 0 to 9223372036854775807.";
            case SIGNED -> "A decimal number from -2147483648 to 2147483647, with or without a sign.";
            case DECIMAL -> "A decimal number, with or without a sign and a fraction.";
            case HEX -> "A hexadecimal number of at most 64 bits, with or without 0x.";
            case SPI -> "A security parameter index: a hexadecimal number, with or without 0x.";
            case VERSION -> "A version: a letter or digit, then letters, digits and . @ + _ ~ -";
            case IPV4 -> "An IPv4 address.";
            case IP -> "An IPv4 or IPv6 address.";
            case PREFIX -> "An address, a slash and the length of the prefix.";
            case MAC -> "A MAC address: six pairs of hexadecimal digits with colons.";
            case PORT -> "A port number, or the name of a service.";
        };
    }
}
