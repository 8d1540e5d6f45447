package dev.katalog.runtime.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    private static final int ROUNDS = 20_000;
    private static final Pattern DIGITS = Pattern.compile("[0-9]++");
    private static final Pattern SIGNED = Pattern.compile("[+-]?+[0-9]++");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?+[0-9]++(?:\\.[0-9]++)?+");
    private static final Pattern HEX = Pattern.compile("(?:0[xX])?+[0-9A-Fa-f]++");

    private final Random random = new Random(7);

    @Test
    void readsIntsAsTheirExpression() {
        for (int round = 0; round < ROUNDS; round++) {
            Sample sample = Sample.of(random, digits() + Sample.text(random, "0/:9\u00b9", 3));
            BigInteger max = BigInteger.valueOf(Integer.MAX_VALUE);
            int end = inRange(sample, DIGITS, BigInteger.ZERO, max);
            assertEquals(end, Numbers.intEnd(sample.line(), sample.at(), sample.end()), sample::toString);
            if (end >= 0) {
                int expected = Integer.parseInt(sample.text().substring(0, end - sample.at()));
                assertEquals(expected, Numbers.intValue(sample.line(), sample.at(), end), sample::toString);
            }
        }
    }

    @Test
    void readsLongsAsTheirExpression() {
        for (int round = 0; round < ROUNDS; round++) {
            Sample sample = Sample.of(random, digits() + Sample.text(random, "0 x9", 3));
            int end = inRange(sample, DIGITS, BigInteger.ZERO, BigInteger.valueOf(Long.MAX_VALUE));
            assertEquals(end, Numbers.longEnd(sample.line(), sample.at(), sample.end()), sample::toString);
            if (end >= 0) {
                long expected = Long.parseLong(sample.text().substring(0, end - sample.at()));
                assertEquals(expected, Numbers.longValue(sample.line(), sample.at(), end), sample::toString);
            }
        }
    }

    @Test
    void readsSignedNumbersAsTheirExpression() {
        BigInteger min = BigInteger.valueOf(Integer.MIN_VALUE);
        BigInteger max = BigInteger.valueOf(Integer.MAX_VALUE);
        for (int round = 0; round < ROUNDS; round++) {
            Sample sample = Sample.of(random, Sample.text(random, "+-", 2) + digits());
            int end = inRange(sample, SIGNED, min, max);
            assertEquals(end, Numbers.signedEnd(sample.line(), sample.at(), sample.end()), sample::toString);
            if (end >= 0) {
                int expected = Integer.parseInt(sample.text().substring(0, end - sample.at()));
                assertEquals(expected, Numbers.signedValue(sample.line(), sample.at(), end), sample::toString);
            }
        }
    }

    @Test
    void readsDecimalsAsTheirExpression() {
        for (int round = 0; round < ROUNDS; round++) {
            String sign = Sample.text(random, "+-", 1);
            Sample sample = Sample.of(random, sign + digits() + Sample.text(random, ".", 1) + digits());
            int end = sample.endOf(DECIMAL);
            assertEquals(end, Numbers.decimalEnd(sample.line(), sample.at(), sample.end()), sample::toString);
            if (end >= 0) {
                double expected = Double.parseDouble(sample.text().substring(0, end - sample.at()));
                double value = Numbers.decimalValue(sample.line(), sample.at(), end);
                assertEquals(expected, value, sample::toString);
                byte[] written = Texts.utf8(Numbers.decimal(value));
                assertEquals(written.length, Numbers.decimalEnd(written, 0, written.length));
                assertEquals(expected, Numbers.decimalValue(written, 0, written.length));
            }
        }
    }

    @Test
    void refusesDecimalsBeyondTheGreatestDouble() {
        String greatest = new BigDecimal(Double.MAX_VALUE).toPlainString();
        byte[] line = Texts.utf8("000" + greatest + ".5");
        assertEquals(line.length, Numbers.decimalEnd(line, 0, line.length));
        byte[] beyond = Texts.utf8("9" + greatest.substring(1));
        assertEquals(-1, Numbers.decimalEnd(beyond, 0, beyond.length));
        byte[] longer = Texts.utf8(greatest + "0");
        assertEquals(-1, Numbers.decimalEnd(longer, 0, longer.length));
    }

    @Test
    void readsHexAsItsExpression() {
        for (int round = 0; round < ROUNDS; round++) {
            String mark = random.nextBoolean() ? "" : random.nextBoolean() ? "0x" : "0X";
            String zeros = "0".repeat(random.nextInt(4) == 0 ? random.nextInt(20) : 0);
            Sample sample = Sample.of(random, mark + zeros + Sample.text(random, "0123456789abcdefABCDEFgx", 18));
            int end = sample.endOf(HEX);
            String text = end < 0 ? "" : sample.text().substring(0, end - sample.at());
            String digits = text.startsWith("0x") || text.startsWith("0X") ? text.substring(2) : text;
            BigInteger value = end < 0 ? BigInteger.ZERO : new BigInteger(digits, 16);
            int expected = value.bitLength() > Long.SIZE ? -1 : end;
            assertEquals(expected, Numbers.hexEnd(sample.line(), sample.at(), sample.end()), sample::toString);
            if (expected >= 0) {
                assertEquals(value.longValue(), Numbers.hexValue(sample.line(), sample.at(), end), sample::toString);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0x00000000", "54299035, 33c899b, 0x033c899b", "-1, ffffffffffffffff, 0xffffffffffffffff"})
    void writesHex(long value, String hex, String spi) {
        assertEquals(hex, Numbers.hex(value));
        assertEquals(spi, Numbers.spi(value));
    }

    @ParameterizedTest
    @CsvSource({"2.5, 2.5", "10, 10.0", "-0.000123, -0.000123", "1e10, 10000000000", "-0.0, -0.0"})
    void writesDecimalsWithoutExponent(double value, String expected) {
        assertEquals(expected, Numbers.decimal(value));
    }

    @Test
    void writesNoDecimalThatIsNotFinite() {
        assertThrows(IllegalArgumentException.class, () -> Numbers.decimal(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Numbers.decimal(Double.NEGATIVE_INFINITY));
    }

    private String digits() {
        return switch (random.nextInt(6)) {
            case 0 -> "2147483647";
            case 1 -> random.nextBoolean() ? "2147483648" : "9223372036854775808";
            case 2 -> random.nextBoolean() ? "9223372036854775807" : "0000000000000000000000000000000001";
            default -> Sample.text(random, "0123456789", 22);
        };
    }

    private static int inRange(Sample sample, Pattern expression, BigInteger min, BigInteger max) {
        int end = sample.endOf(expression);
        if (end < 0) {
            return -1;
        }
        BigInteger value = new BigInteger(sample.text().substring(0, end - sample.at()));
        return value.compareTo(min) >= 0 && value.compareTo(max) <= 0 ? end : -1;
    }
}
