package dev.katalog.catalog;

import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Findings;
import dev.katalog.diagnostic.Location;
import dev.katalog.diagnostic.Place;
import dev.katalog.diagnostic.Validated;
import dev.katalog.notation.FieldTypes;
import dev.katalog.notation.KatalogNotation;
import dev.katalog.template.Template;
import org.jspecify.annotations.Nullable;

/** Reads and checks a template in katalog notation that stands in a curation file. */
final class VariantReading {

    private final FieldTypes types;
    private final Findings findings;

    VariantReading(FieldTypes types, Findings findings) {
        this.types = types;
        this.findings = findings;
    }

    @Nullable
    Template read(LocatedText text) {
        Validated<Template> read = KatalogNotation.read(text.text(), new Location("template", 1, 1), types);
        for (Diagnostic diagnostic : read.diagnostics()) {
            // The reader knows the offset in the text; the user wants the place in the file.
            Place place = text.at(diagnostic.location().column() - 1);
            findings.add(diagnostic.rule(), place, diagnostic.message(), diagnostic.hint());
        }
        Template template = read.value();
        if (template != null) {
            new TemplateChecks(text.start(), findings).check(template);
        }
        return template;
    }
}
