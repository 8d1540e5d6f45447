/** What is wrong with a document, a catalog or a curation, as values that name the place and the remedy. */
@NullMarked
package dev.katalog.diagnostic;

import org.jspecify.annotations.NullMarked;
