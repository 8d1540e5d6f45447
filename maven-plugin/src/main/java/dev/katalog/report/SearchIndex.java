package dev.katalog.report;

import dev.katalog.catalog.EventCatalog.EventField;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.diagnostic.PrintableText;
import dev.katalog.report.MessageReference.Variant;
import dev.katalog.report.Pages.Part;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What {@code report.js} searches, as a script that calls it with
 *
 * <pre>{@code
 * {"families": ["vpn", ...], "pages": ["family-vpn.html", ...],
 *  "messages": [[id, page, family, severity, name, program, summary, [template], [fields], more], ...]}
 * }</pre>
 *
 * <p>Pages and families are numbers; a template is literal text and names of fields in turn, the text with U+0002 and U+0003 around what
 * may be absent; a field is {@code name:type}; {@code more} has
 * the other words by which a message is found: those of its variants, and the meanings of its fields.
 */
final class SearchIndex {

    private static final String OPENING = "\u0002";
    private static final String CLOSING = "\u0003";

    private final CatalogReference catalog;
    private final Pages pages;

    private SearchIndex(CatalogReference catalog, Pages pages) {
        this.catalog = catalog;
        this.pages = pages;
    }

    static String of(CatalogReference catalog, Pages pages) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            new SearchIndex(catalog, pages).write(json);
        }
        return "katalogIndex(" + scriptSafe(text.toString()) + ");\n";
    }

    /** JSON that neither ends a script element nor a line of a script; these characters stand in strings alone. */
    private static String scriptSafe(String json) {
        return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    private void write(JsonGenerator json) {
        List<String> families = catalog.families().stream()
                .map(family -> family.family().name())
                .toList();
        List<String> files = pages.parts().stream().map(Part::file).toList();
        json.writeStartObject();
        json.writeName("families");
        strings(json, families);
        json.writeName("pages");
        strings(json, files);
        json.writeArrayPropertyStart("messages");
        for (Part page : pages.parts()) {
            for (MessageReference message : page.messages()) {
                write(
                        json,
                        message,
                        files.indexOf(page.file()),
                        families.indexOf(page.family().family().name()));
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(JsonGenerator json, MessageReference message, int page, int family) {
        json.writeStartArray();
        string(json, message.id());
        json.writeNumber(page);
        json.writeNumber(family);
        json.writeNumber(message.event().severity());
        string(json, message.event().name());
        string(json, message.event().program() == null ? "" : message.event().program());
        string(json, message.event().summary());
        json.writeStartArray();
        // Made of printable text and the marks of what may be absent.
        pieces(message.template()).forEach(json::writeString);
        json.writeEndArray();
        strings(json, fields(message));
        string(json, more(message));
        json.writeEndArray();
    }

    private static void strings(JsonGenerator json, List<String> texts) {
        json.writeStartArray();
        texts.forEach(text -> string(json, text));
        json.writeEndArray();
    }

    private static void string(JsonGenerator json, String text) {
        json.writeString(PrintableText.of(text));
    }

    private static List<String> fields(MessageReference message) {
        Prefix prefix = message.event().prefix();
        return Stream.concat(
                        prefix == null ? Stream.<EventField>of() : prefix.fields().stream(),
                        message.event().fields().stream())
                .map(field -> field.name() + ":" + field.type().notation())
                .toList();
    }

    private static String more(MessageReference message) {
        return Stream.concat(
                        message.event().fields().stream().map(EventField::meaning),
                        message.variants().stream().map(Variant::template).map(SearchIndex::words))
                .collect(Collectors.joining("\n"));
    }

    private static String words(Template template) {
        return String.join("", pieces(template)).replace(OPENING, "").replace(CLOSING, "");
    }

    /** Literal text and names of fields in turn, beginning with text, which may be empty. */
    private static List<String> pieces(Template template) {
        List<String> pieces = new ArrayList<>(List.of(""));
        collect(template.segments(), pieces);
        return pieces;
    }

    private static void collect(List<Segment> segments, List<String> pieces) {
        for (Segment segment : segments) {
            if (segment instanceof Segment.Literal literal) {
                append(PrintableText.of(literal.text()), pieces);
            } else if (segment instanceof Segment.Field field) {
                pieces.add(field.name());
                pieces.add("");
            } else if (segment instanceof Segment.OptionalPart part) {
                append(OPENING, pieces);
                collect(part.segments(), pieces);
                append(CLOSING, pieces);
            }
        }
    }

    private static void append(String text, List<String> pieces) {
        int last = pieces.size() - 1;
        pieces.set(last, pieces.get(last) + text);
    }
}
