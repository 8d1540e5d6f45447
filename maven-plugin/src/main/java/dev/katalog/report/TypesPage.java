package dev.katalog.report;

import dev.katalog.catalog.EventCatalog.EventField;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.diff.JavaType;
import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.Template;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The types of a catalog's fields: the parts that messages share, the enumerations, and the built-in types that it uses. */
final class TypesPage {

    private final Html html;
    private final CatalogReference catalog;

    private TypesPage(Html html, CatalogReference catalog) {
        this.html = html;
        this.catalog = catalog;
    }

    static void write(Html html, CatalogReference catalog) {
        new TypesPage(html, catalog).write();
    }

    private void write() {
        html.element("h1", "Types");
        if (!catalog.prefixes().isEmpty()) {
            html.element("h2", "Parts that messages share");
            catalog.prefixes().values().forEach(this::prefix);
        }
        if (!catalog.events().choices().isEmpty()) {
            html.element("h2", "Enumerations");
            catalog.events().choices().forEach(this::choice);
        }
        html.element("h2", "Built-in types");
        basicTypes();
    }

    private void prefix(Prefix prefix) {
        html.open("section", "id", "prefix-" + prefix.type());
        html.element("h3", prefix.type()).element("p", prefix.summary(), "class", "lead");
        new FieldsHtml(html).write(null, prefix.fields());
        html.element("p", "It may stand before the body in one of these forms; the first that matches is taken.");
        html.open("ul", "class", "items");
        TemplateHtml templates = new TemplateHtml(html, prefix.fields());
        for (Template form : prefix.forms()) {
            html.open("li");
            templates.write(form);
            html.close();
        }
        html.close().close();
    }

    private void choice(ChoiceType choice) {
        html.open("section", "id", "choice-" + choice.name());
        html.element("h3", choice.name()).element("p", choice.summary(), "class", "lead");
        new FieldsHtml(html).values(choice);
        html.close();
    }

    private void basicTypes() {
        html.open("table", "class", "fields").open("thead").open("tr");
        for (String heading : List.of("Type", "Java", "Accepts", "As a regular expression")) {
            html.element("th", heading, "scope", "col");
        }
        html.close().close().open("tbody");
        for (BasicType type : used()) {
            html.open("tr", "id", "type-" + type.notation());
            html.open("th", "scope", "row").element("code", type.notation()).close();
            html.open("td").element("code", JavaType.of(type)).close();
            html.element("td", TypeTexts.of(type));
            html.open("td")
                    .element("code", type.expression(), "class", "expression")
                    .close();
            html.close();
        }
        html.close().close();
    }

    private Set<BasicType> used() {
        Set<BasicType> used = EnumSet.noneOf(BasicType.class);
        Stream.concat(
                        catalog.prefixes().values().stream().map(Prefix::fields),
                        catalog.events().messages().stream().map(EventMessage::fields))
                .flatMap(List::stream)
                .map(EventField::type)
                .forEach(type -> {
                    if (type instanceof BasicType basic) {
                        used.add(basic);
                    }
                });
        return used;
    }
}
