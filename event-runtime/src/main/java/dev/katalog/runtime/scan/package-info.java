/**
 * Byte-level scanners, called by generated code; their contract serves that code, not people.
 *
 * <p>A scanner takes a line, where to look and where the text ends: {@code x(byte[] line, int at, int end)} with {@code 0
 * <= at <= end <= line.length}, offsets being offsets in the array. The answer is the position after what was found, or
 * {@code -1} for a miss. Bytes at or beyond {@code end} may be loaded, never beyond the array, and never change an answer.
 *
 * <p>Everything here is static, stateless and thread-safe. Methods that return an {@code int}, a {@code long} or a {@code
 * double} do not allocate, except where they say so.
 */
@NullMarked
package dev.katalog.runtime.scan;

import org.jspecify.annotations.NullMarked;
