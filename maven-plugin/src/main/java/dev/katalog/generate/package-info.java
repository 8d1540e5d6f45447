/** Turns a curated catalog into Java: records, sealed interfaces, matchers. Knows JavaPoet, but nothing of Maven. */
@NullMarked
package dev.katalog.generate;

import org.jspecify.annotations.NullMarked;
