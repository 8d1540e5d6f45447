package dev.katalog.events.bound;

import java.util.List;
import java.util.stream.Stream;

/** Lines that are all envelope: what a header begins with, over and over. */
final class HostileLines {

    private static final List<String> UNITS = List.of(
            "%",
            "%ASA",
            "%ASA-5-",
            "%ASA-5-71312",
            "%ASA-session-3-",
            "%FTD<",
            "% ",
            "<",
            "<1",
            "<165>",
            "<165>: ",
            "1 ",
            "[",
            "[IKEv1",
            "[IKEv1 ",
            "[IKEv1 DEBUG] ",
            "Jan  5 08:52:35 ",
            "2026-11-21T22:33:03.004Z ",
            "Jan  5 ",
            "2026-",
            "relay ",
            "relay: ",
            "relay <30>",
            "Jan  5 08:52:35 relay <30>",
            "192.0.2.1 ",
            "[192.0.2.1] ",
            "2001:db8::1 ",
            ":",
            ": ",
            " : ",
            "x",
            "x ",
            "x:",
            "x[1",
            "x[1]",
            "x[1]: ",
            "/",
            "/x",
            "daemon.info ",
            "1",
            "12:",
            "\t",
            " ",
            "\0",
            "\r",
            "\u65e5",
            "-- MARK --");

    private static final List<String> FRONTS = List.of(
            "",
            "<165>",
            "<165>1 2026-11-21T22:33:03.004Z fw01 - - ",
            "<165>1 2026-11-21T22:33:03.004Z fw01 - - - [a b=\"",
            "Jan  5 08:52:35 ",
            "Jan  5 08:52:35 nxr ",
            "[IKEv1]: ");

    private HostileLines() {}

    static List<HostileBodies.Body> all() {
        return FRONTS.stream()
                .flatMap(front -> UNITS.stream()
                        .flatMap(unit -> Stream.of(
                                new HostileBodies.Body(front, unit, ""),
                                new HostileBodies.Body(front, unit, "x y: z"))))
                .toList();
    }
}
