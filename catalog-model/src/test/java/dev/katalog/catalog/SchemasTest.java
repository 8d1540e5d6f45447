package dev.katalog.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas that editors use know what the readers know. */
class SchemasTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static JsonNode schema(String name) {
        InputStream stream = SchemasTest.class.getResourceAsStream("/dev/katalog/schema/" + name + ".schema.json");
        return MAPPER.readTree(stream);
    }

    @Test
    void documentsUseOnlyPropertiesThatTheSchemaNames() {
        List<Path> files = TestCatalogs.files("");
        assertFalse(files.isEmpty());
        for (Path file : files) {
            JsonNode schema = schema(file.toString().endsWith(".catalog.json") ? "catalog" : "curation");
            List<String> unknown = new ArrayList<>();
            compare(MAPPER.readTree(file), schema, schema, "", unknown);
            assertEquals(List.of(), unknown, file.toString());
        }
    }

    @Test
    void everyPropertyIsDescribed() {
        for (String name : List.of("catalog", "curation")) {
            JsonNode schema = schema(name);
            List<String> missing = new ArrayList<>();
            describe(schema, missing, name);
            schema.get("$defs").properties().forEach(def -> describe(def.getValue(), missing, def.getKey()));
            assertEquals(List.of(), missing);
        }
    }

    private static void describe(JsonNode object, List<String> missing, String name) {
        if (object.has("properties")) {
            object.get("properties").properties().forEach(property -> {
                if (!property.getValue().has("description")
                        && !property.getValue().has("$ref")) {
                    missing.add(name + "." + property.getKey());
                }
            });
        }
    }

    /** Enough of a validator: properties, required ones, enumerations, items, references and alternatives with null. */
    private static void compare(JsonNode value, JsonNode rule, JsonNode schema, String path, List<String> wrong) {
        JsonNode resolved = resolve(rule, schema);
        if (value.isNull() && rule.has("anyOf")) {
            return;
        }
        if (resolved.has("enum") && !contains(resolved.get("enum"), value)) {
            wrong.add(path + " is " + value);
        }
        if (value.isObject() && (resolved.has("properties") || resolved.has("additionalProperties"))) {
            value.properties().forEach(member -> {
                JsonNode known = resolved.path("properties").path(member.getKey());
                JsonNode rest = resolved.path("additionalProperties");
                if (!known.isMissingNode() || rest.isObject()) {
                    compare(
                            member.getValue(),
                            known.isMissingNode() ? rest : known,
                            schema,
                            path + "/" + member.getKey(),
                            wrong);
                } else {
                    wrong.add(path + "/" + member.getKey());
                }
            });
            resolved.path("required").forEach(name -> {
                if (!value.has(name.asString())) {
                    wrong.add(path + " lacks " + name.asString());
                }
            });
        }
        if (value.isArray() && resolved.has("items")) {
            value.forEach(item -> compare(item, resolved.get("items"), schema, path + "[]", wrong));
        }
    }

    private static boolean contains(JsonNode array, JsonNode value) {
        for (JsonNode item : array) {
            if (item.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static JsonNode resolve(JsonNode rule, JsonNode schema) {
        JsonNode chosen = rule.has("anyOf") ? rule.get("anyOf").get(1) : rule;
        if (chosen.has("$ref")) {
            return schema.at(chosen.get("$ref").asString().substring(1));
        }
        return chosen;
    }
}
