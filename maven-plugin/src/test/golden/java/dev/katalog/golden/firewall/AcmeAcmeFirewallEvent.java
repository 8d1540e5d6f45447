package dev.katalog.golden.firewall;

import javax.annotation.processing.Generated;

/**
 * Firewall: 
 */
@Generated("dev.katalog.generate.InterfaceGenerator")
public sealed interface AcmeAcmeFirewallEvent extends AcmeEvent permits Acme100002ZeitBerschritten5S, Acme100003Message, Acme100004LoginOfTerminalFrom, Acme100006SessionClosed, Acme100007Peer, Acme100009Counter, Acme100010Path, Acme100011CopiedToInMs, Acme100012Note {
}
