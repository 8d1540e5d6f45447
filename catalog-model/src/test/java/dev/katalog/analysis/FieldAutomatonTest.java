package dev.katalog.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.diagnostic.Location;
import dev.katalog.notation.FieldTypes;
import dev.katalog.notation.KatalogNotation;
import dev.katalog.template.BasicType;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The graphs of the field types know the limits of values that expressions do not know. */
class FieldAutomatonTest {

    private static Automaton automaton(String template) {
        return Automaton.of(KatalogNotation.read(template, new Location("test", 1, 1), FieldTypes.basic())
                .orThrow()
                .segments());
    }

    @ParameterizedTest
    @CsvSource({
        "int, 2147483647, 2147483648",
        "int, 0002147483647, 9999999999",
        "int, 999999999, 21474836470",
        "int, 1999999999, 3000000000",
        "int, 000, ''",
        "int, 2099999999, 2200000000",
        "long, 9223372036854775807, 9223372036854775808",
        "long, 0, -1",
        "signed, -2147483648, -2147483649",
        "signed, +2147483647, 2147483648",
        "signed, 5, +-5",
        "decimal, -0.5, .5",
        "decimal, 12, 12.",
        "hex, 0x0, 0x",
        "hex, 0Xffffffffffffffff, 0x1ffffffffffffffff",
        "hex, 00000000000000000000001, 00x1",
        "spi, deadBEEF, 0xg",
        "version, 4.2.4p8@1.1612-o, .4",
        "port, netbios-ns, a/b",
        "token, a, a b",
        "text, a b, ''",
        "ipv4, 255.249.0.010, 256.1.1.1",
        "ipv4, 199.99.9.200, 1.2.3",
        "ip, ::, :",
        "ip, 2001:db8::1, 1:2:3",
        "ip, 1:2:3:4:5:6:7:8, 1:2:3:4:5:6:7:8:9",
        "ip, ::ffff:192.0.2.1, ::ffff:192.0.2.256",
        "ip, 1:2:3:4:5:6:192.0.2.1, 1:2:3:4:5:6:7:192.0.2.1",
        "ip, 192.0.2.1, 1::2::3",
        "ip, 1::, 12345::",
        "prefix, 192.0.2.0/32, 192.0.2.0/33",
        "prefix, 2001:db8::/128, 2001:db8::/129",
        "prefix, ::/064, 192.0.2.0/",
        "mac, 00:1A:2b:3c:4d:5e, 00:1A:2b:3c:4d"
    })
    void readsValuesOfTheTypeOnly(String type, String value, String other) {
        Automaton automaton = automaton("<value:" + type + ">");
        assertTrue(automaton.reads(value), value);
        assertTrue(!automaton.reads(other), other);
    }

    @ParameterizedTest
    @CsvSource({
        "<n:int>1, 11",
        "<n:decimal>.5, 1.5",
        "<n:hex>x1, 0x1",
        "<v:version>-a, 1-a",
        "<a:ipv4>5, 192.0.2.15",
        "<a:ip>:5, ::5",
        "<a:ip>:5, 1::5:5",
        "<a:ip>:5, 1::abcd:5",
        "<a:ip>::, 1:2::",
        "<a:ip>5, 1:2:3:4:5:6:7:125",
        "<a:ip>5, ::125",
        "a <t>, 'a  '"
    })
    void valuesGiveNothingBack(String template, String text) {
        assertTrue(!automaton(template).reads(text), text);
    }

    @ParameterizedTest
    @CsvSource({
        "<n:decimal>., 1.",
        "<n:decimal>.x, 1.x",
        "<a:ipv4>5, 192.0.2.1235",
        "<a:ip>., ::5.",
        "<a:ip>: x, 2001:db8::1: x",
        "<a:ip>: x, 2001:db8:0:1:2:3:4:5678: x",
        "<a:ip>: x, ::: x",
        "<a:ip>:, 1::5:",
        "<a:ip>5, 1:2:3:4:5:6:7:12345",
        "<a:ip>5, ::12345",
        "<a:ip>:9, 1:2:3:4:5:6:7:8:9",
        "<a:ip>:8, 1::2:3:4:5:6:7:8",
        "a  <t>, a b",
        "caf\u00e9 <t>, caf\u00e9 \u65e5\u672c",
        "<how:in|in  time>, in time"
    })
    void valuesEndWhereNothingContinuesThem(String template, String text) {
        assertTrue(automaton(template).reads(text), text);
    }

    @Test
    void addressesAreThoseOfTheExpressionThatArePossible() {
        Automaton automaton = Automaton.of(List.of(new Segment.Field("ip", BasicType.IP)));
        TemplateExpression expression =
                TemplateExpression.of(new Template(List.of(new Segment.Field("ip", BasicType.IP))));
        SplittableRandom random = new SplittableRandom(20260302L);
        int addresses = 0;
        for (int i = 0; i < 60_000; i++) {
            String text = randomAddress(random);
            boolean expected = expression.matches(text) && isAddress(text);
            addresses += expected ? 1 : 0;
            assertEquals(expected, automaton.reads(text), text);
        }
        assertTrue(addresses > 1000, "only " + addresses + " addresses");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<ip:ip>:9", "<ip:ip>:ab", "<ip:ip>5", "<ip:ip>::", "<ip:ip>. <t>", "<ip:ip>:<t>"})
    void addressesEndWhereTheirExpressionEnds(String template) {
        Automaton automaton = automaton(template);
        TemplateExpression expression = TemplateExpression.of(new Template(LookaheadTest.read(template)));
        SplittableRandom random = new SplittableRandom(20260303L);
        String[] ends = {":9", ":ab", "5", "::", ". x", ":x", ":", ""};
        int matches = 0;
        for (int i = 0; i < 10_000; i++) {
            String text = randomAddress(random) + ends[random.nextInt(ends.length)];
            String address = expression.captures(text).get("ip");
            boolean expected = address != null && isAddress(address);
            matches += expected ? 1 : 0;
            assertEquals(expected, automaton.reads(text), text);
        }
        assertTrue(matches > 50, "only " + matches + " matches");
    }

    private static String randomAddress(SplittableRandom random) {
        String[] pieces = {"", "0", "1f", "abc", "1234", "12345"};
        StringBuilder text = new StringBuilder();
        int groups = 1 + random.nextInt(9);
        for (int i = 0; i < groups; i++) {
            text.append(i == 0 ? "" : ":").append(pieces[random.nextInt(random.nextInt(8) == 0 ? 6 : 5)]);
        }
        return random.nextInt(4) == 0
                ? text + (groups == 1 ? "" : ":") + "192.0.2." + random.nextInt(300)
                : text.toString();
    }

    private static boolean isAddress(String text) {
        // What could be a name must not reach InetAddress, which would ask a name server.
        if (!text.contains(":")) {
            return text.matches("192\\.0\\.2\\.\\d+") && Integer.parseInt(text.substring(8)) < 256;
        }
        try {
            InetAddress.getByName(text);
            return true;
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
