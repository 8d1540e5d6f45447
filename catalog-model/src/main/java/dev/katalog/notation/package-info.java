/** Reads and prints template notations; one ANTLR grammar each, none of whose types leave this package. */
@NullMarked
package dev.katalog.notation;

import org.jspecify.annotations.NullMarked;
