package dev.katalog.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.Edition;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.EventCatalog.EventField;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.catalog.Identification;
import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Rule;
import dev.katalog.diagnostic.Validated;
import dev.katalog.notation.KatalogNotation;
import dev.katalog.runtime.Event;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.Segment;
import dev.katalog.template.Segment.Field;
import dev.katalog.template.Segment.Literal;
import dev.katalog.template.Segment.OptionalPart;
import dev.katalog.template.Template;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a vendor or a curation writes becomes code that says just that, or a diagnostic; never other code. */
class HostileTextTest {

    private static final GenerationSettings SETTINGS = new GenerationSettings("dev.katalog.hostile", "Hostile");

    private static final String BACKSLASH = "\\";

    private static final List<String> TEXTS = List.of(
            "*/ class Broken {} /*",
            BACKSLASH + "u002a/ class Broken {}",
            BACKSLASH + "u002a" + BACKSLASH + "u002f class Broken {}",
            BACKSLASH + "u000a class Broken {}",
            BACKSLASH + BACKSLASH + "u000a",
            BACKSLASH + "u0022 + System.exit(1) + " + BACKSLASH + "u0022",
            BACKSLASH,
            BACKSLASH + "n" + BACKSLASH + "\"",
            "\" + System.exit(1) + \"",
            "\"\"\"",
            "'",
            "$L $T $S $N $W $$ $1L $> $< $[ $] $Z $",
            "%s %d %n %",
            "{@code}",
            "{@code x}}",
            "{@link java.lang.Object}",
            "{",
            "}",
            "</pre>",
            "<script>alert(1)</script>",
            "&lt; &#42;/",
            "@",
            "@param x y",
            "first line\n@deprecated second line",
            "carriage\r\nreturn\rand\ttab\fand\bmore",
            "nul\0nul",
            "\u0085next line \u000bvertical tab",
            "emoji 😀 and 👩‍👩‍👧 family",
            "right \u202e to left \u202c marks \u200f\u2066",
            "\ufeffbyte order mark \ufffe \uffff",
            "class",
            "null",
            "goto",
            "//",
            "*",
            "**/",
            "/**",
            "  two blanks   ",
            "${user.home} #{x} @{y} ${env.PATH}",
            "|<>[]" + BACKSLASH + "|");

    @Test
    void everyTextIsJustText() {
        List<ChoiceType> choices = new ArrayList<>();
        List<EventMessage> messages = new ArrayList<>();
        for (int i = 0; i < TEXTS.size(); i++) {
            String text = TEXTS.get(i);
            ChoiceType choice = new ChoiceType("Choice" + i, text, Map.of("A", List.of(text), "B", List.of("b" + i)));
            choices.add(choice);
            messages.add(message(i, text, choice));
        }
        EventCatalog catalog = catalog(Identification.WORDING, choices, messages, "*/ family");
        Generated generated = Generated.of(catalog, SETTINGS);
        assertFalse(generated.classes().containsKey("dev.katalog.hostile.Broken"));
        assertFalse(generated.classes().containsKey("Broken"));
        for (int i = 0; i < TEXTS.size(); i++) {
            String text = TEXTS.get(i);
            MessageDescriptor descriptor =
                    (MessageDescriptor) generated.descriptors().get(i);
            assertEquals(text + i, descriptor.id());
            assertEquals(text, descriptor.template());
            assertEquals(text, descriptor.summary());
            assertEquals(text, descriptor.program());
            assertEquals(text, descriptor.retired());
            String literal = KatalogNotation.print(new Template(List.of(new Literal("x" + text))));
            assertTrue(descriptor.forms().get(0).startsWith(literal + "<f><c:"), descriptor::toString);
            Object[] constants = generated.load("Choice" + i).getEnumConstants();
            assertEquals(2, constants.length);
            assertTrue(List.of(constants).toString().matches("\\[[AB], [AB]]"));
            Event event = generated.parseBody(text, "x" + text + "bodyb" + i);
            assertEquals("M" + i + "[f=body, c=B]", event.toString());
            assertEquals("x" + text + "bodyb" + i, event.format());
        }
    }

    private static EventMessage message(int index, String text, ChoiceType choice) {
        Template template =
                new Template(List.of(new Literal("x" + text), new Field("f", BasicType.TEXT), new Field("c", choice)));
        return new EventMessage(
                text + index,
                text,
                6,
                "family",
                "M" + index,
                text,
                text,
                null,
                List.of(new EventField("f", BasicType.TEXT, text, false), new EventField("c", choice, text, false)),
                List.of(template),
                text);
    }

