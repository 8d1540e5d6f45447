/** What a new edition of a document means for the catalog that it replaces and for its curation. */
@NullMarked
package dev.katalog.edition;

import org.jspecify.annotations.NullMarked;
