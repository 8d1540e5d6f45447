package dev.katalog.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.CatalogFiles;
import dev.katalog.catalog.Curation;
import dev.katalog.catalog.CurationFiles;
import dev.katalog.catalog.Edition;
import dev.katalog.catalog.EventCatalogs;
import dev.katalog.catalog.Identification;
import dev.katalog.catalog.LocatedText;
import dev.katalog.catalog.Message;
import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Rule;
import dev.katalog.diagnostic.Severity;
import dev.katalog.diagnostic.Validated;
import dev.katalog.notation.ParameterClues;
import dev.katalog.notation.ParameterClues.Explained;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalsTest {

    private static final Path CATALOGS = Path.of("..", "generated-events", "src", "main", "catalogs");

    /** What a proposal leaves to people, and what the documents' typesetting is warned about anyway. */
    private static final Set<Rule> LEFT_TO_PEOPLE = EnumSet.of(
            Rule.UNFINISHED_PROPOSAL,
            Rule.MISSING_SAMPLE,
            Rule.TYPOGRAPHIC_QUOTE,
            Rule.ELLIPSIS,
            Rule.ADJACENT_GAPS,
            Rule.GAP_BEFORE_FIELD);

    /** Of templates, of mistakes in templates, and of texts that mean something in Java or in katalog notation. */
    private static final List<String> PIECES = List.of(
            "pump",
            "port",
            "class",
            "hashCode",
            "IP_address",
            "a_b",
            "user-name",
            "%s",
            "%d",
            "{TCP|UDP}",
            "{TCP|TCP}",
            "{|a}",
            "(Primary | Secondary)",
            "is |is not up",
            "on /off",
            "{\"other wording\"}",
            "<NUM>",
            "<NUM1>",
            "<NUM２>",
            "<STRING>",
            "<A.B.C.D>",
            "<PID>",
            "<X",
            "X>",
            "<NUM1/NUM2>",
            "<<NUM>",
            "NUM",
            "tunnelNUM",
            "pump[<PID> ]:",
            "pump:",
            "->",
            "ポンプ",
            "…",
            "‘a’",
            "(",
            ")",
            "[",
            "]",
            "\\",
            "|",
            "$1",
            "é",
            "😀",
            "\u2028",
            "0x",
            "=",
            ":",
            ",",
            "1",
            "<1st>",
            "<>",
            "< >");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"cisco-ftd", "century-nxr"})
    void aWholeCatalogOfProposalsIsAValidCuration(String name) {
        Catalog catalog = catalog(name);
        Curation proposals = written(Proposals.of(catalog, Curation.EMPTY, Map.of(), Curation.EMPTY));
        assertEquals(catalog.messages().size(), size(proposals));
        assertNothingButWhatIsLeft(EventCatalogs.join(catalog, proposals).diagnostics());
    }

    /** As after a new edition: every third message is new, beside families with prefixes and types. */
    @ParameterizedTest
    @ValueSource(strings = {"cisco-ftd", "century-nxr"})
    void proposalsFitBesideTheCurationThatIsThere(String name) {
        Catalog catalog = catalog(name);
        Curation whole =
                CurationFiles.read(CATALOGS.resolve(name + ".curation")).orThrow();
        List<Curation.Family> known = new ArrayList<>();
        for (Curation.Family family : whole.families()) {
            List<Curation.Message> messages = family.messages().stream()
                    .filter(message -> message.id().text().hashCode() % 3 != 0)
                    .toList();
            known.add(family.with(messages, family.types()));
        }
        Curation proposals = written(Proposals.of(catalog, new Curation(known), Map.of(), Curation.EMPTY));
        assertEquals(size(whole) - size(new Curation(known)), size(proposals));
        List<Diagnostic> found =
                EventCatalogs.join(catalog, movedInto(known, proposals)).diagnostics();
        assertNothingButWhatIsLeft(found);
        Set<String> families = known.stream().map(Curation.Family::family).collect(Collectors.toSet());
        long strangers = proposals.families().stream()
                .filter(family -> !families.contains(family.family()))
                .count();
        assertEquals(0, strangers, "each belongs to the family of its neighbours");
    }

    /** Whatever a document prints and explains, its proposal can be read; what is odd about it is left literal. */
    @ParameterizedTest
    @ValueSource(strings = {"cisco", "century-nxr"})
    void anyTextGetsAProposalThatCanBeRead(String notation) {
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            String text = random(random, 1 + random.nextInt(9)).strip();
            String template = text.isEmpty() ? "x" : text;
            boolean byCode = notation.equals("cisco");
            Message message = new Message(byCode ? "100001" : "pump.x", "3", "S", template, null, List.of(1));
            Catalog catalog = new Catalog(
                    "any",
                    "v",
                    "p",
                    Edition.NONE,
                    notation,
                    byCode ? Identification.CODE : Identification.WORDING,
                    List.of(message));
            List<String> marked = random.nextInt(4) == 0 ? List.of(piece(random), piece(random)) : List.of();
            List<Explained> explained =
                    List.of(new Explained(piece(random), "IPアドレス"), new Explained(piece(random), "number of things"));
            ParameterClues clues = new ParameterClues(marked, explained);
            Curation proposals = Proposals.of(catalog, Curation.EMPTY, Map.of(message.id(), clues), Curation.EMPTY);
            List<Diagnostic> errors = EventCatalogs.join(catalog, proposals).diagnostics().stream()
                    .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .toList();
            assertEquals(List.of(), errors, () -> template + " with " + clues);
        }
    }

    private static String random(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(piece(random)).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    private static String piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    @Test
    void aProposalSaysWhatTheDocumentShows() {
        Catalog catalog = nxr(message("pump.port-is", "pump[<PID> ]: port <NUM1> is <STRING>", "Ports"));
        ParameterClues clues = new ParameterClues(List.of(), List.of(new Explained("NUM1", "ポート番号")));
        Curation proposals = Proposals.of(catalog, Curation.EMPTY, Map.of("pump.port-is", clues), Curation.EMPTY);
        Path file = folder.resolve("ports.json");
        CurationFiles.write(proposals.families().get(0), file);
        assertEquals("""
                {
                  "catalog": "pump",
                  "family": "ports",
                  "title": "Ports",
                  "summary": "TODO",
                  "messages": [
                    {
                      "id": "pump.port-is",
                      "name": "PumpPortIs",
                      "summary": "TODO",
                      "documented": "pump[<PID> ]: port <NUM1> is <STRING>",
                      "fields": [
                        {"parameter": "<NUM1>", "name": "port", "type": "int", "meaning": "TODO"},
                        {"parameter": "<STRING>", "name": "string", "type": "text", "meaning": "TODO"}
                      ]
                    }
                  ]
                }
                """, read(file));
    }

    @Test
    void whatPeopleHaveBegunStays() {
        Catalog catalog = nxr(
                message("pump.a", "pump: a <NUM>", "Ports"),
                message("pump.b", "pump: b <NUM>", "Ports"),
                message("pump.c", "pump: c <NUM>", "Ports"));
        Curation first = Proposals.of(catalog, Curation.EMPTY, Map.of(), Curation.EMPTY);
        Curation begun = named(first, "pump.a", "Begun", "The pump began.");
        Catalog next = nxr(
                message("pump.new", "pump: new", "Ports"),
                message("pump.a", "pump: a <NUM> litres", "Ports"),
                message("pump.b", "pump: b <NUM> litres", "Ports"),
                message("pump.c", "pump: c <NUM>", "Ports"));
        Curation second = Proposals.of(next, Curation.EMPTY, Map.of(), begun);
        assertEquals(
                List.of(
                        "pump.a Begun pump: a <NUM>",
                        "pump.c PumpC pump: c <NUM>",
                        "pump.new PumpNew pump: new",
                        "pump.b PumpB pump: b <NUM> litres"),
                shown(second));
        assertEquals(shown(second), shown(Proposals.of(next, Curation.EMPTY, Map.of(), second)), "once more");
    }

    @Test
    void whatIsCuratedIsNotProposed() {
        Catalog catalog = nxr(message("pump.a", "pump: a", "Ports"), message("pump.b", "pump: b", "Ports"));
        Curation all = Proposals.of(catalog, Curation.EMPTY, Map.of(), Curation.EMPTY);
        Curation.Family family = all.families().get(0);
        Curation curated = new Curation(List.of(family.with(family.messages().subList(0, 1), family.types())));
        assertEquals(List.of("pump.b PumpB pump: b"), shown(Proposals.of(catalog, curated, Map.of(), all)));
    }

    @Test
    void aNameThatIsTakenIsNotProposed() {
        Catalog catalog = nxr(message("pump.a", "pump: a", "Ports"), message("pump.b", "pump: b", "Ports"));
        Curation all = Proposals.of(catalog, Curation.EMPTY, Map.of(), Curation.EMPTY);
        Curation renamed = named(all, "pump.a", "PumpB", "The pump did.");
        Curation.Family family = renamed.families().get(0);
        Curation curated = new Curation(List.of(family.with(family.messages().subList(0, 1), family.types())));
        assertEquals(List.of("pump.b PumpB2 pump: b"), shown(Proposals.of(catalog, curated, Map.of(), Curation.EMPTY)));
    }

    /** Moves each proposal to the family that it is proposed for. */
    private static Curation movedInto(List<Curation.Family> known, Curation proposals) {
        List<Curation.Family> moved = new ArrayList<>();
        for (Curation.Family family : known) {
            List<Curation.Message> messages = new ArrayList<>(family.messages());
            List<Curation.Type> types = new ArrayList<>(family.types());
            for (Curation.Family proposed : proposals.families()) {
                if (proposed.family().equals(family.family())) {
                    messages.addAll(proposed.messages());
                    types.addAll(proposed.types());
                }
            }
            moved.add(family.with(messages, types));
        }
        return new Curation(moved);
    }

    /** Through files, as people get them. */
    private Curation written(Curation proposals) {
        for (Curation.Family family : proposals.families()) {
            CurationFiles.write(family, folder.resolve(family.family() + ".json"));
        }
        return CurationFiles.read(folder).orThrow();
    }

    private static void assertNothingButWhatIsLeft(List<Diagnostic> diagnostics) {
        assertEquals(
                List.of(),
                diagnostics.stream()
                        .filter(diagnostic -> diagnostic.severity() != Severity.NOTE)
                        .filter(diagnostic -> !LEFT_TO_PEOPLE.contains(diagnostic.rule()))
                        .toList());
        assertTrue(diagnostics.stream().anyMatch(diagnostic -> diagnostic.rule() == Rule.UNFINISHED_PROPOSAL));
    }

    private static Curation named(Curation curation, String id, String name, String summary) {
        Curation.Family family = curation.families().get(0);
        List<Curation.Message> messages = family.messages().stream()
                .map(message -> message.id().text().equals(id)
                        ? new Curation.Message(
                                message.place(),
                                message.id(),
                                new LocatedText(name, message.place()),
                                summary,
                                message.documented(),
                                message.documentedForm(),
                                message.literals(),
                                message.errata(),
                                message.fields(),
                                message.variants(),
                                message.samples())
                        : message)
                .toList();
        return new Curation(List.of(family.with(messages, family.types())));
    }

    private static List<String> shown(Curation curation) {
        return curation.families().stream()
                .flatMap(family -> family.messages().stream())
                .map(message -> message.id().text() + " " + message.name().text() + " "
                        + message.documented().text())
                .toList();
    }

    private static int size(Curation curation) {
        return curation.families().stream()
                .mapToInt(family -> family.messages().size())
                .sum();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Catalog catalog(String name) {
        Validated<Catalog> read = CatalogFiles.readCatalog(CATALOGS.resolve(name + ".catalog.json"));
        return read.orThrow();
    }

    private static Message message(String id, String template, String section) {
        return new Message(id, "INFO", section, template, null, List.of(1));
    }

    private static Catalog nxr(Message... messages) {
        Edition edition = new Edition("Pump", "1", "en");
        return new Catalog("pump", "Vendor", "Pump", edition, "century-nxr", Identification.WORDING, List.of(messages));
    }
}