    /** Each name is that of something in the bodies of generated methods. */
    @Test
    void componentsMayBeCalledAsOurVariablesAre() {
        List<String> names = List.of(
                "out",
                "line",
                "at",
                "end",
                "match",
                "body",
                "event",
                "prefix",
                "position",
                "p1",
                "s1",
                "gap1",
                "failed1",
                "form1",
                "appendTo",
                "id",
                "program",
                "length",
                "from",
                "to",
                "record",
                "dev",
                "java",
                "string",
                "valueOf",
                "parse");
        List<Segment> segments = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String name : names) {
            segments.add(new Literal(name + " "));
            segments.add(new Field(name, BasicType.TOKEN));
            segments.add(new Literal(" "));
            line.append(name).append(" v ");
        }
        segments.add(new Literal("."));
        EventMessage message = plain("100001", "Names", new Template(merged(segments)));
        Prefix prefix = new Prefix(
                "peer",
                "Peer",
                "A peer.",
                List.of(new EventField("out", BasicType.TOKEN, "out", false)),
                List.of(new Template(List.of(new Literal("<"), new Field("out", BasicType.TOKEN), new Literal("> ")))),
                new Template(List.of(new Literal("<"), new Field("out", BasicType.TOKEN), new Literal("> "))));
        EventMessage prefixed = new EventMessage(
                message.id(), null, 6, "family", "Names", "s", "d", prefix, message.fields(), message.templates());
        Generated generated = Generated.of(catalog(Identification.CODE, List.of(), List.of(prefixed), "F"), SETTINGS);
        Event event = generated.parse("%ASA-6-100001: <peer> " + line + ".");
        assertTrue(
                event.toString().startsWith("Hostile100001Names[peer=Peer[out=peer], out=v, line=v"), event::toString);
        assertEquals("<peer> " + line + ".", event.format());
    }

    private static List<Segment> merged(List<Segment> segments) {
        List<Segment> merged = new ArrayList<>();
        for (Segment segment : segments) {
            int last = merged.size() - 1;
            if (segment instanceof Literal literal && last >= 0 && merged.get(last) instanceof Literal before) {
                merged.set(last, new Literal(before.text() + literal.text()));
            } else {
                merged.add(segment);
            }
        }
        return merged;
    }

    /** A type of the same name in the same package would win over one of java.lang. */
    @ParameterizedTest
    @ValueSource(
            strings = {"String", "StringBuilder", "Integer", "Override", "Object", "HostileEvents", "Hostileevents"})
    void typesThatWouldHideOthersAreRefused(String name) {
        Template template = new Template(List.of(new Literal("a"), new Field("f", BasicType.INT)));
        EventMessage message =
                new EventMessage("m", "p", 6, "family", name, "s", "d", null, fields(template), List.of(template));
        assertFalse(diagnostics(Identification.WORDING, message).isEmpty());
    }

    /** These are types that generated code imports; it must tell ours from them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host",
                "Literals",
                "List",
                "MessageDescriptor",
                "Match",
                "Severity",
                "Generated",
                "Nullable",
                "Edition",
                "Event"
            })
    void typesMayBeCalledAsThoseOfTheRuntime(String name) {
        ChoiceType choice = new ChoiceType(name, "s", Map.of("UP", List.of("up"), "DOWN", List.of("down")));
        Template template = new Template(List.of(
                new Literal("a "),
                new Field("host", BasicType.HOST),
                new Literal(" "),
                new Field("choice", choice),
                new OptionalPart(List.of(new Literal(","), new Field("n", BasicType.INT)))));
        EventMessage message =
                new EventMessage("m", "p", 6, "family", "M", "s", "d", null, fields(template), List.of(template));
        Generated generated =
                Generated.of(catalog(Identification.WORDING, List.of(choice), List.of(message), "F"), SETTINGS);
        assertEquals("M[host=h, choice=UP, n=1]", generated.parse("p: a h up,1").toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "two words",
                "class",
                "equals()",
                "ünïcode",
                "a-b",
                "1st",
                "_x",
                "$x",
                "toString",
                "Upper",
                "a\nb"
            })
    void fieldNamesThatAreNoIdentifiersAreRefused(String name) {
        Template template = new Template(List.of(new Literal("a"), new Field(name, BasicType.INT)));
        assertEquals(List.of(Rule.JAVA_NAME), rules(diagnostics(Identification.WORDING, plain("m", "M", template))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "lower", "A-B", "1ST", "A;B", "Ä", "*/"})
    void constantsThatAreNoIdentifiersAreRefused(String constant) {
        ChoiceType choice = new ChoiceType("Choice", "s", Map.of(constant, List.of("x")));
        Template template = new Template(List.of(new Field("f", choice)));
        EventCatalog catalog =
                catalog(Identification.WORDING, List.of(choice), List.of(plain("m", "M", template)), "F");
        assertEquals(
                List.of(Rule.JAVA_NAME),
                rules(EventGenerator.generate(catalog, SETTINGS).diagnostics()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "12a", "-1", "+1", "0", "1234567", "99999999999", "１", "1\n2", "*/"})
    void codesThatAreNoNumbersAreRefused(String id) {
        List<Diagnostic> found =
                diagnostics(Identification.CODE, plain(id, "M", new Template(List.of(new Literal("a")))));
        assertTrue(rules(found).contains(Rule.INVALID_VALUE), found::toString);
    }

    @Test
    void oneCodeWrittenInTwoWaysIsRefused() {
        Template template = new Template(List.of(new Literal("a")));
        EventCatalog catalog = catalog(
                Identification.CODE, List.of(), List.of(plain("007", "M", template), plain("7", "M", template)), "F");
        assertEquals(
                List.of(Rule.DUPLICATE_ID),
                rules(EventGenerator.generate(catalog, SETTINGS).diagnostics()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", ".", "a.", ".a", "a..b", "../../x", "/etc", "a/b", "a b", "class", "a.class", "a;b", "ä", "a\0b",
                "C:\\x", "a.1", "*"
            })
    void packagesThatAreNoneAreRefused(String name) {
        Validated<List<SourceFile>> result =
                EventGenerator.generate(TestCatalogs.gateway(), new GenerationSettings(name, "Gate"));
        assertNull(result.value());
        assertEquals(List.of(Rule.JAVA_NAME), rules(result.diagnostics()));
        assertTrue(result.diagnostics().get(0).message().contains("'" + name + "'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gate", "Ga te", "Gate.", "../Gate", "Gäte", "1Gate", "G\0"})
    void prefixesOfTypesThatAreNoneAreRefused(String prefix) {
        Validated<List<SourceFile>> result =
                EventGenerator.generate(TestCatalogs.gateway(), new GenerationSettings("dev.katalog.x", prefix));
        assertNull(result.value());
        assertTrue(rules(result.diagnostics()).contains(Rule.JAVA_NAME));
    }

    /** A family becomes part of a type's name, with whatever is no letter or digit taken away. */
    @Test
    void familiesThatBecomeTheSameTypeAreRefused() {
        for (List<String> families : List.of(List.of("a b", "a-b"), List.of("*/", "x"), List.of("vpn", "VPN"))) {
            EventCatalog catalog = TestCatalogs.gateway();
            List<EventCatalog.Family> both = families.stream()
                    .map(name -> new EventCatalog.Family(name, name, name))
                    .toList();
            Validated<List<SourceFile>> result =
                    EventGenerator.generate(new EventCatalog(catalog.catalog(), both, List.of(), List.of()), SETTINGS);
            assertEquals(List.of(Rule.DUPLICATE_NAME), rules(result.diagnostics()), families::toString);
        }
    }

    @Test
    void programsThatDifferInPunctuationAloneAreTwo() {
        List<EventMessage> messages = new ArrayList<>();
        List<String> programs = List.of("a.b", "a-b", "a/b", "ab", "aB", "...", "---", "desc", "日本");
        for (String program : programs) {
            Template template = new Template(List.of(new Literal("x"), new Field("f", BasicType.INT)));
            messages.add(new EventMessage(
                    program,
                    program,
                    6,
                    "family",
                    "M" + messages.size(),
                    "s",
                    "d",
                    null,
                    fields(template),
                    List.of(template)));
        }
        Generated generated = Generated.of(catalog(Identification.WORDING, List.of(), messages, "F"), SETTINGS);
        for (String program : programs) {
            assertEquals(
                    program, generated.parseBody(program, "x1").descriptor().program());
        }
    }

    @Test
    void longTemplatesCompileOrAreRefused() {
        for (int length : List.of(300, 16_384, 60_000)) {
            Template template = new Template(List.of(new Literal("é " + "a".repeat(length))));
            Generated generated = Generated.of(
                    catalog(Identification.CODE, List.of(), List.of(plain("100001", "M", template)), "F"), SETTINGS);
            Event event = generated.parse("%ASA-6-100001: é   " + "a".repeat(length));
            assertEquals("Hostile100001M[]", event.toString());
        }
        Template tooLong = new Template(List.of(new Literal("a".repeat(1 << 16))));
        assertEquals(
                List.of(Rule.UNCOMPILABLE_TEMPLATE, Rule.UNCOMPILABLE_TEMPLATE),
                rules(diagnostics(Identification.WORDING, plain("m", "M", tooLong))));
    }

    @Test
    void templatesThatWouldBecomeTooMuchCodeAreRefused() {
        List<Segment> many = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            many.add(new OptionalPart(List.of(new Literal("a"))));
            many.add(new Literal("b"));
        }
        assertEquals(
                List.of(Rule.UNCOMPILABLE_TEMPLATE),
                rules(diagnostics(Identification.WORDING, plain("m", "M", new Template(many)))));
        Template exponential = new Template(Collections.nCopies(40, new OptionalPart(List.of(new Literal("a")))));
        assertEquals(
                List.of(Rule.UNCOMPILABLE_TEMPLATE),
                rules(diagnostics(Identification.WORDING, plain("m", "M", exponential))));
        List<Segment> fields = new ArrayList<>();
        for (int i = 0; i < 128; i++) {
            fields.add(new Field("f" + i, BasicType.LONG));
        }
        assertEquals(
                List.of(Rule.UNCOMPILABLE_TEMPLATE),
                rules(diagnostics(Identification.WORDING, plain("m", "M", new Template(fields)))));
    }

    /** As much as the checks let pass. */
    @Test
    void templatesOfTheLargestSizeCompile() {
        List<Segment> parts = new ArrayList<>();
        for (int i = 0; i < 26; i++) {
            String far = "c".repeat(255 + 1 - 2 * (i % 2));
            parts.add(new OptionalPart(List.of(new Literal("a"), new Literal(far.substring(0, 9)))));
            parts.add(new Literal("b" + far));
        }
        Template template = new Template(parts);
        Generated generated = Generated.of(
                catalog(Identification.CODE, List.of(), List.of(plain("1", "M", template)), "F"), SETTINGS);
        assertEquals(1, generated.descriptors().size());
    }

    @Test
    void halvesOfSurrogatePairsAreRefused() {
        List<Diagnostic> found =
                diagnostics(Identification.WORDING, plain("m", "M", new Template(List.of(new Literal("half \ud83d")))));
        assertEquals(List.of(Rule.INVALID_VALUE, Rule.INVALID_VALUE), rules(found));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2028", "\u2029"})
    void separatorsOfLinesAreRefusedWhereTheyWouldBreakALiteral(String separator) {
        Template template = new Template(List.of(new Literal("a" + separator + "b")));
        assertEquals(
                List.of(Rule.INVALID_VALUE, Rule.INVALID_VALUE),
                rules(diagnostics(Identification.WORDING, plain("m", "M", template))));
    }

    @Test
    void prefixesWithoutAnEndAreRefused() {
        Literal group = new Literal("Group ");
        Field name = new Field("name", BasicType.TEXT);
        OptionalPart part = new OptionalPart(List.of(new Literal(" of "), new Field("count", BasicType.INT)));
        for (List<Segment> form :
                List.of(List.<Segment>of(group, name), List.<Segment>of(group, new Field("n", BasicType.INT), part))) {
            Template template = new Template(form);
            Prefix prefix = new Prefix("peer", "Peer", "s", fields(template), List.of(template), template);
            Template body = new Template(List.of(new Literal("a")));
            EventMessage message =
                    new EventMessage("1", null, 6, "family", "M", "s", "d", prefix, List.of(), List.of(body));
            assertEquals(List.of(Rule.UNCOMPILABLE_TEMPLATE), rules(diagnostics(Identification.CODE, message)));
        }
    }

    private static EventMessage plain(String id, String name, Template template) {
        return new EventMessage(
                id,
                null,
                6,
                "family",
                name,
                "A message.",
                KatalogNotation.print(template),
                null,
                fields(template),
                List.of(template));
    }

    private static List<EventField> fields(Template template) {
        return template.fields().stream()
                .map(field -> new EventField(
                        field.name(),
                        field.type(),
                        "a field",
                        !template.segments().contains(field)))
                .toList();
    }

    private static List<Diagnostic> diagnostics(Identification identification, EventMessage message) {
        Validated<List<SourceFile>> result =
                EventGenerator.generate(catalog(identification, List.of(), List.of(message), "F"), SETTINGS);
        assertNull(result.value());
        return result.diagnostics();
    }

    private static List<Rule> rules(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(Diagnostic::rule).toList();
    }

    private static EventCatalog catalog(
            Identification identification, List<ChoiceType> choices, List<EventMessage> messages, String title) {
        String hostile = String.join(" ", TEXTS);
        String inComments = hostile + " \u2028 line \u2029 paragraph";
        Catalog catalog = new Catalog(
                "hostile", hostile, hostile, new Edition(hostile, hostile, "en"), "katalog", identification, List.of());
        return new EventCatalog(
                catalog, List.of(new EventCatalog.Family("family", title, inComments)), choices, messages);
    }
}
