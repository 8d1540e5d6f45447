package dev.katalog.generate;

import dev.katalog.analysis.Expansion;
import dev.katalog.analysis.Specificity;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.template.Template;
import java.util.ArrayList;
import java.util.List;

/**
 * A message with the forms its matcher tries: its templates, the most specific first, each rewritten so that every optional
 * part is decided by the bytes ahead.
 */
record MessageForms(EventMessage definition, List<Form> forms) {

    /**
     * One form.
     *
     * @param method the name of the method that matches it
     * @param template what it matches
     */
    record Form(String method, Template template) {}

    static MessageForms of(EventMessage definition) throws Expansion.UndecidedException {
        List<Template> ordered = new ArrayList<>();
        for (Template template :
                definition.templates().stream().sorted(Specificity.ORDER).toList()) {
            ordered.addAll(Expansion.of(template));
        }
        List<Form> forms = new ArrayList<>();
        for (Template template : ordered) {
            String method =
                    ordered.size() > 1 ? "form" + (forms.size() + 1) : definition.prefix() == null ? "match" : "form";
            forms.add(new Form(method, template));
        }
        return new MessageForms(definition, List.copyOf(forms));
    }

    /** Whether something must be done before a form is tried, or several forms are tried. */
    boolean needsEntry() {
        return forms.size() > 1 || definition.prefix() != null;
    }
}
