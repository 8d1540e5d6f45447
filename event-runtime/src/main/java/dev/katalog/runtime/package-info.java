/**
 * What generated events are made of and what generated code calls: events, descriptors, value types, the envelope of a
 * syslog line, and a reader of lines.
 *
 * <p>Lines are bytes: every method takes an array and a range of it, and all offsets are offsets in that array. Unless a
 * class says otherwise it is immutable or stateless, and safe to use from any number of threads.
 */
@NullMarked
package dev.katalog.runtime;

import org.jspecify.annotations.NullMarked;
