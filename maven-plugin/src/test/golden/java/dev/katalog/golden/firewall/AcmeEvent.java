package dev.katalog.golden.firewall;

import dev.katalog.runtime.Event;
import javax.annotation.processing.Generated;

/**
 * A log message of Acme Firewall, read from a line.
 *
 * <p>Its families are its permitted forms; AcmeUnrecognized is what a line becomes that is no known message.
 */
@Generated("dev.katalog.generate.InterfaceGenerator")
public sealed interface AcmeEvent extends Event permits AcmeSystemEvent, AcmeVpnEvent, AcmeAcmeFirewallEvent, AcmeUnrecognized {
}
