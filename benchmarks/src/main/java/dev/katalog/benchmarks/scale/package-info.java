/** Made-up catalogs of any size: generated, compiled and read in the same way as the real ones. */
@NullMarked
package dev.katalog.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
