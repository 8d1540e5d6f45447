package dev.katalog.examples.newedition;

import dev.katalog.examples.newedition.events.FanStopped;
import dev.katalog.examples.newedition.events.KestrelEvent;
import dev.katalog.examples.newedition.events.KestrelLinkEvent;
import dev.katalog.examples.newedition.events.KestrelSystemEvent;
import dev.katalog.examples.newedition.events.KestrelUnrecognized;
import dev.katalog.examples.newedition.events.PeerRefused;
import dev.katalog.examples.newedition.events.RekeyingFailed;
import dev.katalog.examples.newedition.events.RunningOnBattery;
import dev.katalog.examples.newedition.events.RunningOnMains;
import dev.katalog.examples.newedition.events.TunnelClosed;
import dev.katalog.examples.newedition.events.TunnelEstablished;

/** What the night shift is called for. */
public final class Alarms {

    private Alarms() {}

    /** The alarm that an event raises; empty if it raises none. Everything is decided here: nothing slips through a default. */
    public static String of(KestrelEvent event) {
        return switch (event) {
            case TunnelClosed closed -> "tunnel " + closed.tunnel() + " is down: " + closed.reason();
            case RekeyingFailed failed -> "tunnel " + failed.tunnel() + " will go down, error " + failed.error();
            case PeerRefused refused -> "";
            case TunnelEstablished established -> "";
            case RunningOnBattery battery -> battery.charge() < 20 ? "battery at " + battery.charge() + " %" : "";
            case RunningOnMains mains -> "";
            case FanStopped stopped -> "fan " + stopped.fan() + " has stopped";
            case KestrelLinkEvent link -> "";
            case KestrelSystemEvent system -> "";
            case KestrelUnrecognized line -> "";
        };
    }
}
