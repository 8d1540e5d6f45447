/** How results are written: a document of sections and tables, and a plot. */
@NullMarked
package dev.katalog.benchmarks.report;

import org.jspecify.annotations.NullMarked;
