/**
 * The way in for a stream of lines of several vendors. The events of each catalog are generated into packages of their own:
 * {@link dev.katalog.events.ftd} and {@link dev.katalog.events.nxr}.
 */
@NullMarked
package dev.katalog.events;

import org.jspecify.annotations.NullMarked;
