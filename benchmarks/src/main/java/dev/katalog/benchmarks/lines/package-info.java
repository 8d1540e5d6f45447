/** What is measured of the generated events: passes over all lines of a corpus. */
@NullMarked
package dev.katalog.benchmarks.lines;

import org.jspecify.annotations.NullMarked;
