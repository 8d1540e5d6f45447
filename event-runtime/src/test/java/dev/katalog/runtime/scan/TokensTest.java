package dev.katalog.runtime.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.katalog.runtime.Port;
import dev.katalog.runtime.PortNumber;
import dev.katalog.runtime.ServiceName;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    private static final int ROUNDS = 20_000;
    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.@+_~-]*+");
    private static final Pattern PORT = Pattern.compile("[0-9A-Za-z_-]++");
    private static final Pattern PROGRAM = Pattern.compile("[0-9A-Za-z_./-]*+");
    private static final Pattern UP_TO_BLANK = Pattern.compile("[^ ]*+", Pattern.DOTALL);

    private final Random random = new Random(5);

    @Test
    void readsTokensAsTheirExpressions() {
        String alphabet = "019azAZ.@`[{,_~-/ :\u00e9\u00b5\0\u00df\u00e1";
        for (int round = 0; round < ROUNDS; round++) {
            Sample sample = Sample.of(random, Sample.text(random, random.nextBoolean() ? alphabet : "a1.-", 30));
            byte[] line = sample.line();
            int at = sample.at();
            int end = sample.end();
            assertEquals(sample.endOf(VERSION), Tokens.versionEnd(line, at, end), sample::toString);
            assertEquals(sample.endOf(PORT), Tokens.portEnd(line, at, end), sample::toString);
            assertEquals(sample.endOf(PROGRAM), Tokens.programEnd(line, at, end), sample::toString);
            assertEquals(
                    Math.min(Tokens.SPAN, sample.endOf(PROGRAM) - at), firstOther(line, at, end), sample::toString);
            assertEquals(sample.endOf(UP_TO_BLANK), Tokens.blank(line, at, end), sample::toString);
        }
    }

    /** How many bytes of the range are program before the first other one, at most as many as are looked at. */
    private static int firstOther(byte[] line, int at, int end) {
        byte[] longer = Arrays.copyOfRange(line, at, end + Tokens.SPAN);
        int others = Long.numberOfTrailingZeros(Tokens.nonProgramBits(longer, 0) | 1L << Tokens.SPAN);
        return Math.min(others, end - at);
    }

    @Test
    void findsBytesAndHighBitsAnywhere() {
        for (int round = 0; round < ROUNDS; round++) {
            Sample sample = Sample.of(random, Sample.text(random, "\n\u000b\u008a\u0009a", random.nextInt(40)));
            int index = sample.text().indexOf('\n');
            int expected = index < 0 ? -1 : sample.at() + index;
            assertEquals(
                    expected, Bytes.indexOf(sample.line(), sample.at(), sample.end(), (byte) '\n'), sample::toString);
            boolean high = sample.text().indexOf('\u008a') >= 0;
            assertEquals(high, Bytes.anyHigh(sample.line(), sample.at(), sample.end()), sample::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 22, 443, 65535})
    void knowsPortNumbers(int value) {
        assertEquals(new PortNumber(value), Port.parse(Integer.toString(value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ssh", "65536", "022", "00", "99999", "123456", "1a", "netbios-ns"})
    void keepsOtherPortsAsNames(String text) {
        assertEquals(new ServiceName(text), Port.parse(text));
        assertEquals(text, Port.parse(text).toString());
    }

    @Test
    void refusesNoPort() {
        assertThrows(IllegalArgumentException.class, () -> Port.parse(""));
        assertThrows(IllegalArgumentException.class, () -> Port.parse("a b"));
    }
}
