package dev.katalog.benchmarks.corpus;

import dev.katalog.benchmarks.corpus.Envelope.Message;
import java.util.SplittableRandom;

/** Lines that no message of the catalogs is: what the same devices, and others, write most of the day. */
final class Misses {

    /** Id, severity, and a body with places for two addresses and two numbers. */
    private static final String[][] CISCO = {
        {"302013", "6", "Built inbound TCP connection %d for outside:%s/%d (%2$s/%3$d) to inside:%4$s/443 (%4$s/443)"},
        {
            "302014",
            "6",
            "Teardown TCP connection %d for outside:%s/%d to inside:%s/443 duration 0:00:30 bytes 5820 TCP FINs"
        },
        {"106023", "4", "Deny tcp src outside:%2$s/%3$d dst inside:%4$s/23 by access-group \"outside_in\" [0x0, 0x%1$x]"
        },
        {"305011", "6", "Built dynamic TCP translation from inside:%2$s/%3$d to outside:%4$s/%1$d"},
        {
            "113019",
            "4",
            "Group = VPN, Username = j.doe, IP = %2$s, Session disconnected. Session Type: SSL, Bytes xmt: %1$d"
        }
    };
    /** Program, severity, body; no programs of an NXR. */
    private static final String[][] PROGRAMS = {
        {"sshd", "6", "Accepted publickey for root from %2$s port %3$d ssh2"},
        {"CRON", "6", "(root) CMD (run-parts /etc/cron.hourly %1$d)"},
        {"postfix/smtpd", "6", "connect from unknown[%2$s]"},
        {"kernel", "4", "[%1$d.%3$d] device eth0 entered promiscuous mode"},
        {"", "6", "last message repeated %1$d times by %2$s"}
    };

    private final FieldValues values;
    private final SplittableRandom random;

    Misses(FieldValues values, SplittableRandom random) {
        this.values = values;
        this.random = random;
    }

    /** A message with an id that the catalog lacks. */
    Message unknownId() {
        return filled(any(CISCO));
    }

    /** A message from a program that the catalog lacks. */
    Message unknownProgram() {
        return filled(any(PROGRAMS));
    }

    /** What stands in the stream of a vendor without any sign of the vendor. */
    String foreign(Envelope routers) {
        return routers.line(unknownProgram());
    }

    private Message filled(String[] row) {
        String body = String.format(
                row[2], random.nextInt(1_000_000), values.ipv4(), random.nextInt(1024, 65536), values.ipv4());
        return new Message(row[0], Integer.parseInt(row[1]), body);
    }

    private String[] any(String[][] rows) {
        return rows[random.nextInt(rows.length)];
    }
}
