package dev.katalog.runtime.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers of every length and around every limit, with zeros in front and digits around them, beside those of the JDK. */
class NumberLimitsTest {

    private static final BigInteger MAX_INT = BigInteger.valueOf(Integer.MAX_VALUE);
    private static final BigInteger MAX_LONG = BigInteger.valueOf(Long.MAX_VALUE);
    private static final List<BigInteger> LIMITS = List.of(
            BigInteger.TEN,
            BigInteger.TEN.pow(9),
            MAX_INT,
            BigInteger.TWO.pow(32),
            BigInteger.TEN.pow(18),
            MAX_LONG,
            BigInteger.TEN.pow(19),
            BigInteger.TWO.pow(64),
            BigInteger.TEN.pow(20));

    @Test
    void integersAroundTheLimits() {
        for (BigInteger limit : LIMITS) {
            for (int delta = -2; delta <= 2; delta++) {
                BigInteger value = limit.add(BigInteger.valueOf(delta));
                for (int zeros = 0; zeros < 24; zeros++) {
                    checkIntegers("0".repeat(zeros) + value, value);
                }
            }
        }
    }

    private static void checkIntegers(String digits, BigInteger value) {
        byte[] line = line("99", digits, "x99");
        int end = 2 + digits.length();
        boolean isInt = value.compareTo(MAX_INT) <= 0;
        boolean isLong = value.compareTo(MAX_LONG) <= 0;
        assertEquals(isInt ? end : -1, Numbers.intEnd(line, 2, line.length), digits);
        assertEquals(isLong ? end : -1, Numbers.longEnd(line, 2, line.length), digits);
        if (isInt) {
            assertEquals(value.intValueExact(), Numbers.intValue(line, 2, end), digits);
        }
        if (isLong) {
            assertEquals(value.longValueExact(), Numbers.longValue(line, 2, end), digits);
        }
        for (String sign : List.of("", "+", "-")) {
            checkSigned(sign, digits, sign.equals("-") ? value.negate() : value);
        }
    }

    private static void checkSigned(String sign, String digits, BigInteger value) {
        byte[] line = line("-", sign + digits, "");
        boolean fits = value.bitLength() < Integer.SIZE;
        assertEquals(fits ? line.length : -1, Numbers.signedEnd(line, 1, line.length), sign + digits);
        if (fits) {
            assertEquals(value.intValueExact(), Numbers.signedValue(line, 1, line.length), sign + digits);
        }
    }

    @Test
    void signsAlone() {
        for (String sign : List.of("+", "-", "", "--", "+-1", "-x")) {
            byte[] line = line("", sign, "");
            assertEquals(-1, Numbers.signedEnd(line, 0, line.length), sign);
            assertEquals(-1, Numbers.decimalEnd(line, 0, line.length), sign);
            // The digit stands behind the end.
            byte[] more = line("", sign, "7");
            assertEquals(-1, Numbers.signedEnd(more, 0, sign.length()), sign);
            assertEquals(-1, Numbers.decimalEnd(more, 0, sign.length()), sign);
        }
    }

    /** What stands before the number, in the word with it, is no part of it. */
    @Test
    void valuesOfEveryLengthBehindEveryByte() {
        String digits = "9876543210123456789";
        String hex = "fEdCbA9876543210";
        for (char before : "9fF\u00ff/:@`".toCharArray()) {
            for (int place = 0; place < 18; place++) {
                String front = String.valueOf(before).repeat(place);
                for (int length = 1; length <= digits.length(); length++) {
                    String text = digits.substring(0, length);
                    long value = new BigInteger(text).longValue();
                    assertEquals(value, Numbers.longValue(line(front, text, ""), place, place + length), text);
                    assertEquals(
                            value, Numbers.longValue(line(front, text, "9".repeat(9)), place, place + length), text);
                }
                for (int length = 1; length <= hex.length(); length++) {
                    String text = hex.substring(16 - length);
                    long value = Long.parseUnsignedLong(text, 16);
                    assertEquals(value, Numbers.hexValue(line(front, text, "f"), place, place + length), text);
                    assertEquals(
                            value, Numbers.hexValue(line(front, "0x" + text, ""), place, place + 2 + length), text);
                    assertEquals(
                            value, Numbers.hexValue(line(front, "0X" + text, ""), place, place + 2 + length), text);
                }
            }
        }
    }

    @Test
    void hexadecimalsAroundSixteenDigits() {
        for (String mark : List.of("", "0x", "0X")) {
            for (int zeros = 0; zeros < 20; zeros++) {
                for (int length = 0; length < 19; length++) {
                    String digits = "0".repeat(zeros) + "f".repeat(length);
                    byte[] line = line("f", mark + digits, " ffff");
                    // A mark is no number, and neither is its zero.
                    int end = length > 16 || digits.isEmpty() ? -1 : 1 + mark.length() + digits.length();
                    assertEquals(end, Numbers.hexEnd(line, 1, line.length), mark + digits);
                    if (end >= 0) {
                        long value = length == 0 ? 0 : Long.parseUnsignedLong("f".repeat(length), 16);
                        assertEquals(value, Numbers.hexValue(line, 1, end), mark + digits);
                    }
                }
            }
        }
    }

    @Test
    void decimalsWithThePointAtEveryPlace() {
        for (String digits : List.of("9007199254740993", "123456789012345", "99999999999999999", "000000000000125")) {
            for (int length = 2; length <= digits.length(); length++) {
                for (int point = 1; point < length; point++) {
                    for (String sign : List.of("", "+", "-")) {
                        String text = sign + digits.substring(0, point) + '.' + digits.substring(point, length);
                        byte[] line = line("8", text, "");
                        assertEquals(line.length, Numbers.decimalEnd(line, 1, line.length), text);
                        assertEquals(Double.parseDouble(text), Numbers.decimalValue(line, 1, line.length), text);
                        // The point is no part of the number without a digit behind it.
                        int pointAt = 1 + sign.length() + point;
                        assertEquals(pointAt, Numbers.decimalEnd(line, 1, pointAt + 1), text);
                        assertEquals(pointAt, Numbers.decimalEnd(line, 1, pointAt), text);
                    }
                }
            }
        }
    }

    @Test
    void decimalsAroundTheGreatestDouble() {
        String greatest = new BigDecimal(Double.MAX_VALUE).toPlainString();
        for (int zeros = 0; zeros < 3; zeros++) {
            for (int length = greatest.length() - 2; length <= greatest.length() + 1; length++) {
                for (char first : "129".toCharArray()) {
                    String digits = (first + greatest.substring(1) + "0").substring(0, length);
                    byte[] line = line("", "0".repeat(zeros) + digits, ".5");
                    boolean finite = Double.isFinite(Double.parseDouble(digits));
                    assertEquals(finite ? line.length : -1, Numbers.decimalEnd(line, 0, line.length), digits);
                }
            }
        }
    }

    @Test
    void writesHexadecimalsAsC() {
        for (int shift = 0; shift < Long.SIZE; shift++) {
            long value = 1L << shift;
            assertEquals(String.format("0x%08x", value), Numbers.spi(value));
            assertEquals(Long.toString(value & Long.MAX_VALUE, 16), Numbers.hex(value & Long.MAX_VALUE));
        }
    }

    private static byte[] line(String before, String text, String behind) {
        return (before + text + behind).getBytes(StandardCharsets.ISO_8859_1);
    }
}
