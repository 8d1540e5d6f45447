package dev.katalog.generate;

import dev.katalog.analysis.Expansion;
import dev.katalog.analysis.Lookahead;
import dev.katalog.analysis.Specificity;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.template.Segment;
import dev.katalog.template.Segment.Literal;
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
     * @param number its place among the forms, from 1
     * @param method the name of the method that matches it
     * @param template what it matches
     * @param head the text at its front that callers of the method compare, for several forms at once; may be empty
     */
    record Form(int number, String method, Template template, String head) {

        Form withHead(String newHead) {
            return new Form(number, method, template, newHead);
        }

        /** What the method matches: all that stands behind the head. */
        List<Segment> rest() {
            if (head.isEmpty()) {
                return template.segments();
            }
            List<Segment> rest = new ArrayList<>(template.segments());
            String text = Lookahead.canonical(((Literal) rest.remove(0)).text());
            if (text.length() > head.length()) {
                rest.add(0, new Literal(text.substring(head.length())));
            }
            return rest;
        }

        /** The literal text that it begins with, each run of blanks as one; may be empty. */
        private String front() {
            List<Segment> segments = template.segments();
            return !segments.isEmpty() && segments.get(0) instanceof Literal literal
                    ? Lookahead.canonical(literal.text())
                    : "";
        }
    }

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
            forms.add(new Form(forms.size() + 1, method, template, ""));
        }
        return new MessageForms(definition, List.copyOf(forms));
    }

    /** With the text that all forms begin with, so far as one comparison takes it, as the head of each. */
    MessageForms withSharedHead() {
        String shared =
                forms.stream().map(Form::front).reduce(SharedFront::sharedText).orElse("");
        if (forms.size() < 2 || shared.isEmpty()) {
            return this;
        }
        String head = LiteralCode.pieces(shared).get(0);
        return new MessageForms(
                definition, forms.stream().map(form -> form.withHead(head)).toList());
    }

    /** Whether something must be done before a form is tried, or several forms are tried. */
    boolean needsEntry() {
        return forms.size() > 1 || definition.prefix() != null;
    }
}
