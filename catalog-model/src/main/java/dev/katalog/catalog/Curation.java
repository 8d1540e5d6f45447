package dev.katalog.catalog;

import dev.katalog.diagnostic.Place;
import dev.katalog.template.ChoiceType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people know about a catalog beyond its document, as they wrote it down.
 *
 * @param families one a file, in the order of the files' names
 */
public record Curation(List<Family> families) {

    /** What a proposal has in place of a text that a person must write. */
    public static final String TODO = "TODO";

    /** No curation at all. */
    public static final Curation EMPTY = new Curation(List.of());

    public Curation {
        families = List.copyOf(families);
    }

    /** How we know something that the document does not say, or says otherwise. */
    public enum Evidence {
        /** The document says so elsewhere. */
        DOCUMENTED,
        /** Real lines show it. */
        SEEN,
        /** The source of the program shows it. */
        UPSTREAM,
        /** It follows from what is known. */
        INFERRED
    }

    /** Whether the documented text can be matched. */
    public enum DocumentedForm {
        /** It is a template. */
        TEMPLATE,
        /** It is a sample, a description or too badly clipped: only the variants are matched. */
        SUPERSEDED
    }

    /**
     * One file.
     *
     * @param place where the file begins
     * @param catalog the name of the catalog
     * @param family the family's name
     * @param title what it is called for people
     * @param summary one sentence
     * @param types the enumerations that it declares; they are known in the whole catalog
     * @param prefix a component shared by messages of the family, or null
     * @param messages the messages in the order of the file
     * @param overlaps why of two messages that match the same body the right one gets it
     */
    public record Family(
            Place place,
            String catalog,
            String family,
            String title,
            String summary,
            List<Type> types,
            @Nullable Prefix prefix,
            List<Message> messages,
            List<Overlap> overlaps) {
        public Family {
            types = List.copyOf(types);
            messages = List.copyOf(messages);
            overlaps = List.copyOf(overlaps);
        }

        /** This family with other messages and other enumerations. */
        public Family with(List<Message> messages, List<Type> types) {
            return new Family(place, catalog, family, title, summary, types, prefix, messages, overlaps);
        }
    }

    /** A declared enumeration. */
    public record Type(Place place, ChoiceType choice) {}

    /**
     * A part in front of many bodies that becomes a component of its own.
     *
     * @param component the name of the component
     * @param type the name of the record made for it
     * @param programs the programs whose messages have it, or null if all messages of the family have it
     * @param documented what stands for it at the front of documented templates
     * @param fields its fields
     * @param forms its forms in katalog notation, in the order in which they are tried
     * @param written how it is written back, in katalog notation, every field in an optional part; or null for its first form
     */
    public record Prefix(
            LocatedText component,
            LocatedText type,
            String summary,
            @Nullable List<String> programs,
            List<String> documented,
            List<Field> fields,
            List<LocatedText> forms,
            @Nullable LocatedText written,
            String reason,
            Evidence evidence) {
        public Prefix {
            programs = programs == null ? null : List.copyOf(programs);
            documented = List.copyOf(documented);
            fields = List.copyOf(fields);
            forms = List.copyOf(forms);
        }
    }

    /**
     * What is known about one message.
     *
     * @param documented the catalog's template as it was when the curation was written
     * @param literals texts of the template that look like parameters and are literal
     */
    public record Message(
            Place place,
            LocatedText id,
            LocatedText name,
            String summary,
            LocatedText documented,
            DocumentedForm documentedForm,
            List<String> literals,
            List<Erratum> errata,
            List<Field> fields,
            List<Variant> variants,
            List<Sample> samples) {
        public Message {
            literals = List.copyOf(literals);
            errata = List.copyOf(errata);
            fields = List.copyOf(fields);
            variants = List.copyOf(variants);
            samples = List.copyOf(samples);
        }
    }

    /** A piece of the documented template and what it should have been, in the document's own notation. */
    public record Erratum(LocatedText documented, String replacement, String reason, Evidence evidence) {}

    /**
     * A field.
     *
     * @param parameter the exact text that stands for it in the documented template, or null if it occurs in variants only
     * @param type the name of a built-in type or of a declared enumeration
     * @param meaning a phrase with the unit
     */
    public record Field(@Nullable LocatedText parameter, LocatedText name, LocatedText type, String meaning) {}

    /** Another template that real devices send for the same message, in katalog notation. */
    public record Variant(LocatedText template, String reason, Evidence evidence) {}

    /**
     * Two messages that match the same body, and which of them gets it; not a choice, but why the choice is right.
     *
     * @param messages the ids of the two
     * @param winner the id of the one that gets the body
     */
    public record Overlap(Place place, List<LocatedText> messages, LocatedText winner, String reason) {
        public Overlap {
            messages = List.copyOf(messages);
        }
    }

    /**
     * A line as a real device would send it.
     *
     * @param line the line with its envelope
     * @param fields every component that is present: a {@code String}, {@code Long} or {@code Double}, or a map of such for
     *     a prefix
     */
    public record Sample(Place place, String line, Map<String, Object> fields) {
        public Sample {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }
}
