package dev.katalog.catalog;

import dev.katalog.catalog.EventCatalog.EventField;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.diagnostic.Findings;
import dev.katalog.diagnostic.Place;
import dev.katalog.diagnostic.Rule;
import dev.katalog.notation.DocumentedText;
import dev.katalog.notation.FieldTypes;
import dev.katalog.notation.TaggedTemplate;
import dev.katalog.template.Identifiers;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes do without a curation: as it must for a vendor's message, as it should for one that people wrote by hand. */
final class UncuratedJoin {

    private final Catalog catalog;
    private final Notation notation;
    private final FieldTypes types;
    private final Findings findings;
    private final DerivedNames names;

    UncuratedJoin(Catalog catalog, Notation notation, FieldTypes types, DerivedNames names, Findings findings) {
        this.catalog = catalog;
        this.notation = notation;
        this.types = types;
        this.names = names;
        this.findings = findings;
    }

    EventMessage join(Message message) {
        Place place = Place.startOf(catalog.catalog() + " " + message.id(), message.template());
        TaggedTemplate read = notation == Notation.KATALOG ? written(message, place) : documented(message, place);
        List<Template> templates = read == null ? List.of() : List.of(read.template());
        List<EventField> fields = templates.stream()
                .flatMap(template -> template.fields().stream())
                .map(field -> new EventField(
                        field.name(),
                        field.type(),
                        meaning(field.name()),
                        FieldsJoin.isOptional(field.name(), templates)))
                .toList();
        String summary = message.summary() == null ? "The message " + message.id() + "." : message.summary();
        String program = read == null ? message.program() : read.program();
        return new EventMessage(
                message.id(),
                program,
                Severities.of(message, catalog, findings),
                DocumentFamilies.name(message, catalog),
                name(message, templates, place),
                summary,
                message.template(),
                null,
                fields,
                templates,
                message.retired());
    }

    private @Nullable TaggedTemplate written(Message message, Place place) {
        Template template = new VariantReading(types, findings).read(new LocatedText(message.template(), place));
        return template == null ? null : new TaggedTemplate(message.program(), template);
    }

    private @Nullable TaggedTemplate documented(Message message, Place place) {
        findings.add(
                Rule.UNCURATED_MESSAGE,
                place,
                "the message " + message.id() + " has no curation",
                "add it to a file of the curation: name, summary, fields, a sample");
        TaggedTemplate read =
                findings.take(notation.read(DocumentedText.of(message.template(), place.location(), List.of())));
        if (read != null) {
            new TemplateChecks(place, findings).check(read.template());
        }
        return read;
    }

    private String name(Message message, List<Template> templates, Place place) {
        String written = message.name();
        if (written != null) {
            String objection = Identifiers.objectionToType(written);
            if (objection != null) {
                findings.add(Rule.JAVA_NAME, place, "the name '" + written + "' " + objection, "write it in CamelCase");
            }
            return written;
        }
        String words = templates.stream()
                .flatMap(template -> template.segments().stream())
                .filter(Segment.Literal.class::isInstance)
                .map(segment -> ((Segment.Literal) segment).text())
                .collect(Collectors.joining(" "));
        return names.of(message, words);
    }

    /** {@code peerAddress} is a "peer address". */
    private static String meaning(String field) {
        StringBuilder words = new StringBuilder();
        for (char c : field.toCharArray()) {
            words.append(Character.isUpperCase(c) ? " " + Character.toLowerCase(c) : String.valueOf(c));
        }
        return words.toString();
    }
}
