package dev.katalog.template;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The built-in field types, each with the regular expression that specifies it.
 *
 * <p>The expressions are the specification and the oracle of tests; no generated code runs them. Types whose expression is
 * reluctant are <em>gaps</em>: where they end depends on what follows. All others take all they can and give nothing back.
 */
public enum BasicType implements FieldType {
    /** Free text, at least one byte. */
    TEXT("text", ".+?", Extent.GAP),
    /** Text without blanks, at least one byte. */
    TOKEN("token", "[^ ]+?", Extent.BLANKLESS_GAP),
    /** An address, or the name that stands for it, or a masked address. */
    HOST("host", "[^ ]+?", Extent.BLANKLESS_GAP),
    /** A decimal number from 0 to 2147483647. */
    INT("int", "[0-9]++", Extent.OWN_BYTES),
    /** A decimal number from 0 to 9223372036854775807. */
    LONG("long", "[0-9]++", Extent.OWN_BYTES),
    /** A decimal number with an optional sign, within the range of int. */
    SIGNED("signed", "[+-]?+[0-9]++", Extent.OWN_BYTES),
    /** A decimal number with an optional sign and an optional fraction. */
    DECIMAL("decimal", "[+-]?+[0-9]++(?:\\.[0-9]++)?+", Extent.OWN_BYTES),
    /** An unsigned hexadecimal number of at most 64 bits, with or without {@code 0x}; written without. */
    HEX("hex", "(?:0[xX])?+[0-9A-Fa-f]++", Extent.OWN_BYTES),
    /** A security parameter index: as {@link #HEX}, but written as {@code 0x%08x}. */
    SPI("spi", "(?:0[xX])?+[0-9A-Fa-f]++", Extent.OWN_BYTES),
    /** A version number. */
    VERSION("version", "[0-9A-Za-z][0-9A-Za-z.@+_~-]*+", Extent.OWN_BYTES),
    /** An IPv4 address in dotted decimal. */
    IPV4("ipv4", Expressions.IPV4, Extent.OWN_BYTES),
    /** An IPv4 or IPv6 address. */
    IP("ip", Expressions.IP, Extent.OWN_BYTES),
    /** An address, a slash and a prefix length. */
    PREFIX("prefix", Expressions.IP + "/[0-9]{1,3}+", Extent.OWN_BYTES),
    /** A MAC address: six pairs of hexadecimal digits with colons. */
    MAC("mac", "[0-9A-Fa-f]{2}+(?::[0-9A-Fa-f]{2}+){5}+", Extent.OWN_BYTES),
    /** A port number or the name of a service. */
    PORT("port", "[0-9A-Za-z_-]++", Extent.OWN_BYTES);

    /** What decides where a value ends. */
    public enum Extent {
        /** Its own bytes: it takes all that fit. */
        OWN_BYTES,
        /** What follows; any byte may occur in it. */
        GAP,
        /** What follows; a blank cannot occur in it. */
        BLANKLESS_GAP
    }

    private static final Map<String, BasicType> BY_NAME = new HashMap<>();

    static {
        for (BasicType type : values()) {
            BY_NAME.put(type.notation, type);
        }
    }

    private final String notation;
    private final String expression;
    private final Extent extent;

    BasicType(String notation, String expression, Extent extent) {
        this.notation = notation;
        this.expression = expression;
        this.extent = extent;
    }

    /** The type called that in the {@code katalog} notation, or null. */
    public static @Nullable BasicType named(String notation) {
        return BY_NAME.get(notation);
    }

    @Override
    public String notation() {
        return notation;
    }

    /** The regular expression that a value must match, in the syntax of {@code java.util.regex}. */
    public String expression() {
        return expression;
    }

    public Extent extent() {
        return extent;
    }

    /** Whether what follows decides where a value ends. */
    public boolean isGap() {
        return extent != Extent.OWN_BYTES;
    }

    private static final class Expressions {
        static final String IPV4 = "[0-9]{1,3}+(?:\\.[0-9]{1,3}+){3}+";
        /** A group and its colon, or the second colon of two. A colon behind an address is text: no address ends in just one. */
        static final String COLON = "(?:[0-9A-Fa-f]{1,4}+:(?=[0-9A-Fa-f:])|(?<=[0-9A-Fa-f]:):)";

        static final String IP =
                "(?>" + IPV4 + "|(?:::" + COLON + "{0,5}+|" + COLON + "{2,7}+)(?>" + IPV4 + "|[0-9A-Fa-f]{1,4}+)?+)";
    }
}
