/** Turns the text of a vendor document into a catalog. */
@NullMarked
package dev.katalog.importer;

import org.jspecify.annotations.NullMarked;
