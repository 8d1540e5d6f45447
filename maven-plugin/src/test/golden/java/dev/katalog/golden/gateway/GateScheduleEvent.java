package dev.katalog.golden.gateway;

import javax.annotation.processing.Generated;

/**
 * schedule: 
 */
@Generated("dev.katalog.generate.InterfaceGenerator")
public sealed interface GateScheduleEvent extends GateEvent permits ScheduleStarted, ScheduleStopped, ScheduleOverdue, ScheduleTableFull {
}
