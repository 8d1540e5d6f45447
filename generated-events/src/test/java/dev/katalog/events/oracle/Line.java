package dev.katalog.events.oracle;

import dev.katalog.catalog.EventCatalog.EventMessage;
import java.util.SplittableRandom;

/**
 * A whole line with an envelope around a body, as {@link Octets}.
 *
 * @param octets the line
 * @param bodyStart where the body begins
 * @param untaggedStart where the body would begin if what was taken for host and tag were part of it; -1 if that cannot be
 */
record Line(String octets, int bodyStart, int untaggedStart) {

    private static final String[] BEFORE_CODES = {
        "",
        "<165>",
        "<167>Jan  5 08:52:35 192.0.2.216 ",
        "<165>Aug 06 2016 18:05:27: ",
        "Mar 21 2014 23:03:49 vpn-gw1a : ",
        "Apr 27 02:03:03 dev01: ",
        "<166>2018-06-27T12:17:46Z asa : ",
        "<166>1 2026-11-21T22:33:03.004Z fw01 - - - - ",
        "<166>:Feb 26 11:26:52 UTC: ",
        "Jul 12 17:30:17 relay 192.0.2.7/192.0.2.8 :Jul 12 10:25:06 PDT: ",
        "Apr 29 12:59:50.138340591: ",
        "192.0.2.253:514 : local7.debug ",
        "May 12 10:11:12 relay <164>May 12 2023 10:11:12 ftd-01 : ",
        "<165>1234: Apr 29 2019 12:59:50: ",
        "\u65e5\u672c 100% of "
    };
    private static final String[] CODES = {
        "%ASA-5-", "%FTD-6-", "%asa-3-", "%PIX-7-", "%FTD<Up>-4-", "%ASA-vpn-3-", "%FTD--6-"
    };
    private static final String[] COLONS = {": ", ":", " : ", ":  \t"};

    private static final String[] PRIORITIES = {"", "<30>"};
    private static final String[] TIMES = {"Jan  5 08:52:35 ", "2026-11-03T14:05:09.5+09:00 ", "Aug 06 2016 18:05:27 "};
    private static final String[] HOSTS = {"", "nxr1 ", "192.0.2.1 "};
    private static final String[] PIDS = {"[717]: ", "[1]: ", "[717] : "};

    private static final String[] ENDS = {"", "", "", " ", "\r\n", "\0"};

    /** A line with the message's code. */
    static Line withCode(EventMessage message, String body, SplittableRandom random) {
        String before = Octets.of(one(BEFORE_CODES, random)) + one(CODES, random) + message.id() + one(COLONS, random);
        return behindColon(before, body, -1, random);
    }

    /** A line in the console form, which has no code. */
    static Line ofConsole(String body, SplittableRandom random) {
        String before = random.nextBoolean() ? "Feb 16 13:36:40 [IKEv1]: " : "[IKEv1 DEBUG]: ";
        return behindColon(before, body, -1, random);
    }

    /** A line with the program's tag and a pid: without one a host, glued to a colon, looks the same. */
    static Line withTag(String program, String body, SplittableRandom random) {
        if (random.nextInt(8) == 0) {
            String before = "<30>1 2026-11-21T22:33:03.004Z nxr1 " + program + " 717 - - ";
            String line = before + body + one(ENDS, random);
            return new Line(line, Padding.start(line, before.length()), -1);
        }
        String header = one(PRIORITIES, random) + one(TIMES, random);
        String before = header + one(HOSTS, random) + program + one(PIDS, random);
        return behindColon(before, body, header.length(), random);
    }

    /** Behind the colon of a code or tag, and nowhere else, tabs are padding. */
    private static Line behindColon(String before, String body, int untaggedStart, SplittableRandom random) {
        String line = before + body + one(ENDS, random);
        return new Line(line, Padding.afterTabs(line, before.length()), untaggedStart);
    }

    private static String one(String[] values, SplittableRandom random) {
        return values[random.nextInt(values.length)];
    }
}
