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
            assertEquals(List.of(), Schema.objections(MAPPER.readTree(file), schema), file.toString());
        }
    }

    @Test
    void everyPropertyIsDescribed() {
        for (String name : List.of("catalog", "curation", "difference", "allowances", "rewordings")) {
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
}
