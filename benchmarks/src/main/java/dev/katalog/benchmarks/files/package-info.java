/** Reading files and streams instead of an array. */
@NullMarked
package dev.katalog.benchmarks.files;

import org.jspecify.annotations.NullMarked;
