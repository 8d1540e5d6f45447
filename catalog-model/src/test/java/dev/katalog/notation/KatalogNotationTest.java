package dev.katalog.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Location;
import dev.katalog.diagnostic.Rule;
import dev.katalog.diagnostic.Validated;
import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.Segment.Field;
import dev.katalog.template.Segment.Literal;
import dev.katalog.template.Segment.OptionalPart;
import dev.katalog.template.Template;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KatalogNotationTest {

    private static final Location ORIGIN = new Location("test", 1, 1);
    private static final ChoiceType LINK_HOW =
            new ChoiceType("LinkHow", "How.", Map.of("IN", List.of("in", "inbound"), "OUT", List.of("out")));

    private static Validated<Template> read(String text, FieldTypes types) {
        return KatalogNotation.read(text, ORIGIN, types);
    }

    private static Template template(String text) {
        return read(text, FieldTypes.basic()).orThrow();
    }

    @Test
    void readsLiteralsFieldsAndOptionalParts() {
        assertEquals(
                new Template(List.of(
                        new Literal("IP = "),
                        new Field("ip", BasicType.IP),
                        new Literal(" up"),
                        new OptionalPart(List.of(
                                new Literal(" after "),
                                new Field("n", BasicType.INT),
                                new OptionalPart(List.of(new Literal(" s"))))))),
                template("IP = <ip:ip> up[ after <n:int>[ s]]"));
    }

    @Test
    void nothingIsATemplateWithoutSegments() {
        assertEquals(new Template(List.of()), template(""));
    }

    @Test
    void escapesTakeAwayMeaning() {
        assertEquals(new Template(List.of(new Literal(" a<b>[c]\\|d| "))), template(" a\\<b\\>\\[c\\]\\\\\\|d| "));
    }

    @Test
    void choiceOnTheSpotIsNamedAfterItsField() {
        Field how = template("<linkHow:inbound|is not|-\\>|a:b|x\\|y>").fields().get(0);
        ChoiceType type = (ChoiceType) how.type();
        assertEquals("LinkHow", type.name());
        assertEquals(
                List.of("INBOUND", "IS_NOT", "CHOICE_1", "A_B", "X_Y"),
                List.copyOf(type.constants().keySet()));
        assertEquals(List.of("x|y"), type.constants().get("X_Y"));
    }

    @Test
    void wordsThatDifferInCaseAreSpellingsOfOneConstant() {
        ChoiceType type =
                (ChoiceType) template("<state:up|down|UP>").fields().get(0).type();
        assertEquals(List.of("up", "UP"), type.constants().get("UP"));
        assertEquals(List.of("UP", "DOWN"), List.copyOf(type.constants().keySet()));
    }

    @Test
    void namedChoiceIsResolved() {
        FieldTypes types = FieldTypes.basic().withChoices(List.of(LINK_HOW));
        assertEquals(
                LINK_HOW,
                read("via <how:LinkHow>", types).orThrow().fields().get(0).type());
    }

    @Test
    void declaredFieldTakesItsTypeAndMayRepeatIt() {
        FieldTypes types = FieldTypes.basic()
                .withChoices(List.of(LINK_HOW))
                .withFields(Map.of("n", BasicType.INT, "how", LINK_HOW));
        for (String text : List.of("<n> <how>", "<n:int> <how:LinkHow>", "<n> <how:in|out|inbound>")) {
            Template template = read(text, types).orThrow();
            assertEquals(List.of(new Field("n", BasicType.INT), new Field("how", LINK_HOW)), template.fields(), text);
        }
    }

    @Test
    void templateMayInsistOnAnAddressForAHost() {
        FieldTypes types = FieldTypes.basic().withFields(Map.of("peer", BasicType.HOST, "name", BasicType.TOKEN));
        assertEquals(
                List.of(new Field("peer", BasicType.IP)),
                read("<peer:ip> up", types).orThrow().fields());
        assertEquals(
                List.of(new Field("peer", BasicType.IPV4)),
                read("<peer:ipv4> up", types).orThrow().fields());
        for (String other : List.of("<name:ip>", "<peer:token>", "<peer:mac>")) {
            assertEquals(
                    List.of("type-mismatch"),
                    read(other, types).diagnostics().stream()
                            .map(d -> d.rule().id())
                            .toList());
        }
    }

    @Test
    void declaredChoiceIsNoOther() {
        FieldTypes types = FieldTypes.basic().withChoices(List.of(LINK_HOW)).withFields(Map.of("how", LINK_HOW));
        for (String other : List.of("<how:in|out>", "<how:in|out|inbound|off>", "<how:text>")) {
            Diagnostic only = read(other, types).diagnostics().get(0);
            assertEquals(Rule.TYPE_MISMATCH, only.rule());
            assertEquals(6, only.location().column());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "up <ip             # 7 # found the end of the template, expected '>'",
                "up <               # 5 # found the end of the template, expected a name",
                "a <> b             # 4 # found '>', expected a name",
                "a [b               # 5 # found the end of the template, expected ']'",
                "a [] b             # 4 # found ']', expected '<' or '[' or an escaped character or text",
                "a ] b              # 3 # found ']', expected the end of the template",
                "a > b              # 3 # found '>', expected the end of the template",
                "a \\b              # 3 # found '\\', expected the end of the template",
                "<a<b>>             # 3 # found '<', expected '>'",
                "<a:b|>             # 6 # found '>', expected ':' or a name or an escaped character",
                "<a:>               # 4 # found '>', expected ':' or a name or an escaped character"
            })
    void syntaxErrorsSayWhatIsThereAndWhatShouldBe(String text, int column, String message) {
        Validated<Template> read = read(text, FieldTypes.basic());
        assertNull(read.value());
        Diagnostic only = read.diagnostics().get(0);
        assertEquals(1, read.diagnostics().size());
        assertEquals(Rule.NOTATION_SYNTAX, only.rule());
        assertEquals(column, only.location().column());
        assertEquals(sorted(message), sorted(only.message()));
        assertTrue(!only.hint().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "a \\b  # a backslash stands before one of < > [ ] \\ |; write two for a backslash",
                "a [b   # close the optional part with ']', or write '\\[' for a literal bracket",
                "a [<b> # close the optional part with ']', or write '\\[' for a literal bracket",
                "up <ip # close the field with '>', or write '\\<' for a literal bracket",
                "<a[b>  # close the field with '>', or write '\\<' for a literal bracket",
                "a <> b # a field is <name> or <name:type>",
                "<a:|b> # a field is <name> or <name:type>",
                "a ] b  # write a backslash before a literal bracket",
                "a [] b # write a backslash before a literal bracket"
            })
    void hintsSayHowToMendIt(String text, String hint) {
        assertEquals(hint, read(text, FieldTypes.basic()).diagnostics().get(0).hint());
    }

    @Test
    void partsWithinFiftyOthersAreRefused() {
        Validated<Template> read = read("[".repeat(100_000) + "a" + "]".repeat(100_000), FieldTypes.basic());
        assertNull(read.value());
        assertEquals(Rule.NOTATION_SYNTAX, read.diagnostics().get(0).rule());
        assertEquals(51, read.diagnostics().get(0).location().column());
        for (String text : List.of(
                "[".repeat(50) + "a" + "]".repeat(50), "[<a>]".repeat(60).replace("<a>", "a"), "\\[".repeat(60))) {
            assertTrue(read(text, FieldTypes.basic()).diagnostics().isEmpty(), text);
        }
    }

    @Test
    void sourceLineIsShownIfTheTextIsAllOfIt() {
        for (int column : new int[] {1, 2}) {
            Diagnostic only = KatalogNotation.read("a <", new Location("f", 7, column), FieldTypes.basic())
                    .diagnostics()
                    .get(0);
            assertEquals(column == 1 ? "a <" : "", only.sourceLine());
        }
    }

    @Test
    void nothingIsPrinted() {
        PrintStream standard = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            for (String text : List.of("a []", "a [<>", "<", "<:>", "]", "a > \\", "<a|b>")) {
                assertTrue(read(text, FieldTypes.basic()).hasErrors());
            }
        } finally {
            System.setErr(standard);
        }
        assertEquals("", printed.toString(StandardCharsets.UTF_8));
    }

    /** The order of the alternatives is ANTLR's and says nothing. */
    private static List<String> sorted(String message) {
        return List.of(message.split(", expected | or ")).stream().sorted().toList();
    }

    @Test
    void semanticErrorsAreAllFoundAtOnce() {
        FieldTypes types = FieldTypes.basic().withFields(Map.of("n", BasicType.INT));
        List<Diagnostic> found = read("<n:text> <m> <n> <o:nope> <Bad>", types).diagnostics();
        assertEquals(
                List.of(
                        "4 type-mismatch",
                        "11 unknown-field",
                        "15 duplicate-field",
                        "19 unknown-field",
                        "28 java-name",
                        "28 unknown-field"),
                found.stream()
                        .sorted(java.util.Comparator.comparing(
                                        (Diagnostic d) -> d.location().column())
                                .thenComparing(d -> d.rule().id()))
                        .map(d -> d.location().column() + " " + d.rule().id())
                        .toList());
    }

    @Test
    void fieldsThatMayBeNamedAreToldIfThereAreAny() {
        FieldTypes none = FieldTypes.basic().withFields(Map.of());
        FieldTypes two = none.withFields(Map.of("port", BasicType.INT, "peer", BasicType.IP));
        assertEquals(
                "declare it under \"fields\"",
                read("<n>", none).diagnostics().get(0).hint());
        assertEquals(
                "declare it under \"fields\", or use one of peer, port",
                read("<n>", two).diagnostics().get(0).hint());
    }

    @Test
    void columnsCountFromTheOriginAndInUtf16() {
        Diagnostic only = KatalogNotation.read("\uD83D\uDE00 <", new Location("f.json", 7, 20), FieldTypes.basic())
                .diagnostics()
                .get(0);
        assertEquals("f.json:7:24", only.location().toString());
    }

    @Test
    void printsNamedChoiceByNameWhenItsWordsWouldNotGiveItBack() {
        FieldTypes types = FieldTypes.basic().withChoices(List.of(LINK_HOW));
        assertEquals(
                "<how:LinkHow>",
                KatalogNotation.print(read("<how:LinkHow>", types).orThrow()));
        assertEquals("<how:in|out>", KatalogNotation.print(template("<how:in|out>")));
        ChoiceType oneWord = new ChoiceType("How", "One of: in.", Map.of("IN", List.of("in")));
        assertEquals("<how:How>", KatalogNotation.print(new Template(List.of(new Field("how", oneWord)))));
    }

    @Test
    void printsEveryChoiceByItsWordsForThoseWithoutItsDeclaration() {
        FieldTypes types = FieldTypes.basic().withChoices(List.of(LINK_HOW));
        Template template = read("via <how:LinkHow>[ at <n:int>] <rest>", types).orThrow();
        String printed = KatalogNotation.printSpelledOut(template);
        assertEquals("via <how:inbound|out|in>[ at <n:int>] <rest>", printed);
        assertEquals(
                LINK_HOW.spellings().size(),
                ((ChoiceType) template(printed).fields().get(0).type())
                        .spellings()
                        .size());
    }
}
