package dev.katalog.benchmarks.corpus;

import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.Segment;
import java.util.List;
import java.util.SplittableRandom;

/** Values of fields, each of its own: few distinct values would be learnt by the processor's branch prediction. */
final class FieldValues {

    private static final String[] SERVICES = {"ssh", "snmp", "domain", "https", "netbios-ns", "bootps", "ntp"};

    private final FieldTexts texts;
    private final SplittableRandom random;

    FieldValues(FieldTexts texts, SplittableRandom random) {
        this.texts = texts;
        this.random = random;
    }

    String of(Segment.Field field) {
        if (field.type() instanceof ChoiceType choice) {
            List<ChoiceType.Spelling> spellings = choice.spellings();
            return spellings.get(random.nextInt(spellings.size())).text();
        }
        String name = field.name();
        return switch ((BasicType) field.type()) {
            case TEXT -> texts.text(name);
            case TOKEN -> texts.token(name);
            case HOST -> random.nextInt(20) == 0 ? texts.name() : address();
            case INT -> integer(name);
            case LONG -> Long.toString(random.nextLong(10_000_000_000L) >>> random.nextInt(24));
            case SIGNED -> Integer.toString(random.nextInt(-3, 200));
            case DECIMAL -> random.nextInt(100) + "." + random.nextInt(1000);
            case HEX -> Integer.toHexString(random.nextInt());
            case SPI -> "0x" + String.format("%08x", random.nextInt());
            case VERSION -> random.nextInt(1, 10) + "." + random.nextInt(20) + "." + random.nextInt(10);
            case IPV4 -> ipv4();
            case IP -> name.equals("peer") ? ipv4() : address();
            case PREFIX -> ipv4() + "/" + random.nextInt(8, 33);
            case MAC -> mac();
            case PORT -> random.nextInt(5) == 0 ? SERVICES[random.nextInt(SERVICES.length)] : port();
        };
    }

    /** Mostly IPv4, one in ten IPv6. */
    private String address() {
        return random.nextInt(10) == 0 ? ipv6() : ipv4();
    }

    String ipv4() {
        return switch (random.nextInt(6)) {
            case 0 -> "192.0.2." + random.nextInt(256);
            case 1 -> "198.51.100." + random.nextInt(256);
            case 2 -> "203.0.113." + random.nextInt(256);
            case 3 -> "192.168." + random.nextInt(256) + "." + random.nextInt(256);
            default -> "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
        };
    }

    private String ipv6() {
        String network = "2001:db8:" + Integer.toHexString(random.nextInt(0x10000));
        return random.nextBoolean()
                ? network + "::" + Integer.toHexString(random.nextInt(1, 0x10000))
                : network + ":0:1:" + Integer.toHexString(random.nextInt(0x10000)) + ":a:b";
    }

    private String mac() {
        StringBuilder mac = new StringBuilder("00");
        for (int i = 0; i < 5; i++) {
            mac.append(String.format(":%02x", random.nextInt(256)));
        }
        return mac.toString();
    }

    private String integer(String name) {
        if (name.endsWith("Length") && name.contains("refix")) {
            return Integer.toString(random.nextInt(8, 33));
        }
        return switch (name) {
            case "tunnel" -> Integer.toString(random.nextInt(1, 129));
            case "thread" -> String.format("%02d", random.nextInt(1, 17));
            case "port", "peerPort", "sourcePort", "destinationPort", "localPort" -> port();
            default -> Integer.toString(random.nextInt(1 << 20) >>> random.nextInt(20));
        };
    }

    private String port() {
        return Integer.toString(random.nextInt(3) == 0 ? random.nextInt(1, 1024) : random.nextInt(1024, 65536));
    }
}
