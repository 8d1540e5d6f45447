package dev.katalog.golden.firewall;

import javax.annotation.processing.Generated;

/**
 * VPN: Tunnels and their peers.
 */
@Generated("dev.katalog.generate.InterfaceGenerator")
public sealed interface AcmeVpnEvent extends AcmeEvent permits Acme200001PhaseCompleted, Acme200002TunnelRejected {
}
