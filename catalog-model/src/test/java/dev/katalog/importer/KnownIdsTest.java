package dev.katalog.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.Edition;
import dev.katalog.catalog.Identification;
import dev.katalog.catalog.LocatedText;
import dev.katalog.catalog.Message;
import dev.katalog.catalog.Rewordings;
import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Findings;
import dev.katalog.diagnostic.Location;
import dev.katalog.diagnostic.Place;
import dev.katalog.diagnostic.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownIdsTest {

    private final Findings findings = new Findings();

    @Test
    void theSameTextHasTheSameId() {
        KnownIds known = known(catalog("pump: on", "p.on", "pump: off", "p.off"), "pump: off", "pump: new");
        assertEquals(Map.of("pump: off", "p.off"), known.byTemplate());
        assertEquals(
                Set.of("p.on", "p.off"), known.taken(), "the id of a message that is gone is not given to another");
    }

    /** Programs that extract the text of a page put blanks as they like. */
    @Test
    void typesettingIsNoOtherText() {
        KnownIds known = known(
                catalog("pump[<PID> ]: port<NUM1>  is <STRING> .", "p.port"), "pump[<PID>]: port<NUM１> is <STRING>.");
        assertEquals(Map.of("pump[<PID>]: port<NUM１> is <STRING>.", "p.port"), known.byTemplate());
    }

    @Test
    void whatTypesettingDoesNotTellApartIsNotGuessed() {
        Catalog two = catalog("pump: a b", "p.a-b", "pump: ab", "p.ab");
        assertEquals(Map.of(), known(two, "pump: a  b").byTemplate());
        assertEquals(
                Map.of(),
                known(catalog("pump: a b", "p.a-b"), "pump: ab", "pump: a  b").byTemplate());
        assertEquals(
                Map.of("pump: a b", "p.a-b"),
                known(catalog("pump: a b", "p.a-b"), "pump: ab", "pump: a b").byTemplate());
    }

    @Test
    void otherWordsAreAnotherMessage() {
        assertEquals(Map.of(), known(catalog("pump: on", "p.on"), "pump: On").byTemplate());
    }

    @Test
    void aRewordingSaysThatTheyAreOne() {
        Rewordings rewordings = rewordings("p.on", "pump: switched on");
        KnownIds known = KnownIds.of(
                List.of("pump: switched on", "pump: off"),
                catalog("pump: on", "p.on", "pump: off", "p.off"),
                rewordings,
                findings);
        assertEquals(Map.of("pump: switched on", "p.on", "pump: off", "p.off"), known.byTemplate());
        assertEquals(List.of(), found());
    }

    /** The next import finds the id in the catalog, and the entry does no harm. */
    @Test
    void aRewordingHoldsAlsoForTheCatalogThatHasItAlready() {
        KnownIds known = KnownIds.of(
                List.of("pump: switched on"),
                catalog("pump: switched on", "p.switched-on"),
                rewordings("p.on", "pump: switched on"),
                findings);
        assertEquals(Map.of("pump: switched on", "p.on"), known.byTemplate());
        assertEquals(List.of(), found());
    }

    @Test
    void aRewordingOfATextThatTheDocumentLacksIsReported() {
        KnownIds.of(List.of("pump: off"), null, rewordings("p.on", "pump: switched on"), findings);
        assertEquals(List.of("w.json:1:9 unused-rewording"), found());
    }

    @Test
    void twoTextsForOneIdAreRefused() {
        Catalog before = catalog("pump: on", "p.on");
        KnownIds.of(List.of("pump: on", "pump: up"), before, rewordings("p.on", "pump: up"), findings);
        assertEquals(List.of("w.json:1:1 conflicting-rewording"), found());
        assertTrue(findings.hasErrors());
    }

    @Test
    void twoRewordingsOfOneIdOrTextAreRefused() {
        KnownIds.of(List.of("a", "b"), null, rewordings("x", "a", "x", "b"), findings);
        KnownIds.of(List.of("a", "b"), null, rewordings("x", "a", "y", "a"), findings);
        assertEquals(List.of("w.json:2:1 conflicting-rewording", "w.json:2:1 conflicting-rewording"), found());
    }

    @Test
    void theImporterStopsAtAConflict() {
        DocumentText document = DocumentText.of(
                "doc.txt", "メッセージ pump: on\nPriority INFO\n説明 文。\nメッセージ pump: up\nPriority INFO\n説明 文。\n");
        ImportOptions options =
                ImportOptions.DEFAULT.replacing(catalog("pump: on", "p.on")).with(rewordings("p.on", "pump: up"));
        assertEquals(
                Rule.CONFLICTING_REWORDING,
                new CenturyNxrImporter()
                        .read(document, options)
                        .diagnostics()
                        .get(0)
                        .rule());
    }

    private KnownIds known(Catalog existing, String... templates) {
        return KnownIds.of(List.of(templates), existing, Rewordings.NONE, findings);
    }

    private List<String> found() {
        return findings.outcome(null).diagnostics().stream()
                .map(KnownIdsTest::shown)
                .toList();
    }

    private static String shown(Diagnostic diagnostic) {
        return diagnostic.location() + " " + diagnostic.rule().id();
    }

    /** The n-th entry stands on line n, the text in column 9. */
    private static Rewordings rewordings(String... idsAndTemplates) {
        List<Rewordings.Entry> entries = new ArrayList<>();
        for (int i = 0; i < idsAndTemplates.length; i += 2) {
            Place place = new Place(new Location("w.json", i / 2 + 1, 1), "");
            entries.add(new Rewordings.Entry(
                    place,
                    new LocatedText(idsAndTemplates[i], place),
                    new LocatedText(idsAndTemplates[i + 1], place.plus(8)),
                    "so it is"));
        }
        return new Rewordings(entries);
    }

    private static Catalog catalog(String... templatesAndIds) {
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < templatesAndIds.length; i += 2) {
            messages.add(new Message(templatesAndIds[i + 1], "INFO", null, templatesAndIds[i], null, List.of(1)));
        }
        Edition edition = new Edition("Pump", "", "ja");
        return new Catalog("pump", "Vendor", "Pump", edition, "century-nxr", Identification.WORDING, messages);
    }
}
