package dev.katalog.notation;

import dev.katalog.template.Template;
import org.jspecify.annotations.Nullable;

/**
 * A template with the syslog tag that stands before it in the document.
 *
 * @param program the program of the tag, verbatim, or null if there is no tag
 * @param template the template of the body
 */
public record TaggedTemplate(@Nullable String program, Template template) {}
