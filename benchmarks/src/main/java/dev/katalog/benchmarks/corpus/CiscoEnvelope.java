package dev.katalog.benchmarks.corpus;

import java.util.SplittableRandom;

/**
 * Envelopes of firewalls, in hundredths as one meets them: most write PRI, a time with the year and their name, some without
 * the name, newer ones the time of RFC 5424; a part was written to a file by a relay; the rest are the rare forms.
 */
final class CiscoEnvelope implements Envelope {

    private enum Form {
        DEVICE_ID,
        NO_DEVICE_ID,
        ISO_TIME,
        ISO_TIME_NO_DEVICE_ID,
        RELAYED,
        RELAYED_WITH_DEVICE_TIME,
        RFC_5424,
        NO_PRI,
        EMBLEM,
        BARE
    }

    private static final int LOCAL4 = 20 << 3;

    private final Weighted<Form> forms = new Weighted<Form>()
            .add(40, Form.DEVICE_ID)
            .add(16, Form.NO_DEVICE_ID)
            .add(14, Form.ISO_TIME)
            .add(4, Form.ISO_TIME_NO_DEVICE_ID)
            .add(9, Form.RELAYED)
            .add(3, Form.RELAYED_WITH_DEVICE_TIME)
            .add(4, Form.RFC_5424)
            .add(6, Form.NO_PRI)
            .add(2, Form.EMBLEM)
            .add(2, Form.BARE);
    private final Weighted<String> products =
            new Weighted<String>().add(50, "FTD").add(46, "ASA").add(3, "PIX").add(1, "FWSM");
    private final Hosts hosts;
    private final Clock clock;
    private final SplittableRandom random;

    CiscoEnvelope(SplittableRandom random) {
        this.random = random;
        this.clock = new Clock(random);
        this.hosts = new Hosts("fw", random);
    }

    @Override
    public String line(Message message) {
        // Operators remap a severity now and then.
        int severity = random.nextInt(20) == 0 ? random.nextInt(8) : message.severity();
        String pri = "<" + (LOCAL4 | severity) + ">";
        String code = "%" + products.draw(random) + kind() + "-" + severity + "-" + message.key() + ": ";
        return header(pri) + code + message.body();
    }

    /** The class that one in thirty lines has within its code. */
    private String kind() {
        return random.nextInt(30) == 0 ? "-vpn" : "";
    }

    private String header(String pri) {
        return switch (forms.draw(random)) {
            case DEVICE_ID -> pri + clock.next(Clock.WITH_YEAR) + " " + hosts.name() + " : ";
            case NO_DEVICE_ID -> pri + clock.next(Clock.WITH_YEAR) + ": ";
            case ISO_TIME -> pri + clock.next(Clock.ISO_SECONDS) + " " + hosts.name() + " : ";
            case ISO_TIME_NO_DEVICE_ID -> pri + clock.next(Clock.ISO_SECONDS) + ": ";
            case RELAYED -> clock.next(Clock.RFC_3164) + " " + hosts.any() + " ";
            case RELAYED_WITH_DEVICE_TIME ->
                clock.next(Clock.RFC_3164) + " " + hosts.any() + " :" + clock.next(Clock.RFC_3164) + " UTC: ";
            case RFC_5424 -> pri + "1 " + clock.next(Clock.ISO_MILLIS) + " " + hosts.name() + " - - - - ";
            case NO_PRI -> clock.next(Clock.WITH_YEAR) + " " + hosts.name() + " : ";
            case EMBLEM -> pri + ":" + clock.next(Clock.RFC_3164) + " UTC: ";
            case BARE -> "";
        };
    }
}
