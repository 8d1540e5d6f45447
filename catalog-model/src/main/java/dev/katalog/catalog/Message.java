package dev.katalog.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One documented message.
 *
 * @param id the id: the six digits of a Cisco code, or one made from program and wording
 * @param severity the documented severity, as the document writes it ({@code 6}, {@code WARNING})
 * @param section the document's section it stands in, or null if the document's text does not show it
 * @param template the template verbatim, line breaks joined by one blank
 * @param explanation the vendor's explanation, only in catalogs that were imported with explanations
 * @param lines the lines of the document where it begins, more than one if it stands there several times
 * @param name the Java name, only in catalogs that people write by hand; a curation says it for imported ones
 * @param summary one sentence, only in catalogs that people write by hand
 * @param program the program of the syslog tag, only in catalogs whose notation cannot say it
 * @param retired the edition that the message is missing from, and from later ones; null if the edition of the catalog has it
 */
public record Message(
        String id,
        String severity,
        @Nullable String section,
        String template,
        @Nullable String explanation,
        List<Integer> lines,
        @Nullable String name,
        @Nullable String summary,
        @Nullable String program,
        @Nullable String retired) {

    public Message {
        lines = List.copyOf(lines);
    }

    /** A message as a document has it. */
    public Message(
            String id,
            String severity,
            @Nullable String section,
            String template,
            @Nullable String explanation,
            List<Integer> lines) {
        this(id, severity, section, template, explanation, lines, null, null, null);
    }

    /** A message that the edition of the catalog has. */
    public Message(
            String id,
            String severity,
            @Nullable String section,
            String template,
            @Nullable String explanation,
            List<Integer> lines,
            @Nullable String name,
            @Nullable String summary,
            @Nullable String program) {
        this(id, severity, section, template, explanation, lines, name, summary, program, null);
    }

    /** This message where an edition no longer has it. A line number of an older document would only mislead. */
    public Message retiredSince(String edition) {
        return new Message(id, severity, section, template, explanation, List.of(), name, summary, program, edition);
    }
}
