package dev.katalog.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.CatalogFiles;
import dev.katalog.catalog.Curation;
import dev.katalog.catalog.CurationFiles;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.EventCatalogs;
import dev.katalog.catalog.LocatedText;
import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Place;
import dev.katalog.diagnostic.Rule;
import dev.katalog.diagnostic.Validated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What settles an overlap, and what is reported. */
class OverlapCheckTest {

    private static final EventCatalog CROSSING = OverlapCatalogs.ofProgram("<who> is in", "all <who> in");

    @TempDir
    Path folder;

    private static Curation curation(String one, String other, String winner) {
        Place place = Place.startOf("overlaps.json", "");
        Curation.Overlap entry = new Curation.Overlap(
                place,
                List.of(new LocatedText(one, place), new LocatedText(other, place)),
                new LocatedText(winner, place),
                "Nobody is called all.");
        return new Curation(List.of(
                new Curation.Family(place, "small", "f", "F", "F.", List.of(), null, List.of(), List.of(entry))));
    }

    private static List<Rule> rules(OverlapCheck.Report report) {
        return report.diagnostics().stream().map(Diagnostic::rule).toList();
    }

    @Test
    void overlapThatNothingSettlesIsAWarningWithItsWitness() {
        OverlapCheck.Report report = OverlapCheck.of(CROSSING, Curation.EMPTY);
        assertEquals(List.of(), report.settled());
        assertEquals(List.of(Rule.OVERLAP), rules(report));
        Diagnostic overlap = report.diagnostics().get(0);
        String found = "found that a and b match the same body, such as \"all is in\"; a gets it";
        assertTrue(
                List.of(found, found.replace("a and b", "b and a").replace("; a", "; b"))
                        .contains(overlap.message()),
                overlap.message());
        assertTrue(overlap.location().source().startsWith("small "));
    }

    @Test
    void entrySettlesTheOverlapThatItsWinnerWins() {
        String winner = Overlaps.of(CROSSING).get(0).winner().message().id();
        OverlapCheck.Report report = OverlapCheck.of(CROSSING, curation("a", "b", winner));
        assertEquals(List.of(), report.diagnostics());
        assertTrue(report.settled().get(0).toString().endsWith(": all is in (Nobody is called all.)"));
    }

    @Test
    void entryForTheLoserSettlesNothing() {
        String loser = Overlaps.of(CROSSING).get(0).loser().message().id();
        OverlapCheck.Report report = OverlapCheck.of(CROSSING, curation("a", "b", loser));
        assertEquals(
                List.of(Rule.OVERLAP_ENTRY_UNUSED, Rule.OVERLAP),
                rules(report).stream().sorted((x, y) -> y.compareTo(x)).toList());
    }

    @Test
    void entryWithoutOverlapIsReported() {
        EventCatalog apart = OverlapCatalogs.ofProgram("up", "down");
        assertEquals(List.of(Rule.OVERLAP_ENTRY_UNUSED), rules(OverlapCheck.of(apart, curation("a", "b", "a"))));
    }

    @Test
    void narrowerMessageIsSettledWithoutAnEntry() {
        OverlapCheck.Report report =
                OverlapCheck.of(OverlapCatalogs.ofProgram("<card> gone", "card gone"), Curation.EMPTY);
        assertEquals(List.of(), report.diagnostics());
        assertEquals("b before a: card gone", report.settled().get(0).toString());
    }

    @Test
    void messageThatNeverGetsABodyIsReported() {
        OverlapCheck.Report report = OverlapCheck.of(OverlapCatalogs.byCode("card gone", "card  gone"), Curation.EMPTY);
        assertEquals(List.of(Rule.OVERLAP), rules(report));
        assertTrue(report.diagnostics().get(0).message().endsWith("never gets a body"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'messages': ['a', 'b'], 'winner': 'a', 'reason': 'x'}           |                  |",
                "{'messages': ['a', 'b'], 'winner': 'c', 'reason': 'x'}           | invalid-value    | c",
                "{'messages': ['a'], 'winner': 'a', 'reason': 'x'}                | invalid-value    | {",
                "{'messages': ['a', 'a'], 'winner': 'a', 'reason': 'x'}           | invalid-value    | {",
                "{'messages': ['a', 'b'], 'winner': 'a'}                          | missing-property | {",
                "{'winner': 'a', 'reason': 'x'}                                   | missing-property | {",
                "{'messages': ['a', 'b'], 'winner': 'a', 'reason': 'x', 'y': 'z'} | unknown-property | \"y\""
            },
            quoteCharacter = '`')
    void entriesAreReadWithTheirPlaces(String entry, String rule, String at) throws IOException {
        String head =
                "{\"catalog\": \"small\", \"family\": \"f\", \"title\": \"F\", \"summary\": \"F.\", \"messages\": [],\n";
        String line = "\"overlaps\": [" + entry.replace('\'', '"') + "]}";
        Files.writeString(folder.resolve("f.json"), head + line);
        Validated<Curation> read = CurationFiles.read(folder);
        if (rule == null) {
            assertEquals(List.of(), read.diagnostics());
            assertEquals(
                    "a",
                    read.orThrow().families().get(0).overlaps().get(0).winner().text());
            return;
        }
        Diagnostic found = read.diagnostics().get(0);
        assertEquals(rule, found.rule().id());
        int column = line.indexOf(at.equals("c") ? "c\", \"reason" : at) + 1;
        assertEquals(folder.resolve("f.json") + ":2:" + column, found.location().toString());
    }

    @Test
    void templatesOfOneMessageAreNotedIfTheirValuesDiffer() throws IOException {
        OverlapCheck.Report differ = variants("from <place> and from <other>");
        assertEquals(List.of(Rule.OVERLAPPING_VARIANTS), rules(differ));
        assertEquals(List.of(), differ.settled());
        assertEquals(List.of(), rules(variants("from <place>[ now]")));
    }

    private OverlapCheck.Report variants(String template) throws IOException {
        Path file = folder.resolve("small.catalog.json");
        Files.writeString(file, """
                {"catalog": "small", "vendor": "Us", "product": "Small", "notation": "katalog", "identification": "wording",
                 "messages": [{"id": "a", "severity": "6", "program": "prog", "template": "from <place:token>"},
                              {"id": "b", "severity": "6", "program": "prog", "template": "other"}]}
                """);
        Path curated = Files.createDirectories(folder.resolve("curated"));
        Files.writeString(curated.resolve("f.json"), """
                {"catalog": "small", "family": "f", "title": "F", "summary": "F.", "messages": [
                 {"id": "a", "name": "From", "summary": "From.", "documented": "from <place:token>",
                  "fields": [{"name": "place", "type": "token"}, {"name": "other", "type": "text"}],
                  "variants": [{"template": "from <place> and from <other>", "reason": "x", "evidence": "seen"},
                               {"template": "%s", "reason": "x", "evidence": "seen"}]}]}
                """.formatted(
                        template.equals("from <place> and from <other>") ? "from <other>" : template));
        Catalog catalog = CatalogFiles.readCatalog(file).orThrow();
        Curation curation = CurationFiles.read(curated).orThrow();
        return OverlapCheck.of(EventCatalogs.join(catalog, curation).orThrow(), curation);
    }
}
