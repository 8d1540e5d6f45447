/** Measures the generated events beside their peers on the same lines. */
@NullMarked
package dev.katalog.benchmarks;

import org.jspecify.annotations.NullMarked;
