package dev.katalog.benchmarks.corpus;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Envelopes of routers, in hundredths as one meets them: mostly RFC 3164 with PRI and host as it arrives, or without PRI as a
 * relay writes it to a file; some without a host, some with the relay's time in ISO 8601, some of RFC 5424, a few bare. Two
 * of three programs show their pid.
 */
final class NxrEnvelope implements Envelope {

    private enum Form {
        RFC_3164,
        NO_HOST,
        FILE,
        ISO_FILE,
        RFC_5424,
        FACILITY_WORD,
        BARE
    }

    private static final int DAEMON = 3 << 3;

    private final Weighted<Form> forms = new Weighted<Form>()
            .add(55, Form.RFC_3164)
            .add(8, Form.NO_HOST)
            .add(20, Form.FILE)
            .add(6, Form.ISO_FILE)
            .add(7, Form.RFC_5424)
            .add(1, Form.FACILITY_WORD)
            .add(3, Form.BARE);
    private final Hosts hosts;
    private final Clock clock;
    private final SplittableRandom random;

    NxrEnvelope(SplittableRandom random) {
        this.random = random;
        this.clock = new Clock(random);
        this.hosts = new Hosts("nxr", random);
    }

    @Override
    public String line(Message message) {
        String program = message.key();
        @Nullable String pid = random.nextInt(3) == 0 ? null : Integer.toString(random.nextInt(100, 32_768));
        String pri = "<" + (DAEMON | message.severity()) + ">";
        Form form = forms.draw(random);
        if (form == Form.RFC_5424) {
            String header = pri + "1 " + clock.next(Clock.ISO_MILLIS) + " " + hosts.name() + " ";
            return header + (program.isEmpty() ? "-" : program) + " " + (pid == null ? "-" : pid) + " - - "
                    + message.body();
        }
        String tag = program.isEmpty() ? "" : program + (pid == null ? "" : "[" + pid + "]") + ": ";
        return header(form, pri) + tag + message.body();
    }

    private String header(Form form, String pri) {
        return switch (form) {
            case RFC_3164 -> pri + clock.next(Clock.RFC_3164) + " " + hosts.any() + " ";
            case NO_HOST -> pri + clock.next(Clock.RFC_3164) + " ";
            case FILE -> clock.next(Clock.RFC_3164) + " " + hosts.any() + " ";
            case ISO_FILE -> clock.next(Clock.ISO_MICROS) + " " + hosts.any() + " ";
            case FACILITY_WORD -> clock.next(Clock.RFC_3164) + " " + hosts.name() + " daemon.info ";
            case BARE, RFC_5424 -> "";
        };
    }
}
