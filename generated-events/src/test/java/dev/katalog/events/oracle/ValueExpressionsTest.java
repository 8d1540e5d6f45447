package dev.katalog.events.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katalog.template.BasicType;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The oracle's own expressions: they match what {@code java.math} and {@code java.net} call a value, and nothing else. */
class ValueExpressionsTest {

    private static final String[] PIECES = {
        "0",
        "1",
        "2",
        "9",
        "25",
        "255",
        "256",
        "2147483647",
        "2147483648",
        "9223372036854775807",
        "9223372036854775808",
        "18446744073709551615",
        "a",
        "F",
        "0x",
        "0X",
        "-",
        "+",
        ".",
        ".",
        ".",
        ":",
        ":",
        "::",
        "/",
        "32",
        "33",
        "128",
        "129",
        "192.0.2.1",
        "2001:db8",
        "ffff",
        "fffff",
        "00:1A:2b:3c:4d:5e",
        "1e5",
        " ",
        "g"
    };

    @ParameterizedTest
    @EnumSource(BasicType.class)
    void expressionMatchesExactlyTheValues(BasicType type) {
        Pattern pattern = TemplatePattern.of(new Template(List.of(new Segment.Field("value", type))));
        SplittableRandom random = new SplittableRandom(type.ordinal());
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = 1 + random.nextInt(12); n > 0; n--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String octets = text.toString();
            boolean value = octets.matches(type.expression()) && FieldValues.value(type, octets) != null;
            assertEquals(value, pattern.matcher(octets).matches(), () -> type + " " + octets);
        }
    }

    @Test
    void decimalsEndWhereDoublesDo() {
        Pattern pattern = TemplatePattern.of(new Template(List.of(new Segment.Field("value", BasicType.DECIMAL))));
        String greatest = new java.math.BigDecimal(Double.MAX_VALUE).toPlainString();
        String rounded = "179769313486231580793" + "7".repeat(greatest.length() - 21);
        for (String text :
                List.of(greatest, "0" + greatest, greatest + ".9", rounded, "1" + greatest, greatest + "0")) {
            boolean finite = Double.isFinite(Double.parseDouble(text));
            assertEquals(finite, pattern.matcher(text).matches(), text);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '"', textBlock = """
            INT  | x 2147483648 y             | -
            INT  | x 2147483648 2 y           | x 2147483648
            INT  | x 12 y                     | x
            IPV4 | x 256.1.1.1 y              | -
            IPV4 | x 256.1.1.1 25.1.1.1 y     | x 256.1.1.1
            IP   | x 1::2::3 y                | -
            IP   | a ::1 b 256.1.1.1 c ::2 y  | a ::1 b 256.1.1.1 c
            """)
    void gapsBeforeWhatIsNoValueGoOn(BasicType type, String body, @Nullable String gap) {
        Matcher matcher = TemplatePattern.of(new Template(List.of(
                        new Segment.Field("gap", BasicType.TEXT),
                        new Segment.Literal(" "),
                        new Segment.Field("value", type),
                        new Segment.Literal(" y"))))
                .matcher(body);
        assertEquals(gap, matcher.matches() ? matcher.group("gap") : null);
    }
}
