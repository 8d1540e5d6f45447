package dev.katalog.runtime;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a catalog says about one message.
 *
 * @param edition the catalog, and the edition of the vendor's document that it was made from
 * @param id message id, unique in the catalog
 * @param program the program of the syslog tag that sends it, or null where messages are known by their id
 * @param name simple name of the generated record
 * @param family the family that the message belongs to
 * @param severity the documented severity; the line's own may differ
 * @param template the documented template, verbatim
 * @param summary what the message means, one English sentence
 * @param prefix simple name of the record that holds what may stand before the body, or null if nothing may
 * @param forms every template that matches, in the {@code katalog} notation with types and with choices spelled out,
 *     without the prefix
 * @param retired the edition of the document that the message is missing from, and from later ones, for instance {@code 7.6}:
 *     older devices still send it; null if the catalog's edition has the message
 */
public record MessageDescriptor(
        Edition edition,
        String id,
        @Nullable String program,
        String name,
        String family,
        Severity severity,
        String template,
        String summary,
        @Nullable String prefix,
        List<String> forms,
        @Nullable String retired)
        implements Serializable {

    public MessageDescriptor {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(summary, "summary");
        forms = List.copyOf(forms);
    }

    /** What a catalog says about a message that its edition has. */
    public MessageDescriptor(
            Edition edition,
            String id,
            @Nullable String program,
            String name,
            String family,
            Severity severity,
            String template,
            String summary,
            @Nullable String prefix,
            List<String> forms) {
        this(edition, id, program, name, family, severity, template, summary, prefix, forms, null);
    }

    /** The name of the catalog, {@code cisco-ftd}; empty for a line that bears no sign of any. */
    public String catalog() {
        return edition.catalog();
    }
}
