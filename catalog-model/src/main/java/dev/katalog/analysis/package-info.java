/** What can be known about templates before any line is seen: what decides an optional part, which template is more specific. */
@NullMarked
package dev.katalog.analysis;

import org.jspecify.annotations.NullMarked;
