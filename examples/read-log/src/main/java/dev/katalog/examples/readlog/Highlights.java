package dev.katalog.examples.readlog;

import dev.katalog.events.ftd.Ftd710003AccessDeniedByAcl;
import dev.katalog.events.ftd.Ftd713050IpsecConnectionTerminated;
import dev.katalog.events.ftd.Ftd713120Phase2Completed;
import dev.katalog.events.ftd.Ftd713123PeerContactLost;
import dev.katalog.events.ftd.Ftd713228PrivateAddressAssigned;
import dev.katalog.events.ftd.FtdEvent;
import dev.katalog.events.ftd.FtdHaEvent;
import dev.katalog.events.ftd.FtdPeer;
import dev.katalog.events.ftd.FtdSessionEvent;
import dev.katalog.events.ftd.FtdSysEvent;
import dev.katalog.events.ftd.FtdUnrecognized;
import dev.katalog.events.ftd.FtdVpnEvent;
import dev.katalog.events.nxr.NxrEvent;
import dev.katalog.runtime.Event;
import org.jspecify.annotations.Nullable;

/**
 * What an operator wants to hear about: what application code does with typed events.
 *
 * <p>The switch, like the one of {@link NxrHighlights}, is exhaustive without a default branch: when a catalog gains a family,
 * this does not compile until somebody has decided what becomes of its events.
 */
final class Highlights {

    /** Not worth a word. */
    static final String NONE = "";

    private Highlights() {}

    /** A remark about the event; empty if there is none. */
    static String of(Event event) {
        if (event instanceof FtdEvent ftd) {
            return of(ftd);
        }
        return event instanceof NxrEvent nxr ? NxrHighlights.of(nxr) : NONE;
    }

    static String of(FtdEvent event) {
        return switch (event) {
            // A nested record pattern matches only if there is a peer; a component without one binds null.
            case Ftd713228PrivateAddressAssigned(FtdPeer(var group, var user, var ip), var address)
            when user != null -> user + " now has " + address;
            case Ftd713120Phase2Completed(FtdPeer(var group, var user, var ip), var messageId) ->
                "tunnel up: " + firstOf(user, ip, group);
            case Ftd713123PeerContactLost(FtdPeer(var group, var user, var ip), var keepAlive) ->
                "peer lost: " + firstOf(user, ip, group);
            case Ftd713050IpsecConnectionTerminated gone -> "tunnel down: " + gone.reason();
            case Ftd710003AccessDeniedByAcl(var protocol, var source, var port, var inside, var target, var service) ->
                "%s was denied %s on %s".formatted(source, service, target);
            case FtdHaEvent failover -> "failover: " + failover.descriptor().summary();
            case FtdSessionEvent session -> NONE;
            case FtdSysEvent system -> NONE;
            case FtdVpnEvent vpn -> NONE;
            case FtdUnrecognized line -> NONE;
        };
    }

    /** Who a peer is, by the best that is known of it: each part may be absent, but not all. */
    private static Object firstOf(@Nullable Object user, @Nullable Object ip, @Nullable Object group) {
        Object known = user == null ? ip : user;
        return known == null ? String.valueOf(group) : known;
    }
}
