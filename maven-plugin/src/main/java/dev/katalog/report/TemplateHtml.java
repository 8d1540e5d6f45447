package dev.katalog.report;

import dev.katalog.catalog.EventCatalog.EventField;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes templates with their fields marked: by brackets as well as by looks, so that it can be read in any way. */
final class TemplateHtml {

    private final Html html;
    private final Map<String, String> meanings;

    /** @param fields the fields that templates may have, for what is shown about them */
    TemplateHtml(Html html, List<EventField> fields) {
        this.html = html;
        this.meanings = fields.stream().collect(Collectors.toMap(EventField::name, TemplateHtml::meaning, (a, b) -> a));
    }

    private static String meaning(EventField field) {
        return field.type().notation() + ": " + field.meaning();
    }

    void write(Template template) {
        html.open("code", "class", "template");
        write(template.segments());
        html.close();
    }

    private void write(List<Segment> segments) {
        for (Segment segment : segments) {
            if (segment instanceof Segment.Literal literal) {
                html.text(literal.text());
            } else if (segment instanceof Segment.Field field) {
                html.element(
                        "b",
                        marked(field),
                        "class",
                        "field",
                        "title",
                        meanings.getOrDefault(field.name(), field.type().notation()));
            } else if (segment instanceof Segment.OptionalPart part) {
                html.open("span", "class", "optional", "title", "may be absent").element("i", "[", "class", "bracket");
                write(part.segments());
                html.element("i", "]", "class", "bracket").close();
            }
        }
    }

    static String marked(Segment.Field field) {
        return "<" + field.name() + ">";
    }
}
