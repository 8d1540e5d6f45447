package dev.katalog.events;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.katalog.catalog.Curation;
import dev.katalog.runtime.Event;
import dev.katalog.runtime.scan.Numbers;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every message has sample lines as devices send them, and each becomes the event that the curation expects. */
class SamplesTest {

    @TestFactory
    Stream<DynamicTest> everySampleBecomesItsEvent() {
        return messages((catalog, message) -> {
            assertFalse(message.samples().isEmpty(), "a message needs a sample");
            assertAll(message.samples().stream().map(sample -> () -> assertSample(catalog, message, sample)));
        });
    }

    @TestFactory
    Stream<DynamicTest> everySampleIsWrittenAndReadBack() {
        return messages((catalog, message) ->
                assertAll(message.samples().stream().map(sample -> () -> {
                    Event event = catalog.parse(sample.line());
                    Event again = catalog.parseBody(definition(catalog, message), event.format());
                    assertEquals(event, again, () -> "written as: " + event.format());
                })));
    }

    private interface Check {
        void accept(Catalogs catalog, Curation.Message message);
    }

    private static Stream<DynamicTest> messages(Check check) {
        return Arrays.stream(Catalogs.values())
                .flatMap(catalog -> catalog.curation().families().stream()
                        .flatMap(family -> family.messages().stream())
                        .map(message -> DynamicTest.dynamicTest(
                                message.id().text() + " " + message.name().text(),
                                () -> check.accept(catalog, message))));
    }

    private static dev.katalog.catalog.EventCatalog.EventMessage definition(
            Catalogs catalog, Curation.Message message) {
        return catalog.events().messages().stream()
                .filter(candidate -> candidate.id().equals(message.id().text()))
                .findFirst()
                .orElseThrow();
    }

    private static void assertSample(Catalogs catalog, Curation.Message message, Curation.Sample sample) {
        Event event = catalog.parse(sample.line());
        assertEquals(message.id().text(), event.descriptor().id(), () -> sample.line() + "\n" + event);
        assertEquals(normal(sample.fields()), normal(Components.of((Record) event)), sample.line());
    }

    /** Numbers as text, so that 5 equals 5L; hexadecimal texts as the numbers they stand for. */
    private static Map<String, Object> normal(Map<String, ?> fields) {
        Map<String, Object> normal = new LinkedHashMap<>();
        fields.forEach((name, value) -> normal.put(name, normal(value)));
        return normal;
    }

    private static Object normal(Object value) {
        if (value instanceof Map<?, ?> nested) {
            Map<String, Object> map = new LinkedHashMap<>();
            nested.forEach((name, inner) -> map.put((String) name, normal(inner)));
            return map;
        }
        if (value instanceof Double number) {
            return Numbers.decimal(number);
        }
        String text = value.toString();
        return text.matches("0x[0-9a-f]{1,16}") ? Long.toString(Long.parseUnsignedLong(text.substring(2), 16)) : text;
    }
}
