/**
 * The lines that are measured: made from the catalogs' own templates, with the values and envelopes of real devices, always
 * the same for the same seed.
 *
 * <p>{@link dev.katalog.benchmarks.corpus.Corpora} is the entry point.
 */
@NullMarked
package dev.katalog.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
