package dev.katalog.events;

import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.FieldType;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Bodies of one message with values of all kinds: typical, extreme, and such that contain what follows them. */
final class Bodies {

    private static final String[] TEXTS = {
        "inside",
        "VPN Users",
        "j.doe@example.com",
        "EXAMPLE\\jdoe",
        "a",
        "7",
        "0x1f",
        "192.0.2.1",
        "x, y",
        "caf\u00e9",
        "\u65e5\u672c",
        "a/b",
        "(none)",
        "'q'",
        "one  two",
        "up",
        "-",
        "tunnel1",
        "#5",
        "N/A",
        "a: b",
        "] [",
        "IP = 192.0.2.9"
    };
    private static final String[] TOKENS = {
        "inside",
        "eth0",
        "Gi0/1",
        "dmz-1_a.b",
        "a",
        "7",
        "192.0.2.1",
        "2001:db8::1",
        "caf\u00e9",
        "XXX.XXX.XXX.XXX",
        "a:b",
        "x/y/z",
        "ICMP",
        "SERVER1",
        "(1)",
        "'q'"
    };
    private static final String[] INTS = {
        "0", "1", "42", "007", "65535", "2147483647", "2147483648", "99999999999999999999"
    };
    private static final String[] LONGS = {"0", "9223372036854775807", "9223372036854775808", "123456", "00"};
    private static final String[] SIGNED = {"0", "-1", "+7", "-2147483647", "12345678901"};
    private static final String[] DECIMALS = {"0.0", "2.5", "-0.123456", "+3", "1e5", "10.", "100000000000000000000.5"};
    private static final String[] HEX = {
        "0", "033c8971", "0xDEADBEEF", "ffffffffffffffff", "10000000000000000", "0x", "c0ffee01"
    };
    private static final String[] VERSIONS = {"4.2.4p8@1.1612-o", "2.0.9", "1", "4.3.2", "v1_2~rc1+x"};
    private static final String[] IPV4 = {
        "192.0.2.1", "0.0.0.0", "255.255.255.255", "198.51.100.7", "256.1.1.1", "1.2.3"
    };
    private static final String[] IPV6 = {
        "2001:db8::1", "::", "::1", "2001:db8:0:1:2:3:4:5", "::ffff:192.0.2.1", "1:2:3", "1::2::3"
    };
    private static final String[] MACS = {"00:1A:2b:3c:4d:5e", "ff:ff:ff:ff:ff:ff", "00:1A:2b:3c:4d"};
    private static final String[] PORTS = {"23", "ssh", "0", "65535", "65536", "netbios-ns", "053"};

    private final List<Template> templates;
    private final Prefix prefix;
    private final SplittableRandom random;
    private int next;

    Bodies(EventMessage message, SplittableRandom random) {
        this.templates = message.templates();
        this.prefix = message.prefix();
        this.random = random;
    }

    /** The next body; all templates have their turn. */
    String next() {
        StringBuilder body = new StringBuilder();
        if (prefix != null && random.nextInt(4) > 0) {
            append(prefix.forms().get(random.nextInt(prefix.forms().size())).segments(), body);
        }
        append(templates.get(next++ % templates.size()).segments(), body);
        return body.toString();
    }

    private void append(List<Segment> segments, StringBuilder body) {
        for (Segment segment : segments) {
            if (segment instanceof Segment.Literal literal) {
                body.append(literal.text());
            } else if (segment instanceof Segment.Field field) {
                body.append(value(field.type()));
            } else if (random.nextBoolean()) {
                append(((Segment.OptionalPart) segment).segments(), body);
            }
        }
    }

    private String value(FieldType type) {
        if (type instanceof ChoiceType choice) {
            return one(
                    choice.spellings().stream().map(ChoiceType.Spelling::text).toArray(String[]::new));
        }
        return switch ((BasicType) type) {
            case TEXT -> one(TEXTS);
            case TOKEN, HOST -> one(TOKENS);
            case INT -> one(INTS);
            case LONG -> one(LONGS);
            case SIGNED -> one(SIGNED);
            case DECIMAL -> one(DECIMALS);
            case HEX, SPI -> one(HEX);
            case VERSION -> one(VERSIONS);
            case IPV4 -> one(IPV4);
            case IP -> random.nextBoolean() ? one(IPV4) : one(IPV6);
            case PREFIX ->
                (random.nextBoolean() ? one(IPV4) : one(IPV6)) + "/" + one(new String[] {"0", "24", "33", "129"});
            case MAC -> one(MACS);
            case PORT -> one(PORTS);
        };
    }

    /** Mostly the values at the front, which are ordinary. */
    private String one(String[] values) {
        List<String> pool = new ArrayList<>(List.of(values));
        return pool.get(random.nextInt(random.nextBoolean() ? Math.max(1, pool.size() / 3) : pool.size()));
    }
}
