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
        return curation(List.of(entry(one, other, winner)));
    }

    private static Curation curation(List<Curation.Overlap> entries) {
        Place place = Place.startOf("overlaps.json", "");
        return new Curation(
                List.of(new Curation.Family(place, "small", "f", "F", "F.", List.of(), null, List.of(), entries)));
    }

    /** Begins at column 1; its winner stands at column 51. */
    private static Curation.Overlap entry(String one, String other, String winner) {
        Place place = Place.startOf("overlaps.json", "");
        return new Curation.Overlap(
                place,
                List.of(new LocatedText(one, place), new LocatedText(other, place)),
                new LocatedText(winner, place.plus(50)),
                "Nobody is called all.");
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
        Diagnostic unused = report.diagnostics().stream()
                .filter(diagnostic -> diagnostic.rule() == Rule.OVERLAP_ENTRY_UNUSED)
                .findFirst()
                .orElseThrow();
        String winner = loser.equals("a") ? "b" : "a";
        assertEquals("overlaps.json:1:51", unused.location().toString());
        assertEquals(loser + " does not get the bodies that both match, " + winner + " gets them", unused.message());
        assertEquals("narrow one of them, so that the right one gets its bodies", unused.hint());
    }

    @Test
    void secondEntryForTheSameTwoMessagesIsReported() {
        String winner = Overlaps.of(CROSSING).get(0).winner().message().id();
        OverlapCheck.Report report =
                OverlapCheck.of(CROSSING, curation(List.of(entry("a", "b", winner), entry("b", "a", winner))));
        assertEquals(List.of(Rule.OVERLAP_ENTRY_UNUSED), rules(report));
        assertEquals(
                "there is another entry for the same two messages",
                report.diagnostics().get(0).message());
        assertEquals(1, report.settled().size());
    }

    @Test
    void entryWithoutOverlapIsReported() {
        EventCatalog apart = OverlapCatalogs.ofProgram("up", "down");
        OverlapCheck.Report report = OverlapCheck.of(apart, curation("a", "b", "a"));
        assertEquals(List.of(Rule.OVERLAP_ENTRY_UNUSED), rules(report));
        Diagnostic unused = report.diagnostics().get(0);
        assertEquals("overlaps.json:1:1", unused.location().toString());
        assertEquals("found no overlap of a and b", unused.message());
        assertEquals("remove the entry", unused.hint());
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
        assertEquals(
                folder.resolve("curated").resolve("f.json") + ":2:10",
                differ.diagnostics().get(0).location().toString());
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
