package dev.katalog.events.oracle;

import dev.katalog.template.BasicType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The values of a type as regular expressions. A type's own {@linkplain BasicType#expression expression} is the layout: it
 * admits numbers out of range and addresses that are none; these don't.
 */
final class ValueExpressions {

    /** The least integer that no finite double is nearest to. */
    private static final BigInteger INFINITE = BigInteger.ONE.shiftLeft(1024).subtract(BigInteger.ONE.shiftLeft(970));

    private static final String INT = atMost(BigInteger.valueOf(Integer.MAX_VALUE));
    private static final String INT_MAGNITUDE =
            atMost(BigInteger.valueOf(Integer.MAX_VALUE).add(BigInteger.ONE));
    private static final String LONG = atMost(BigInteger.valueOf(Long.MAX_VALUE));
    private static final String DECIMAL = "[+-]?" + atMost(INFINITE.subtract(BigInteger.ONE)) + "(?:\\.[0-9]+)?";
    private static final String HEX = "(?:0[xX])?0*[0-9A-Fa-f]{1,16}";

    private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|[01]?[0-9]{1,2})";
    private static final String IPV4 = OCTET + "(?:\\." + OCTET + "){3}";
    private static final String GROUP = "[0-9A-Fa-f]{1,4}";
    private static final String IPV6 = ipv6();
    private static final String PREFIX = "(?:" + IPV4 + ")/" + atMost(BigInteger.valueOf(32)) + "|(?:" + IPV6 + ")/"
            + atMost(BigInteger.valueOf(128));

    private ValueExpressions() {}

    /** The expression of a type's values; null if all that its layout admits are values. */
    static @Nullable String of(BasicType type) {
        return switch (type) {
            case INT -> INT;
            case LONG -> LONG;
            case SIGNED -> "\\+?" + INT + "|-" + INT_MAGNITUDE;
            case DECIMAL -> DECIMAL;
            case HEX, SPI -> HEX;
            case IPV4 -> IPV4;
            case IP -> IPV4 + "|" + IPV6;
            case PREFIX -> PREFIX;
            case TEXT, TOKEN, HOST, VERSION, MAC, PORT -> null;
        };
    }

    /** Decimal numbers up to a limit, with leading zeros or without. */
    private static String atMost(BigInteger limit) {
        String digits = limit.toString();
        List<String> alternatives = new ArrayList<>(List.of(digits, "[0-9]{1," + (digits.length() - 1) + "}"));
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            if (digit > '0') {
                alternatives.add(digits.substring(0, i) + "[0-" + (char) (digit - 1) + "][0-9]{"
                        + (digits.length() - i - 1) + "}");
            }
        }
        return "0*(?:" + String.join("|", alternatives) + ")";
    }

    /** Eight groups, the last two perhaps as a dotted quad, or fewer with one {@code ::}. */
    private static String ipv6() {
        List<String> forms = new ArrayList<>(groups(8));
        for (int left = 0; left < 8; left++) {
            String front = String.join("|", pure(left));
            for (int right = 0; left + right < 8; right++) {
                forms.add("(?:" + front + ")::(?:" + String.join("|", groups(right)) + ")");
            }
        }
        return "(?:" + String.join("|", forms) + ")";
    }

    private static List<String> groups(int count) {
        List<String> forms = new ArrayList<>(pure(count));
        if (count >= 2) {
            forms.add((GROUP + ":").repeat(count - 2) + IPV4);
        }
        return forms;
    }

    private static List<String> pure(int count) {
        return List.of(IntStream.range(0, count).mapToObj(i -> GROUP).collect(Collectors.joining(":")));
    }
}
