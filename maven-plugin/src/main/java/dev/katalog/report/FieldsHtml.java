package dev.katalog.report;

import dev.katalog.catalog.EventCatalog.EventField;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.diff.JavaType;
import dev.katalog.template.ChoiceType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the table of a record's components. */
final class FieldsHtml {

    private final Html html;

    FieldsHtml(Html html) {
        this.html = html;
    }

    /** @param prefix the component that stands before the fields, or null */
    void write(@Nullable Prefix prefix, List<EventField> fields) {
        if (prefix == null && fields.isEmpty()) {
            return;
        }
        html.open("table", "class", "fields").open("thead").open("tr");
        for (String heading : List.of("Field", "Type", "Java", "Meaning")) {
            html.element("th", heading, "scope", "col");
        }
        html.close().close().open("tbody");
        if (prefix != null) {
            begin(prefix.component());
            link("prefix", prefix.type());
            java(prefix.type());
            html.open("td").text(prefix.summary());
            absent();
            html.close().close();
        }
        fields.forEach(this::row);
        html.close().close();
    }

    private void row(EventField field) {
        begin(field.name());
        link(
                field.type() instanceof ChoiceType ? "choice" : "type",
                field.type().notation());
        java(JavaType.of(field));
        html.open("td").text(field.meaning());
        if (field.type() instanceof ChoiceType choice) {
            values(choice);
        }
        if (field.optional()) {
            absent();
        }
        html.close().close();
    }

    private void begin(String name) {
        html.open("tr").open("th", "scope", "row").element("code", name).close();
    }

    private void link(String kind, String name) {
        html.open("td")
                .element("a", name, "href", Pages.TYPES + Html.fragment(kind + "-" + name))
                .close();
    }

    private void java(String type) {
        html.open("td").element("code", type).close();
    }

    private void absent() {
        html.text(" ").element("span", "may be absent", "class", "badge");
    }

    /** The constants of a choice, each with how lines spell it. */
    void values(ChoiceType choice) {
        html.open("ul", "class", "values");
        for (Map.Entry<String, List<String>> constant : choice.constants().entrySet()) {
            html.open("li").element("code", constant.getKey()).text(" ");
            for (String spelling : constant.getValue()) {
                html.element("q", spelling).text(" ");
            }
            html.close();
        }
        html.close();
    }
}
