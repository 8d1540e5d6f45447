package dev.katalog.golden.gateway;

import javax.annotation.processing.Generated;

/**
 * house: 
 */
@Generated("dev.katalog.generate.InterfaceGenerator")
public sealed interface GateHouseEvent extends GateEvent permits DoorOpen, DoorShut, WindowOpen, WindowShut {
}
