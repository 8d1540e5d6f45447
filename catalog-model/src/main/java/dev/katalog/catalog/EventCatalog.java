package dev.katalog.catalog;

import dev.katalog.template.ChoiceType;
import dev.katalog.template.FieldType;
import dev.katalog.template.Template;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A catalog joined with its curation: all that the generator needs to know.
 *
 * @param catalog the catalog as imported
 * @param families the families in curation order
 * @param choices the enumerations, each used by at least one field
 * @param messages the messages in catalog order
 */
public record EventCatalog(
        Catalog catalog, List<Family> families, List<ChoiceType> choices, List<EventMessage> messages) {

    public EventCatalog {
        families = List.copyOf(families);
        choices = List.copyOf(choices);
        messages = List.copyOf(messages);
    }

    /**
     * The messages of one subsystem.
     *
     * @param name the family's name, for instance {@code vpn}
     * @param title what it is called for people, for instance {@code IPsec and IKE}
     * @param summary one sentence
     */
    public record Family(String name, String title, String summary) {}

    /**
     * A part that may stand in front of the bodies of many messages and is read once for all of them: the first form that
     * matches is taken and kept ({@code (?>form|form|...)?+} as a regular expression).
     *
     * @param component the name of the record component that holds it
     * @param type the name of the record made for it, for instance {@code Peer}
     * @param summary one sentence
     * @param fields its fields; a field that some form lacks is optional
     * @param forms its forms in the order in which they are tried
     * @param written how it is written back
     */
    public record Prefix(
            String component,
            String type,
            String summary,
            List<EventField> fields,
            List<Template> forms,
            Template written) {
        public Prefix {
            fields = List.copyOf(fields);
            forms = List.copyOf(forms);
        }
    }

    /**
     * A component of a record.
     *
     * @param name the component's name
     * @param type what it accepts
     * @param meaning a phrase with the unit
     * @param optional whether some template can match without it
     */
    public record EventField(String name, FieldType type, String meaning, boolean optional) {}

    /**
     * A message with everything known about it.
     *
     * @param id the id
     * @param program the program of the syslog tag, verbatim, or null if the message has no tag
     * @param severity the documented severity from 0 (emergency) to 7 (debug)
     * @param family the family's name
     * @param name the Java name, without the catalog's prefix and id
     * @param summary one English sentence
     * @param documented the documented template, verbatim
     * @param prefix the prefix that may stand before the body, or null
     * @param fields the record's components in order, without the prefix
     * @param templates the templates that match it, in curation order; all give the same record
     * @param retired the edition that the message is missing from, and from later ones; null if the edition of the catalog has it
     */
    public record EventMessage(
            String id,
            @Nullable String program,
            int severity,
            String family,
            String name,
            String summary,
            String documented,
            @Nullable Prefix prefix,
            List<EventField> fields,
            List<Template> templates,
            @Nullable String retired) {
        public EventMessage {
            fields = List.copyOf(fields);
            templates = List.copyOf(templates);
        }

        /** A message that the edition of the catalog has. */
        public EventMessage(
                String id,
                @Nullable String program,
                int severity,
                String family,
                String name,
                String summary,
                String documented,
                @Nullable Prefix prefix,
                List<EventField> fields,
                List<Template> templates) {
            this(id, program, severity, family, name, summary, documented, prefix, fields, templates, null);
        }
    }
}
