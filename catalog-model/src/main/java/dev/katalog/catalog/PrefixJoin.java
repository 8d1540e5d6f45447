package dev.katalog.catalog;

import dev.katalog.diagnostic.Findings;
import dev.katalog.diagnostic.Rule;
import dev.katalog.notation.FieldTypes;
import dev.katalog.template.Identifiers;
import dev.katalog.template.Template;
import java.util.ArrayList;
import java.util.List;

/** Reads the forms of a shared component. */
final class PrefixJoin {

    private final FieldTypes types;
    private final Findings findings;

    PrefixJoin(FieldTypes types, Findings findings) {
        this.types = types;
        this.findings = findings;
    }

    EventCatalog.Prefix join(Curation.Prefix prefix) {
        checkNames(prefix);
        FieldsJoin fields = new FieldsJoin(prefix.fields(), types, null, findings);
        List<Template> forms = new ArrayList<>();
        for (LocatedText form : prefix.forms()) {
            Template template = new VariantReading(types.withFields(fields.types()), findings).read(form);
            if (template != null) {
                forms.add(template);
            }
        }
        LocatedText written = prefix.written();
        Template canonical = written == null
                ? forms.isEmpty() ? null : forms.get(0)
                : new VariantReading(types.withFields(fields.types()), findings).read(written);
        return new EventCatalog.Prefix(
                prefix.component().text(),
                prefix.type().text(),
                prefix.summary(),
                fields.components(forms),
                forms,
                canonical == null ? new Template(List.of()) : canonical);
    }

    private void checkNames(Curation.Prefix prefix) {
        String component = Identifiers.objectionToComponent(prefix.component().text());
        if (component != null) {
            findings.add(
                    Rule.JAVA_NAME,
                    prefix.component().start(),
                    "the component name '" + prefix.component().text() + "' " + component,
                    "choose another name");
        }
        String type = Identifiers.objectionToType(prefix.type().text());
        if (type != null) {
            findings.add(
                    Rule.JAVA_NAME,
                    prefix.type().start(),
                    "the type name '" + prefix.type().text() + "' " + type,
                    "choose another name");
        }
        new WrittenTexts(findings)
                .check(
                        prefix.summary(),
                        Rule.MISSING_SUMMARY,
                        prefix.component().start(),
                        "the prefix",
                        "summary",
                        "say in one sentence what it is");
    }
}
