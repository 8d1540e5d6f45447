/**
 * The same lines read by other libraries, with patterns made from the same templates.
 *
 * <p>All are deployed in the best way known: {@link dev.katalog.benchmarks.peers.Deployment} leads a line by its message id or
 * program to the few patterns that can match it. What differs is the {@link dev.katalog.benchmarks.peers.Engine}.
 */
@NullMarked
package dev.katalog.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
