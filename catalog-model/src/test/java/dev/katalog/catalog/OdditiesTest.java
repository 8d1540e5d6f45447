package dev.katalog.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.catalog.Curation.DocumentedForm;
import dev.katalog.catalog.Curation.Evidence;
import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Place;
import dev.katalog.diagnostic.Rule;
import dev.katalog.diagnostic.Severity;
import dev.katalog.diagnostic.Validated;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every oddity of a document raises its diagnostic until somebody has answered it in the curation. */
class OdditiesTest {

    /**
     * One oddity.
     *
     * @param at what stands at the diagnostic's column
     * @param parameters the parameters that a curation declares, or what it replaces: {@code wrong=>right}
     */
    record Case(String notation, String documented, Rule rule, String at, List<String> parameters) {
        static Case of(String notation, Rule rule, String documented, String at, String... parameters) {
            return new Case(notation, documented, rule, at, List.of(parameters));
        }
    }

    static Stream<Case> cases() {
        String nxr = "century-nxr";
        String cisco = "cisco";
        return Stream.of(
                Case.of(nxr, Rule.FULL_WIDTH_DIGIT, "x: lost <NUM\uFF11> times", "<NUM", "<NUM\uFF11>"),
                Case.of(nxr, Rule.FULL_WIDTH_DIGIT, "charon: <NUM \uFF11 > [IKE] up", "<NUM", "<NUM \uFF11 >"),
                Case.of(nxr, Rule.BLANK_IN_PARAMETER, "x: USB<NUM >  lock", "<NUM", "<NUM >"),
                Case.of(nxr, Rule.BLANK_IN_PARAMETER, "x[< PID> ]: up", "< PID>", "< PID> ]=><PID> ]"),
                Case.of(nxr, Rule.BLANK_IN_PARAMETER, "x: to <A. B.C.D4/M4>", "<A. B", "<A. B.C.D4/M4>"),
                Case.of(nxr, Rule.UNBALANCED_BRACKET, "x< PID> ]: card removed.", "]", "x< PID> ]=>x[<PID> ]"),
                Case.of(nxr, Rule.UNBALANCED_BRACKET, "x: state [<NUM1>", "[", "[<NUM1>=>[<NUM1>]", "<NUM1>"),
                Case.of(nxr, Rule.UNBALANCED_BRACKET, "x: level(<NUM1> )(retry", "(retry", "(retry=>", "<NUM1>"),
                Case.of(nxr, Rule.UNCLOSED_PARAMETER, "x: Status: <NUM> -<ERR", "<ERR", "-<ERR=>-<E>", "<NUM>", "<E>"),
                Case.of(nxr, Rule.NESTED_PARAMETER, "x: {ESP <0x<XXXXXXXX2> DPD}", "<0x", "<0x<XXXXXXXX2>"),
                Case.of(nxr, Rule.LITERAL_ARROW, "x: <IFNAME1> <--> <NUM>", "<-->", "<IFNAME1>", "<-->", "<NUM>"),
                Case.of(nxr, Rule.JOINED_PARAMETERS, "x: tunnel <NUM1/NUM2>;", "<NUM1/", "<NUM1/NUM2>"),
                Case.of(nxr, Rule.BARE_PARAMETER, "pppd: pppd VERSION started", "VERSION", "VERSION"),
                Case.of(nxr, Rule.BARE_PARAMETER, "x: on IFNAME for", "IFNAME", "IFNAME"),
                Case.of(nxr, Rule.BARE_PARAMETER, "x: #NUM3 in 5", "NUM3", "NUM3"),
                Case.of(nxr, Rule.BARE_PARAMETER, "x: restarting tunnelNUM", "NUM", "NUM"),
                Case.of(nxr, Rule.BARE_PARAMETER, "mobile-monitor[PID]: up", "PID", "[PID]=>[<PID>]"),
                Case.of(nxr, Rule.ELLIPSIS, "x: Accepting\u2026", "\u2026", "\u2026=>..."),
                Case.of(nxr, Rule.NON_ASCII_TEXT, "x: lost \u63A5\u7D9A", "\u63A5", "\u63A5\u7D9A=>connection"),
                Case.of(nxr, Rule.TYPOGRAPHIC_QUOTE, "x: user \u2018a", "\u2018", "\u2018=>'"),
                Case.of(cisco, Rule.UNCURATED_PARAMETER, "peer peer_address up", "peer_address", "peer_address"),
                Case.of(cisco, Rule.PRINTF_PARAMETER, "from %s:%Q/%d", "%s", "%s", "%Q", "%d"),
                Case.of(cisco, Rule.SLASH_CHOICE, "as Initiator /Responder now", "Initiator", "Initiator /Responder"),
                Case.of(cisco, Rule.BARE_CHOICE, "end is |is not behind", "is |", "is |is not"),
                Case.of(cisco, Rule.QUOTED_ALTERNATIVE, "up {\u201Cdown %d \u201D}", "{", " {\u201Cdown %d \u201D}=>"),
                Case.of(
                        cisco,
                        Rule.TYPOGRAPHIC_QUOTE,
                        "run \u2018command \u2019 now",
                        "\u2018",
                        "\u2018command \u2019=>'it'"),
                Case.of(cisco, Rule.NON_ASCII_TEXT, "packet detected. \u64CD\u4F5C", "\u64CD", "\u64CD\u4F5C=>done"),
                Case.of(cisco, Rule.NON_ASCII_TEXT, "level \uFF15 up", "\uFF15", "\uFF15=>5"),
                Case.of(cisco, Rule.UNBALANCED_BRACKET, "group(DH group id_1", "(", "(DH=>DH", "id_1"),
                Case.of(cisco, Rule.ELLIPSIS, "p1\u2026total", "\u2026", "\u2026=>,"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void raisedWhenUncurated(Case odd) {
        List<Diagnostic> found = join(odd, Curation.EMPTY).diagnostics().stream()
                .filter(diagnostic -> diagnostic.rule() == odd.rule())
                .toList();
        assertFalse(found.isEmpty(), "no " + odd.rule());
        Diagnostic first = found.get(0);
        assertEquals(1, first.location().line());
        assertEquals(odd.documented().indexOf(odd.at()) + 1, first.location().column());
        assertTrue(first.message().startsWith("found "), first.message());
        assertFalse(first.hint().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answeredByDeclaredParametersAndErrata(Case odd) {
        List<Curation.Erratum> errata = odd.parameters().stream()
                .filter(answer -> answer.contains("=>"))
                .map(answer ->
                        erratum(answer.substring(0, answer.indexOf("=>")), answer.substring(answer.indexOf("=>") + 2)))
                .toList();
        List<String> declared = odd.parameters().stream()
                .filter(answer -> !answer.contains("=>"))
                .toList();
        Validated<EventCatalog> joined = join(odd, curation(odd.documented(), errata, declared));
        assertNotNull(joined.value(), () -> joined.diagnostics().toString());
        assertEquals(List.of(), joined.diagnostics());
        assertEquals(declared.size(), joined.value().messages().get(0).fields().size());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noUnansweredParameterIsOverlooked(Case odd) {
        List<Diagnostic> found =
                join(odd, curation(odd.documented(), List.of(), List.of())).diagnostics();
        boolean severe = found.stream().anyMatch(diagnostic -> diagnostic.severity() != Severity.NOTE);
        boolean noted = found.stream().anyMatch(diagnostic -> diagnostic.rule() == odd.rule());
        assertTrue(severe || noted, "silence about " + odd.documented());
    }

    private static Validated<EventCatalog> join(Case odd, Curation curation) {
        Message message = new Message("m1", "5", null, odd.documented(), null, List.of());
        return EventCatalogs.join(
                new Catalog("c", "v", "p", Edition.NONE, odd.notation(), Identification.WORDING, List.of(message)),
                curation);
    }

    private static Curation curation(String documented, List<Curation.Erratum> errata, List<String> parameters) {
        List<Curation.Field> fields = new java.util.ArrayList<>();
        for (String parameter : parameters) {
            String name = "field" + (char) ('A' + fields.size());
            fields.add(new Curation.Field(located(parameter), located(name), located("int"), "a number"));
        }
        Place place = Place.startOf("curation", "");
        Curation.Message message = new Curation.Message(
                place,
                located("m1"),
                located("SomethingHappened"),
                "Something happened.",
                located(documented),
                DocumentedForm.TEMPLATE,
                List.of(),
                errata,
                fields,
                List.of(),
                List.of(new Curation.Sample(place, "x", Map.of())));
        return new Curation(List.of(
                new Curation.Family(place, "c", "f", "F", "A family.", List.of(), null, List.of(message), List.of())));
    }

    private static Curation.Erratum erratum(String wrong, String right) {
        return new Curation.Erratum(located(wrong), right, "Because.", Evidence.INFERRED);
    }

    private static LocatedText located(String text) {
        return new LocatedText(text, Place.startOf("curation", text));
    }
}
