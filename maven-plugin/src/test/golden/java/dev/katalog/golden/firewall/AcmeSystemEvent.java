package dev.katalog.golden.firewall;

import javax.annotation.processing.Generated;

/**
 * System: The device itself.
 */
@Generated("dev.katalog.generate.InterfaceGenerator")
public sealed interface AcmeSystemEvent extends AcmeEvent permits Acme100001SwitchingOver, Acme100005LinkChanged, Acme100008RuleApplied {
}
