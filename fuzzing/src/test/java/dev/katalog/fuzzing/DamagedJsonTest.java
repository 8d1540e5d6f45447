package dev.katalog.fuzzing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Catalog and curation files in which one value is replaced by one of another kind, or left out: what bytes changed at random
 * hardly ever give, since the file is no JSON then.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DamagedJsonTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "1e400",
            "99999999999999999999999",
            "[]",
            "{}",
            "[[[]]]",
            "[\"\"]",
            "{\"\": {\"\": []}}",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"\\u0000\\n\\u001b\"",
            "\"\\ud83d\"",
            "\"*/ \\\" %s $L <a> [b] \\\\\"",
            "\"<a:b|c\"",
            "\"<a> <a>[<b:int>]\"",
            "\"class\"",
            "\"../../x\"",
            "\"100001\"");

    @ParameterizedTest
    @CsvSource({
        "CATALOG_FILE, pump.json",
        "CATALOG_FILE, katalog.json",
        "CATALOG_FILE, nxr.json",
        "CURATION_FILE, pump.json",
        "CURATION_FILE, bare.json"
    })
    void isReadAsPromised(Target target, String name) throws IOException {
        JsonNode document = JSON.readTree(Files.readString(target.corpus().resolve(name), StandardCharsets.UTF_8));
        List<String> damaged = new ArrayList<>();
        damage(document, () -> damaged.add(document.toString()));
        assertTrue(damaged.size() > 100, () -> damaged.size() + " files");
        for (String text : damaged) {
            try {
                target.accept(text.getBytes(StandardCharsets.UTF_8));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(text, e);
            }
        }
    }

    /** Puts every value in the place of every one below the node, one at a time, and takes each away. */
    private static void damage(JsonNode node, Runnable take) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode member = object.get(name);
                VALUES.forEach(value -> {
                    object.set(name, JSON.readTree(value));
                    take.run();
                });
                object.remove(name);
                take.run();
                object.set(name, member);
                damage(member, take);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode item = array.get(i);
                for (String value : VALUES) {
                    array.set(i, JSON.readTree(value));
                    take.run();
                }
                array.set(i, item);
                array.insert(i, item);
                take.run();
                array.remove(i);
                damage(item, take);
            }
        }
    }
}
