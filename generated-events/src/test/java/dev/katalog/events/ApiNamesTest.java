package dev.katalog.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katalog.catalog.EventCatalog.EventField;
import dev.katalog.catalog.EventCatalog.EventMessage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names in the public API say what a thing is, not what kind of placeholder the document has there. */
class ApiNamesTest {

    private static final String PLACEHOLDER = "(num|number|string|str|value|val|param|arg|var|field|text|word)[0-9]*";

    @ParameterizedTest
    @EnumSource(Catalogs.class)
    void noComponentIsNamedAfterAPlaceholder(Catalogs catalog) {
        List<String> placeholders = catalog.events().messages().stream()
                .flatMap(ApiNamesTest::names)
                .filter(name -> name.substring(name.indexOf('.') + 1).matches(PLACEHOLDER))
                .toList();
        assertEquals(List.of(), placeholders);
    }

    @ParameterizedTest
    @EnumSource(Catalogs.class)
    void everySummaryIsOneShortSentence(Catalogs catalog) {
        List<String> others = catalog.events().messages().stream()
                .filter(message -> !message.summary().matches("[A-Za-z0-9][\\x20-\\x7E]{10,139}\\."))
                .map(message -> message.id() + ": " + message.summary())
                .toList();
        assertEquals(List.of(), others);
    }

    private static Stream<String> names(EventMessage message) {
        return message.fields().stream().map(EventField::name).map(name -> message.name() + "." + name);
    }
}
