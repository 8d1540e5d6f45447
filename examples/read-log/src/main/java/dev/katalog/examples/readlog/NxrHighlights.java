package dev.katalog.examples.readlog;

import dev.katalog.events.nxr.BgpNeighborDown;
import dev.katalog.events.nxr.BgpNeighborUp;
import dev.katalog.events.nxr.DhcpdAckSent;
import dev.katalog.events.nxr.KeepalivedVrrpStateEntered;
import dev.katalog.events.nxr.NxrBgpEvent;
import dev.katalog.events.nxr.NxrDhcpClientEvent;
import dev.katalog.events.nxr.NxrDhcpServerEvent;
import dev.katalog.events.nxr.NxrDnsEvent;
import dev.katalog.events.nxr.NxrEvent;
import dev.katalog.events.nxr.NxrInterfaceEvent;
import dev.katalog.events.nxr.NxrIpsecEvent;
import dev.katalog.events.nxr.NxrL2tpv3Event;
import dev.katalog.events.nxr.NxrMobileEvent;
import dev.katalog.events.nxr.NxrMonitorLogEvent;
import dev.katalog.events.nxr.NxrNeteventEvent;
import dev.katalog.events.nxr.NxrNtpEvent;
import dev.katalog.events.nxr.NxrPppEvent;
import dev.katalog.events.nxr.NxrSchedulerEvent;
import dev.katalog.events.nxr.NxrSnmpEvent;
import dev.katalog.events.nxr.NxrSyslogEvent;
import dev.katalog.events.nxr.NxrSystemEvent;
import dev.katalog.events.nxr.NxrUnrecognized;
import dev.katalog.events.nxr.NxrVrrpEvent;
import dev.katalog.events.nxr.PlutoConnection;
import dev.katalog.events.nxr.PlutoIpsecSaEstablished;
import dev.katalog.events.nxr.PlutoPeerDead;
import dev.katalog.events.nxr.XroshRemoteLogin;

/** The same for NXR routers, which have more families. */
final class NxrHighlights {

    private NxrHighlights() {}

    static String of(NxrEvent event) {
        return switch (event) {
            case PlutoIpsecSaEstablished e
            when e.connection() instanceof PlutoConnection known -> "tunnel " + known.tunnel() + " is up";
            case PlutoPeerDead(PlutoConnection(var tunnel, var instance, var peer, var port, var serial)) ->
                "tunnel " + tunnel + " is down";
            case BgpNeighborUp(var neighbor) -> neighbor + " is up";
            case BgpNeighborDown(var neighbor, var cause) -> neighbor + " is down: " + cause;
            case DhcpdAckSent lease
            when lease.clientMac() != null -> lease.clientMac() + " now has " + lease.address();
            case KeepalivedVrrpStateEntered(var group, var state) -> "group " + group + " is now " + state.text();
            case XroshRemoteLogin(var user, var address) -> user + " logged in from " + address;
            case NxrBgpEvent other -> Highlights.NONE;
            case NxrDhcpClientEvent other -> Highlights.NONE;
            case NxrDhcpServerEvent other -> Highlights.NONE;
            case NxrDnsEvent other -> Highlights.NONE;
            case NxrInterfaceEvent other -> Highlights.NONE;
            case NxrIpsecEvent other -> Highlights.NONE;
            case NxrL2tpv3Event other -> Highlights.NONE;
            case NxrMobileEvent other -> Highlights.NONE;
            case NxrMonitorLogEvent other -> Highlights.NONE;
            case NxrNeteventEvent other -> Highlights.NONE;
            case NxrNtpEvent other -> Highlights.NONE;
            case NxrPppEvent other -> Highlights.NONE;
            case NxrSchedulerEvent other -> Highlights.NONE;
            case NxrSnmpEvent other -> Highlights.NONE;
            case NxrSyslogEvent other -> Highlights.NONE;
            case NxrSystemEvent other -> Highlights.NONE;
            case NxrVrrpEvent other -> Highlights.NONE;
            case NxrUnrecognized line -> Highlights.NONE;
        };
    }
}
