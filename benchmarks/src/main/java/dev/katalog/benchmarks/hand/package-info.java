/**
 * Matchers of ten messages for each vendor, written by hand for the lines of the corpus of ten: how fast somebody would get
 * who knows just these messages and forms. They make the same records as the generated matchers, with the runtime's value
 * types; envelope, dispatch, prefixes, literals and searches are their own.
 */
@NullMarked
package dev.katalog.benchmarks.hand;

import org.jspecify.annotations.NullMarked;
