package dev.katalog.catalog;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Enough of a validator: properties, required ones, enumerations, items, references and alternatives with null. */
public final class Schema {

    private Schema() {}

    /** What of a document its schema does not know. */
    public static List<String> objections(JsonNode document, JsonNode schema) {
        List<String> wrong = new ArrayList<>();
        compare(document, schema, schema, "", wrong);
        return wrong;
    }

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
