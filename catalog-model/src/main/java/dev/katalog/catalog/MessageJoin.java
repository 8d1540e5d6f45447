package dev.katalog.catalog;

import dev.katalog.catalog.Curation.DocumentedForm;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.diagnostic.Findings;
import dev.katalog.diagnostic.Place;
import dev.katalog.diagnostic.Rule;
import dev.katalog.notation.DocumentedText;
import dev.katalog.notation.DocumentedText.Undeclared;
import dev.katalog.notation.FieldTypes;
import dev.katalog.notation.StrippedPrefixes;
import dev.katalog.notation.TaggedTemplate;
import dev.katalog.template.Identifiers;
import dev.katalog.template.Template;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins one message with its curation. */
final class MessageJoin {

    private final Catalog catalog;
    private final Notation notation;
    private final FieldTypes types;
    private final Curation.Family family;
    private final Findings findings;

    MessageJoin(Catalog catalog, Notation notation, FieldTypes types, Curation.Family family, Findings findings) {
        this.catalog = catalog;
        this.notation = notation;
        this.types = types;
        this.family = family;
        this.findings = findings;
    }

    EventMessage join(Message message, Curation.Message curated, EventCatalog.@Nullable Prefix familyPrefix) {
        checkText(message, curated);
        String text = amended(message.template(), curated);
        StrippedPrefixes stripped = stripped();
        String program = message.program() != null ? message.program() : notation.program(text);
        EventCatalog.Prefix prefix = stripped.applyTo(program) ? familyPrefix : null;
        FieldsJoin fields =
                new FieldsJoin(curated.fields(), types, prefix == null ? null : prefix.component(), findings);
        List<Template> templates = templates(message, curated, fields, new Amended(text, stripped));
        return new EventMessage(
                message.id(),
                program,
                Severities.of(message, catalog, findings),
                family.family(),
                curated.name().text(),
                curated.summary(),
                message.template(),
                prefix,
                // An unread template would make all its fields look unused.
                templates.isEmpty() ? List.of() : fields.components(templates),
                templates,
                message.retired());
    }

    /** The documented text after errata, and what its body begins after. */
    private record Amended(String text, StrippedPrefixes stripped) {}

    private List<Template> templates(Message message, Curation.Message curated, FieldsJoin fields, Amended amended) {
        List<Template> templates = new ArrayList<>();
        boolean complete = true;
        if (curated.documentedForm() == DocumentedForm.TEMPLATE) {
            Template documented = documented(message, curated, fields, amended);
            complete &= documented != null && templates.add(documented);
        } else if (curated.variants().isEmpty()) {
            findings.add(
                    Rule.NO_TEMPLATE,
                    curated.place(),
                    "the documented form of " + message.id() + " is superseded and there is no variant",
                    "add what devices send as a variant");
        }
        FieldTypes declared = types.withFields(fields.types());
        for (Curation.Variant variant : curated.variants()) {
            Template template = new VariantReading(declared, findings).read(variant.template());
            complete &= template != null && templates.add(template);
        }
        return complete ? templates : List.of();
    }

    private @Nullable Template documented(
            Message message, Curation.Message curated, FieldsJoin fields, Amended amended) {
        Place place = Place.startOf(catalog.catalog() + " " + message.id(), amended.text());
        if (notation == Notation.KATALOG) {
            return new VariantReading(types.withFields(fields.types()), findings)
                    .read(new LocatedText(amended.text(), place));
        }
        TaggedTemplate read = findings.take(notation.read(new DocumentedText(
                amended.text(),
                place.location(),
                fields.parameters(),
                Undeclared.ERROR,
                curated.literals(),
                amended.stripped())));
        if (read == null) {
            return null;
        }
        new TemplateChecks(place, findings).check(read.template());
        return read.template();
    }

    private StrippedPrefixes stripped() {
        Curation.Prefix prefix = family.prefix();
        return prefix == null
                ? new StrippedPrefixes(List.of(), List.of())
                : new StrippedPrefixes(prefix.programs(), prefix.documented());
    }

    private String amended(String template, Curation.Message curated) {
        String text = template;
        for (Curation.Erratum erratum : curated.errata()) {
            String wrong = erratum.documented().text();
            int at = wrong.isEmpty() ? -1 : text.indexOf(wrong);
            if (at < 0) {
                findings.add(
                        Rule.ERRATUM_NOT_FOUND,
                        erratum.documented().start(),
                        "found no '" + wrong + "' in '" + text + "'",
                        "copy the piece exactly, as the errata before this one have left it");
                continue;
            }
            if (text.indexOf(wrong, at + 1) >= 0) {
                findings.add(
                        Rule.ERRATUM_AMBIGUOUS,
                        erratum.documented().start(),
                        "found '" + wrong + "' more than once in '" + text + "'",
                        "copy more of the text around it");
            }
            text = text.substring(0, at) + erratum.replacement() + text.substring(at + wrong.length());
        }
        return text;
    }

    private void checkText(Message message, Curation.Message curated) {
        if (!curated.documented().text().equals(message.template())) {
            findings.add(
                    Rule.STALE_CURATION,
                    curated.documented().at(firstDifference(curated.documented().text(), message.template())),
                    "the documented text has changed from \""
                            + curated.documented().text() + "\" to \"" + message.template() + "\"",
                    "check fields and errata, copy the new text, and keep the old one as a variant if devices still send it");
        }
        String objection = Identifiers.objectionToType(curated.name().text());
        if (objection != null) {
            findings.add(
                    Rule.JAVA_NAME,
                    curated.name().start(),
                    "the name '" + curated.name().text() + "' " + objection,
                    "write a name in CamelCase, such as Phase2Completed");
        }
        String subject = "the message " + curated.id().text();
        new WrittenTexts(findings)
                .check(
                        curated.summary(),
                        Rule.MISSING_SUMMARY,
                        curated.id().start(),
                        subject,
                        "summary",
                        "say in one English sentence what happened");
        if (curated.samples().isEmpty()) {
            findings.add(
                    Rule.MISSING_SAMPLE,
                    curated.id().start(),
                    subject + " has no sample",
                    "add a line as a device would send it");
        }
    }

    private static int firstDifference(String one, String other) {
        int shortest = Math.min(one.length(), other.length());
        int at = 0;
        while (at < shortest && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }
}
