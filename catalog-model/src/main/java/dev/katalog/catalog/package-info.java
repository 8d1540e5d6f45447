/** Catalogs as imported, the curation over them, and the two joined into what the generator reads. */
@NullMarked
package dev.katalog.catalog;

import org.jspecify.annotations.NullMarked;
