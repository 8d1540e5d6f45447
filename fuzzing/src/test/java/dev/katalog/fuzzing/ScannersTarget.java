package dev.katalog.fuzzing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katalog.runtime.scan.Addresses;
import dev.katalog.runtime.scan.Literals;
import dev.katalog.runtime.scan.Numbers;
import dev.katalog.runtime.scan.Tokens;
import dev.katalog.template.BasicType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scanners take exactly what the regular expression of their type takes, or miss where that is no value of the type. The first
 * line of the input is a literal to look for in the rest.
 */
final class ScannersTarget {

    private static final BigInteger INT_MAX = BigInteger.valueOf(Integer.MAX_VALUE);
    private static final BigInteger INT_MIN = BigInteger.valueOf(Integer.MIN_VALUE);
    private static final BigInteger LONG_MAX = BigInteger.valueOf(Long.MAX_VALUE);
    private static final Pattern INT = Pattern.compile(BasicType.INT.expression());
    private static final Pattern SIGNED = Pattern.compile(BasicType.SIGNED.expression());
    private static final Pattern DECIMAL = Pattern.compile(BasicType.DECIMAL.expression());
    private static final Pattern HEX = Pattern.compile(BasicType.HEX.expression());
    private static final Pattern VERSION = Pattern.compile(BasicType.VERSION.expression());
    private static final Pattern PORT = Pattern.compile(BasicType.PORT.expression());
    private static final Pattern MAC = Pattern.compile(BasicType.MAC.expression());
    private static final Pattern PROGRAM = Pattern.compile("[0-9A-Za-z_./-]*+");

    private ScannersTarget() {}

    static void accept(byte[] input) {
        // One character a byte, so that offsets in the text are offsets in the bytes.
        String all = new String(input, StandardCharsets.ISO_8859_1);
        int feed = all.indexOf('\n');
        String text = all.substring(feed + 1);
        Padded padded = Padded.of(text.getBytes(StandardCharsets.ISO_8859_1));
        byte[] line = padded.line();
        int at = padded.from();
        int end = padded.to();
        checkNumbers(line, at, end, text);
        assertEquals(stop(VERSION, text, at), Tokens.versionEnd(line, at, end));
        assertEquals(stop(PORT, text, at), Tokens.portEnd(line, at, end));
        assertEquals(stop(PROGRAM, text, at), Tokens.programEnd(line, at, end));
        assertEquals(stop(MAC, text, at), Addresses.macEnd(line, at, end));
        if (feed > 0) {
            checkLiteral(all.substring(0, feed), text, padded);
        }
    }

    private static void checkNumbers(byte[] line, int at, int end, String text) {
        String digits = taken(INT, text, "0");
        BigInteger number = new BigInteger(digits);
        int stop = stop(INT, text, at);
        assertEquals(number.compareTo(INT_MAX) > 0 ? -1 : stop, Numbers.intEnd(line, at, end));
        assertEquals(number.compareTo(LONG_MAX) > 0 ? -1 : stop, Numbers.longEnd(line, at, end));
        if (stop >= 0 && number.compareTo(LONG_MAX) <= 0) {
            assertEquals(number.longValue(), Numbers.longValue(line, at, stop));
        }
        BigInteger signed = new BigInteger(taken(SIGNED, text, "0"));
        boolean inRange = signed.compareTo(INT_MIN) >= 0 && signed.compareTo(INT_MAX) <= 0;
        stop = stop(SIGNED, text, at);
        assertEquals(inRange ? stop : -1, Numbers.signedEnd(line, at, end));
        if (stop >= 0 && inRange) {
            assertEquals(signed.intValue(), Numbers.signedValue(line, at, stop));
        }
        double decimal = new BigDecimal(taken(DECIMAL, text, "0")).doubleValue();
        stop = stop(DECIMAL, text, at);
        assertEquals(Double.isFinite(decimal) ? stop : -1, Numbers.decimalEnd(line, at, end));
        if (stop >= 0 && Double.isFinite(decimal)) {
            // BigDecimal knows no negative zero.
            assertEquals(decimal, Numbers.decimalValue(line, at, stop) + 0.0);
        }
        String hex = taken(HEX, text, "0");
        BigInteger unsigned = new BigInteger(hex.startsWith("0x") || hex.startsWith("0X") ? hex.substring(2) : hex, 16);
        stop = stop(HEX, text, at);
        assertEquals(unsigned.bitLength() <= Long.SIZE ? stop : -1, Numbers.hexEnd(line, at, end));
        if (stop >= 0 && unsigned.bitLength() <= Long.SIZE) {
            assertEquals(unsigned.longValue(), Numbers.hexValue(line, at, stop));
        }
    }

    /** A literal of any bytes is one of the characters of ISO 8859-1, written as UTF-8 both here and there. */
    private static void checkLiteral(String literal, String text, Padded padded) {
        Pattern expression = expression(literal);
        byte[] line = padded.line();
        int at = padded.from();
        int end = padded.to();
        Matcher matcher = expression.matcher(text);
        int matched = matcher.lookingAt() ? at + matcher.end() : -1;
        assertEquals(matched, Literals.match(line, at, end, literal));
        int found = matcher.reset().find() ? at + matcher.start() : -1;
        assertEquals(found, Literals.find(line, at, end, literal));
        int blank = text.indexOf(' ');
        boolean inToken = found >= 0 && (blank < 0 || found - at < blank + (literal.startsWith(" ") ? 1 : 0));
        assertEquals(inToken ? found : -1, Literals.findInToken(line, at, end, literal));
        long[] words = Literals.words(literal);
        if (words.length > 0) {
            assertEquals(found, Literals.find(line, at, end, literal, words[0]));
        }
        int worded = switch (words.length) {
            case 1 -> Literals.match(line, at, end, literal, words[0]);
            case 2 -> Literals.match(line, at, end, literal, words[0], words[1]);
            case 3 -> Literals.match(line, at, end, literal, words[0], words[1], words[2]);
            case 4 -> Literals.match(line, at, end, literal, words[0], words[1], words[2], words[3]);
            default -> matched;
        };
        assertEquals(matched, worded);
        Matcher suffix =
                Pattern.compile("(?s:.*?)(" + expression.pattern() + ")").matcher(text);
        assertEquals(suffix.matches() ? at + suffix.start(1) : -1, Literals.suffix(line, at, end, literal));
    }

    private static Pattern expression(String literal) {
        StringBuilder expression = new StringBuilder();
        byte[] bytes = literal.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != ' ') {
                expression.append(Pattern.quote(Character.toString(bytes[i] & 0xff)));
            } else if (i == 0 || bytes[i - 1] != ' ') {
                expression.append(" ++");
            }
        }
        return Pattern.compile(expression.toString());
    }

    private static String taken(Pattern expression, String text, String otherwise) {
        Matcher matcher = expression.matcher(text);
        return matcher.lookingAt() ? matcher.group() : otherwise;
    }

    private static int stop(Pattern expression, String text, int at) {
        Matcher matcher = expression.matcher(text);
        return matcher.lookingAt() ? at + matcher.end() : -1;
    }
}
