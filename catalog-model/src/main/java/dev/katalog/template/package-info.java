/** The parsed form of a message template: literals, typed fields and optional parts, whatever notation it was written in. */
@NullMarked
package dev.katalog.template;

import org.jspecify.annotations.NullMarked;
