package dev.katalog.events.oracle;

import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.FieldType;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Objects;

/** What captured bytes mean, worked out by {@code java.math}, {@code java.lang} and {@code java.net} alone. */
final class FieldValues {

    private FieldValues() {}

    /**
     * The value as {@link dev.katalog.events.Components} shows it.
     *
     * @throws NullPointerException if the bytes are no value of the type, although the type's expression matched them
     */
    static Object of(FieldType type, String octets) {
        if (type instanceof ChoiceType choice) {
            return choice.spellings().stream()
                    .filter(spelling -> octets.matches(TemplatePattern.literal(spelling.text())))
                    .findFirst()
                    .orElseThrow()
                    .constant();
        }
        return Objects.requireNonNull(value((BasicType) type, octets), () -> type + " '" + octets + "'");
    }

    /** As {@link #of}, but null for bytes that are no value. */
    static Object value(BasicType type, String octets) {
        return switch (type) {
            case TEXT, TOKEN, VERSION, HOST -> Octets.text(octets);
            case INT -> within(new BigInteger(octets), 31);
            case SIGNED -> within(new BigInteger(octets), 31);
            case LONG -> within(new BigInteger(octets), 63);
            case HEX, SPI -> hex(octets);
            case DECIMAL -> Double.isFinite(Double.parseDouble(octets)) ? Double.parseDouble(octets) : null;
            case IPV4, IP -> OracleAddresses.address(octets);
            case PREFIX -> OracleAddresses.prefix(octets);
            case MAC -> octets.toLowerCase(Locale.ROOT);
            case PORT -> port(octets);
        };
    }

    private static BigInteger within(BigInteger value, int bits) {
        return value.bitLength() <= bits ? value : null;
    }

    private static BigInteger hex(String text) {
        String digits = text.startsWith("0x") || text.startsWith("0X") ? text.substring(2) : text;
        BigInteger value = within(new BigInteger(digits, 16), Long.SIZE);
        return value == null ? null : BigInteger.valueOf(value.longValue());
    }

    private static Object port(String text) {
        boolean number = text.length() <= 5
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && (text.equals("0") || !text.startsWith("0"))
                && Integer.parseInt(text) <= 65535;
        return number ? BigInteger.valueOf(Integer.parseInt(text)) : text;
    }
}
