/** From files to files: reads a catalog and its curation, generates, and writes what changed. Knows nothing of Maven. */
@NullMarked
package dev.katalog.build;

import org.jspecify.annotations.NullMarked;
