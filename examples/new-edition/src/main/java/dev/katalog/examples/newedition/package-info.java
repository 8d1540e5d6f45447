/** An application of a catalog whose document gets a new edition. */
@NullMarked
package dev.katalog.examples.newedition;

import org.jspecify.annotations.NullMarked;
