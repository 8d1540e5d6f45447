package dev.katalog.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.Edition;
import dev.katalog.catalog.Identification;
import dev.katalog.catalog.Schema;
import dev.katalog.diagnostic.Place;
import dev.katalog.diagnostic.ShownPaths;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A difference for people, for tools and for a release note. */
class DifferenceFormatsTest {

    private static final String ESCAPE = "\u001b";

    @Test
    void textNamesConsequenceRuleWordsAndPlace() {
        CatalogDifference difference = Cases.difference("field-added");
        String folder = Cases.FOLDER.resolve("field-added").toString();
        assertEquals("""
                acme: 2 changes (source 1, binary 1, behaviour 1): the next version is a major one

                message 100001 GateOpened
                    behaviour [message-reworded] the document has other words
                        gate <gate> opened by <user>{+ at <at:port>+}
                        at %1$s/b.catalog.json:9:74
                    source, binary [field-added] the component at (Port) is new
                        at %1$s/b.curation/gates.json:15:19
                """.formatted(folder), DifferenceText.of(difference, Paint.NONE, ShownPaths.UNCHANGED));
    }

    @Test
    void textSaysThatThereIsNothing() {
        CatalogDifference difference = Cases.difference("nothing");
        assertEquals("acme: no changes\n", DifferenceText.of(difference, Paint.NONE, ShownPaths.UNCHANGED));
        assertEquals("## acme\n\nNo changes.\n", DifferenceMarkdown.of(difference));
    }

    @Test
    void coloursChangeNoCharacter() {
        CatalogDifference difference = Cases.difference("field-added");
        String coloured = DifferenceText.of(difference, Paint.ANSI, ShownPaths.UNCHANGED);
        assertTrue(coloured.contains(ESCAPE + "[32m{+ at <at:port>+}" + ESCAPE + "[0m"), coloured);
        assertEquals(
                DifferenceText.of(difference, Paint.NONE, ShownPaths.UNCHANGED),
                coloured.replaceAll(ESCAPE + "\\[[0-9]+m", ""));
        assertFalse(
                DifferenceText.of(difference, Paint.NONE, ShownPaths.UNCHANGED).contains(ESCAPE));
    }

    @ParameterizedTest
    @MethodSource("dev.katalog.diff.Cases#names")
    void jsonIsAsTheSchemaSays(String name) {
        CatalogDifference difference = Cases.difference(name);
        JsonNode json = JsonMapper.shared().readTree(DifferenceJson.of(difference, ShownPaths.UNCHANGED));
        JsonNode schema = JsonMapper.shared()
                .readTree(getClass().getResourceAsStream("/dev/katalog/schema/difference.schema.json"));
        assertEquals(List.of(), Schema.objections(json, schema));
        assertEquals(difference.changes().size(), json.get("changes").size());
        for (int i = 0; i < difference.changes().size(); i++) {
            Change change = difference.changes().get(i);
            JsonNode found = json.get("changes").get(i);
            assertEquals(change.rule().id(), found.get("rule").asString());
            assertEquals(change.subject().key(), found.get("subject").get("key").asString());
            assertEquals(
                    change.place().location().line(),
                    found.get("location").get("line").asInt());
            assertEquals(change.words() != null, found.has("words"));
        }
        assertEquals(difference.step().toString(), json.get("step").asString());
    }

    @Test
    void markdownHasWhatBreaksCodeFirst() {
        assertEquals("""
                ## acme

                The next version is a **major** one.

                ### Code that may no longer compile or link

                - message **100001** GateOpened: the component at (Port) is new (source, binary)

                ### Lines that give something else

                - message **100001** GateOpened: the document has other words (behaviour)
                  <br>gate &lt;gate&gt; opened by &lt;user&gt;<ins> at &lt;at:port&gt;</ins>
                """, DifferenceMarkdown.of(Cases.difference("field-added")));
    }

    @Test
    void markdownSaysWhatIsOnlyNew() {
        assertEquals("""
                ## acme

                The next version is a **minor** one.

                ### New, for a `switch` without a case for the rest

                - message **100002** GateShut: the message is new, in the family acme (source)
                """, DifferenceMarkdown.of(Cases.difference("message-added")));
    }

    @Test
    void vendorTextIsNoMarkupAndCommandsNoTerminal() {
        String hostile = "a" + ESCAPE + "[2J\n| b </ins> **c** [x](y) @d `e` \u202e#1";
        Subject subject = new Subject(Subject.Kind.MESSAGE, hostile, null, hostile);
        Change change =
                new TextChanged(subject, Place.startOf(hostile, hostile), "summary", WordChange.between("x", hostile));
        Catalog catalog =
                new Catalog(hostile, hostile, hostile, Edition.NONE, "katalog", Identification.CODE, List.of());
        CatalogDifference difference = new CatalogDifference(catalog, catalog, List.of(change));
        for (String text : List.of(
                DifferenceText.of(difference, Paint.NONE, ShownPaths.UNCHANGED), DifferenceMarkdown.of(difference))) {
            assertTrue(text.chars().allMatch(c -> c == '\n' || Character.getType(c) != Character.CONTROL), text);
            assertFalse(text.contains("\u202e"), text);
        }
        assertEquals(
                6,
                DifferenceText.of(difference, Paint.NONE, ShownPaths.UNCHANGED)
                        .lines()
                        .count());
        String markdown = DifferenceMarkdown.of(difference);
        for (String escaped :
                List.of("&lt;/ins&gt;", "\\*\\*c\\*\\*", "\\[x\\]", "&#64;d", "\\`e\\`", "\\#1", "\\| b")) {
            assertTrue(markdown.contains(escaped), () -> escaped + " in " + markdown);
        }
    }
}
