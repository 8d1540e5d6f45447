package dev.katalog.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.Curation;
import dev.katalog.catalog.Edition;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalogs;
import dev.katalog.catalog.Identification;
import dev.katalog.catalog.Message;
import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Rule;
import dev.katalog.diagnostic.Validated;
import dev.katalog.template.ChoiceType;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Some messages of a catalog, with what they need and no more. */
class SelectionTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "catalogs");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100001         |          | 100001",
                "10000*         | *1,*2,*3,*4,100005 | 100006 100007 100008 100009",
                "family:vpn     |          | 200001 200002",
                "family:v*      | 200001   | 200002",
                "2*,family:vpn  |          | 200001 200002",
                "100001,200002  |          | 100001 200002",
                " 100001        | 100002   | 100001",
            })
    void takesIdsAndFamilies(String includes, String excludes, String ids) {
        Selection selection = new Selection(
                List.of(includes.split(",")), excludes == null ? List.of() : List.of(excludes.split(",")));
        assertEquals(ids, String.join(" ", ids(selection.of(firewall()).orThrow())));
    }

    @Test
    void takesAllIfNothingIsSaid() {
        EventCatalog catalog = firewall();
        Validated<EventCatalog> selected = Selection.ALL.of(catalog);
        assertEquals(catalog, selected.orThrow());
        assertEquals(List.of(), selected.diagnostics());
    }

    @Test
    void excludesAlone() {
        assertEquals(
                List.of("200001", "200002"),
                ids(new Selection(List.of(), List.of("1*")).of(firewall()).orThrow()));
    }

    /** In a pattern only the asterisk means more than itself. */
    @Test
    void otherCharactersStandForThemselves() {
        for (String pattern : List.of("10000.", "1000+", "[0-9]*", "\\d*", "\\E*", "family:(vpn)")) {
            assertRules(
                    new Selection(List.of(pattern), List.of()).of(firewall()),
                    Rule.SELECTION_UNUSED,
                    Rule.SELECTION_EMPTY);
        }
    }

    @Test
    void dropsFamiliesAndTypesThatNobodyNeeds() {
        EventCatalog vpn =
                new Selection(List.of("family:vpn"), List.of()).of(firewall()).orThrow();
        assertEquals(
                List.of("vpn"),
                vpn.families().stream().map(EventCatalog.Family::name).toList());
        assertEquals(List.of(), vpn.choices());
        EventCatalog link =
                new Selection(List.of("100005"), List.of()).of(firewall()).orThrow();
        assertEquals(
                List.of("LinkState"),
                link.choices().stream().map(ChoiceType::name).toList());
    }

    @Test
    void reportsPatternsThatFitNothing() {
        Validated<EventCatalog> selected = new Selection(List.of("family:vpn", "family:vnp"), List.of()).of(firewall());
        assertRules(selected, Rule.SELECTION_UNUSED);
        assertEquals(
                "found no message that the include \"family:vnp\" fits",
                selected.diagnostics().get(0).message());
    }

    @Test
    void reportsThatNothingIsLeft() {
        Validated<EventCatalog> selected = new Selection(List.of("family:vpn"), List.of("family:vpn")).of(firewall());
        assertNull(selected.value());
        assertRules(selected, Rule.SELECTION_EMPTY);
    }

    /** {@code disk full} would silently become a text of {@code disk <text>}. */
    @Test
    void reportsLinesThatWouldBecomeAnotherEvent() {
        EventCatalog catalog = byWording("disk full", "disk <text>", "fan <text>");
        Validated<EventCatalog> selected = new Selection(List.of(), List.of("m0")).of(catalog);
        assertRules(selected, Rule.SELECTION_OVERLAP);
        Diagnostic warning = selected.diagnostics().get(0);
        assertEquals("found that without m0 its body \"disk full\" would become m1", warning.message());
        assertEquals("include m0, too, or exclude m1", warning.hint());
        assertEquals(List.of("m1", "m2"), ids(selected.orThrow()));
    }

    @Test
    void findsNothingWrongWithLeavingOutWhatNobodyElseWouldTake() {
        EventCatalog catalog = byWording("disk full", "disk <text>", "fan <text>");
        assertEquals(
                List.of(), new Selection(List.of(), List.of("m1")).of(catalog).diagnostics());
        assertEquals(
                List.of(), new Selection(List.of("m2"), List.of()).of(catalog).diagnostics());
    }

    private static void assertRules(Validated<EventCatalog> selected, Rule... rules) {
        List<Rule> found =
                selected.diagnostics().stream().map(Diagnostic::rule).sorted().toList();
        assertEquals(List.of(rules), found);
        assertTrue(selected.diagnostics().stream()
                .noneMatch(diagnostic -> diagnostic.hint().isEmpty()));
    }

    private static List<String> ids(EventCatalog catalog) {
        return catalog.messages().stream().map(EventMessage::id).toList();
    }

    private static EventCatalog firewall() {
        Path file = FOLDER.resolve("acme-firewall.catalog.json");
        return Objects.requireNonNull(CatalogSource.file(file).read().value()).events();
    }

    private static EventCatalog byWording(String... templates) {
        List<Message> messages = new java.util.ArrayList<>();
        for (String template : templates) {
            String id = "m" + messages.size();
            messages.add(new Message(
                    id,
                    "6",
                    null,
                    template,
                    null,
                    List.of(),
                    id.toUpperCase(java.util.Locale.ROOT),
                    "A message.",
                    "p"));
        }
        return EventCatalogs.join(
                        new Catalog("small", "Us", "Small", Edition.NONE, "katalog", Identification.WORDING, messages),
                        Curation.EMPTY)
                .orThrow();
    }
}
