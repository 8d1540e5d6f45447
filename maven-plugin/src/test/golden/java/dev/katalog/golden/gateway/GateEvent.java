package dev.katalog.golden.gateway;

import dev.katalog.runtime.Event;
import javax.annotation.processing.Generated;

/**
 * A log message of Acme Gateway, read from a line.
 *
 * <p>Its families are its permitted forms; GateUnrecognized is what a line becomes that is no known message.
 */
@Generated("dev.katalog.generate.InterfaceGenerator")
public sealed interface GateEvent extends Event permits GateScheduleEvent, GateMailEvent, GateHouseEvent, GateUnrecognized {
}
