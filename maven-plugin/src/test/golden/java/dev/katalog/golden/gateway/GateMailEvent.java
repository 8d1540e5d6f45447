package dev.katalog.golden.gateway;

import javax.annotation.processing.Generated;

/**
 * mail: 
 */
@Generated("dev.katalog.generate.InterfaceGenerator")
public sealed interface GateMailEvent extends GateEvent permits MailSent, MailFailed {
}
