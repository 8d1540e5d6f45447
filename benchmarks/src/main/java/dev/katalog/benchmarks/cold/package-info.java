/** The time and the classes until a fresh Java virtual machine has read its first lines. */
@NullMarked
package dev.katalog.benchmarks.cold;

import org.jspecify.annotations.NullMarked;
