package dev.katalog.catalog;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Catalogs as JSON text, written property by property so that their order does not depend on a library. */
final class CatalogJson {

    private CatalogJson() {}

    static String write(Catalog catalog) {
        return PrettyJson.write(json -> catalog(catalog, json));
    }

    private static void catalog(Catalog catalog, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("catalog", catalog.catalog());
        json.writeStringProperty("vendor", catalog.vendor());
        json.writeStringProperty("product", catalog.product());
        edition(catalog.edition(), json);
        json.writeStringProperty("notation", catalog.notation());
        json.writeStringProperty("identification", JsonMembers.spelling(catalog.identification()));
        json.writeArrayPropertyStart("messages");
        catalog.messages().forEach(message -> message(message, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void edition(Edition edition, JsonGenerator json) {
        if (!edition.equals(Edition.NONE)) {
            json.writeObjectPropertyStart("edition");
            json.writeStringProperty("document", edition.document());
            json.writeStringProperty("release", edition.release());
            json.writeStringProperty("language", edition.language());
            json.writeEndObject();
        }
    }

    private static void message(Message message, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", message.id());
        optional("name", message.name(), json);
        json.writeStringProperty("severity", message.severity());
        optional("section", message.section(), json);
        optional("program", message.program(), json);
        json.writeStringProperty("template", message.template());
        optional("summary", message.summary(), json);
        optional("explanation", message.explanation(), json);
        optional("retired", message.retired(), json);
        if (!message.lines().isEmpty()) {
            json.writeArrayPropertyStart("lines");
            message.lines().forEach(json::writeNumber);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void optional(String name, @Nullable String value, JsonGenerator json) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }
}
