/**
 * A command that reads logs of several vendors and prints their events: an example of how an application uses generated
 * events.
 *
 * <p>{@link dev.katalog.examples.readlog.LogReader} turns inputs into lines and hands each to a
 * {@link dev.katalog.examples.readlog.Report}; there is one report for each kind of output.
 */
@NullMarked
package dev.katalog.examples.readlog;

import org.jspecify.annotations.NullMarked;
