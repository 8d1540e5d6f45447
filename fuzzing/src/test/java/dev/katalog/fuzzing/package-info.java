/**
 * What everything that reads foreign bytes must do on any bytes, as {@linkplain dev.katalog.fuzzing.Target targets}: replayed
 * over a corpus by {@link dev.katalog.fuzzing.CorpusTest}, driven by a fuzzer in {@link dev.katalog.fuzzing.GuidedFuzzing}.
 */
@NullMarked
package dev.katalog.fuzzing;

import org.jspecify.annotations.NullMarked;
