/** Writes the HTML reference of catalogs: from what is known of a catalog to pages, a style sheet and an index to search. Knows no Maven. */
@NullMarked
package dev.katalog.report;

import org.jspecify.annotations.NullMarked;
