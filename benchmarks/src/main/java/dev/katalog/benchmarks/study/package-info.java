/** Runs all measurements, one after another, and writes their results. */
@NullMarked
package dev.katalog.benchmarks.study;

import org.jspecify.annotations.NullMarked;
