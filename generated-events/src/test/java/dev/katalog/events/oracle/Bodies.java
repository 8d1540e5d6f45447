package dev.katalog.events.oracle;

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
        "\ud83d\ude80 up",
        "tab\there",
        "256.1.1.1",
        "99999999999999999999",
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
        "'q'",
        "\u65e5\u672c",
        "\ud83d\ude80"
    };
    private static final String[] INTS = {
        "0", "1", "42", "007", "65535", "2147483647", "2147483648", "99999999999999999999"
    };
    private static final String[] LONGS = {"0", "9223372036854775807", "9223372036854775808", "123456", "00"};
    private static final String[] SIGNED = {"0", "-1", "+7", "-2147483648", "2147483648", "-2147483649", "12345678901"};
    private static final String[] DECIMALS = {"0.0", "2.5", "-0.123456", "+3", "1e5", "10.", "100000000000000000000.5"};
    private static final String[] HEX = {
        "0", "033c8971", "0xDEADBEEF", "ffffffffffffffff", "10000000000000000", "0x", "c0ffee01", "0x00000000000000001"
    };
    private static final String[] VERSIONS = {"4.2.4p8@1.1612-o", "2.0.9", "1", "4.3.2", "v1_2~rc1+x"};
    private static final String[] IPV4 = {
        "192.0.2.1", "0.0.0.0", "255.255.255.255", "198.51.100.7", "01.002.3.4", "256.1.1.1", "1.2.3", "1.2.3.4567"
    };
    private static final String[] IPV6 = {
        "2001:db8::1",
        "2001:DB8::1",
        "::",
        "::1",
        "1::",
        "2001:db8:0:1:2:3:4:5",
        "::ffff:192.0.2.1",
        "1:2:3:4:5:6:192.0.2.1",
        "1:2:3:4:5:6:7::",
        "::2:3:4:5:6:7:8",
        "1:2:3",
        "1::2::3",
        "::ffff:256.0.2.1",
        "12345::1"
    };
    private static final String[] MACS = {"00:1A:2b:3c:4d:5e", "ff:ff:ff:ff:ff:ff", "00:1A:2b:3c:4d"};
    private static final String[] LENGTHS = {"24", "0", "32", "33", "128", "129", "007"};
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

    /** The next body, as octets; all templates have their turn. */
    String next() {
        List<Segment> segments = new ArrayList<>();
        if (prefix != null && random.nextInt(4) > 0) {
            segments.addAll(flat(
                    prefix.forms().get(random.nextInt(prefix.forms().size())).segments()));
        }
        segments.addAll(flat(templates.get(next++ % templates.size()).segments()));
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < segments.size(); i++) {
            body.append(
                    segments.get(i) instanceof Segment.Field field
                            ? value(field.type(), segments.subList(i + 1, segments.size()))
                            : ((Segment.Literal) segments.get(i)).text());
        }
        return Octets.of(body.toString());
    }

    /** The segments with each optional part present or absent. */
    private List<Segment> flat(List<Segment> segments) {
        List<Segment> flat = new ArrayList<>();
        for (Segment segment : segments) {
            if (!(segment instanceof Segment.OptionalPart part)) {
                flat.add(segment);
            } else if (random.nextBoolean()) {
                flat.addAll(flat(part.segments()));
            }
        }
        return flat;
    }

    private String value(FieldType type, List<Segment> following) {
        if (type instanceof ChoiceType choice) {
            return one(
                    choice.spellings().stream().map(ChoiceType.Spelling::text).toArray(String[]::new));
        }
        BasicType basic = (BasicType) type;
        if (!basic.isGap()) {
            return ordinary(basic);
        }
        String text = ordinary(basic);
        return switch (random.nextInt(8)) {
            case 0 -> text + delimiter(following, basic) + text;
            case 1 -> delimiter(following, basic) + text;
            case 2 -> random.nextInt(4) == 0 ? "" : text;
            default -> text;
        };
    }

    /** What follows a gap, or the front of it: what must not end the gap too early. */
    private String delimiter(List<Segment> following, BasicType gap) {
        StringBuilder delimiter = new StringBuilder();
        for (Segment segment : following.subList(0, Math.min(following.size(), 1 + random.nextInt(3)))) {
            delimiter.append(
                    segment instanceof Segment.Literal literal
                            ? literal.text()
                            : value(((Segment.Field) segment).type(), List.of()));
        }
        String all = gap == BasicType.TEXT
                ? delimiter.toString()
                : delimiter.toString().replace(" ", "");
        return random.nextBoolean() || all.isEmpty() ? all : all.substring(0, 1 + random.nextInt(all.length()));
    }

    private String ordinary(BasicType type) {
        return switch (type) {
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
            case PREFIX -> (random.nextBoolean() ? one(IPV4) : one(IPV6)) + "/" + one(LENGTHS);
            case MAC -> one(MACS);
            case PORT -> one(PORTS);
        };
    }

    /** Mostly the values at the front, which are ordinary. */
    private String one(String[] values) {
        return values[random.nextInt(random.nextBoolean() ? Math.max(1, values.length / 3) : values.length)];
    }
}
