/** What differs between two versions of a catalog, and what each difference means for code that uses its events. */
@NullMarked
package dev.katalog.diff;

import org.jspecify.annotations.NullMarked;
