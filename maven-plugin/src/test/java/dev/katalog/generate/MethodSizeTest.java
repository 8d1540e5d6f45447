package dev.katalog.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.Identification;
import dev.katalog.catalog.Message;
import dev.katalog.diagnostic.Validated;
import dev.katalog.runtime.scan.Addresses;
import dev.katalog.template.Template;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Large catalogs compile, and the JIT compiler takes every method: HotSpot leaves larger ones to the interpreter for ever. */
class MethodSizeTest {

    private static final int HUGE_METHOD_LIMIT = 8000;
    /** HotSpot's FreqInlineSize: a method of more bytecode is not copied to where it is called, however often that is. */
    private static final int INLINING_LIMIT = 325;

    private static final int MESSAGES = 2000;
    private static final GenerationSettings SETTINGS = new GenerationSettings("dev.katalog.large", "Large");
    private static final List<String> WORDS = List.of(
            "session", "tunnel", "peer", "über", "access", "denied", "built", "torn", "down", "failed", "rule", "link");
    private static final List<String> FIELDS = List.of(
            "<f%d>", "<f%d:token>", "<f%d:host>", "<f%d:int>", "<f%d:ip>", "<f%d:hex>", "<f%1$d:int>[/<g%1$d:port>]");

    @Test
    void messagesKnownByTheirCode() {
        Generated generated = compile(Identification.CODE);
        assertEquals("Large101234M1234", simpleName(generated, "%ASA-6-101234: " + body(1234)));
        assertEquals("Large101999M1999", simpleName(generated, "[IKEv1]: " + body(1999)));
    }

    @Test
    void messagesKnownByTheirWording() {
        Generated generated = compile(Identification.WORDING);
        for (int i = 0; i < MESSAGES; i += 7) {
            assertEquals("M" + i, simpleName(generated, "prog" + i % 3 + ": " + body(i)));
        }
    }

    /** So many messages begin with free text that what each first byte leaves would not fit one method. */
    @Test
    void messagesThatBeginWithFreeText() {
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            String begin = i % 2 == 0 ? "<user> " : WORDS.get(i % WORDS.size()) + " <user> ";
            messages.add(TestCatalogs.message("m" + i, "prog", "M" + i, begin + "did thing " + i));
        }
        Generated generated =
                Generated.of(TestCatalogs.join(Identification.WORDING, messages).orThrow(), SETTINGS);
        report("free text", generated);
        assertEquals("M42", simpleName(generated, "prog: someone did thing 42"));
        assertEquals("M301", simpleName(generated, "prog: " + WORDS.get(301 % WORDS.size()) + " x did thing 301"));
    }

    /** So many programs have names of the same length that comparing one after the other would not fit one method. */
    @Test
    void messagesOfVeryManyPrograms() {
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            messages.add(TestCatalogs.message("m" + i, "daemon-" + (1000 + 7 * i), "M" + i, "did thing " + i));
        }
        Generated generated =
                Generated.of(TestCatalogs.join(Identification.WORDING, messages).orThrow(), SETTINGS);
        report("programs", generated);
        assertEquals("M42", simpleName(generated, "daemon-1294: did thing 42"));
        assertEquals("M699", simpleName(generated, "daemon-5893: did thing 699"));
        assertEquals("LargeUnrecognized", simpleName(generated, "daemon-1295: did thing 42"));
    }

    /** What reads addresses is called and not copied: with a copy in every matcher those of a thousand messages get slower. */
    @Test
    void addressesAreReadInOnePlace() throws IOException {
        try (InputStream quads = Addresses.class.getResourceAsStream("Quads.class");
                InputStream groups = Addresses.class.getResourceAsStream("Groups.class")) {
            int quad = ClassFileMethods.codeSizes(quads.readAllBytes()).get("quad([BII)J");
            int group = ClassFileMethods.codeSizes(groups.readAllBytes()).get("end([BII)I");
            assertTrue(quad > INLINING_LIMIT && group > INLINING_LIMIT, () -> quad + " and " + group + " bytes");
        }
    }

    /** Ids side by side, with gaps, and far from each other: each leads to its own message, and what lies between to none. */
    @Test
    void idsCloseTogetherAndFarApart() {
        TreeSet<Integer> ids = new TreeSet<>(List.of(1, 2, 199_999, 999_999));
        IntStream.range(0, 300).forEach(i -> ids.add(200_000 + i));
        IntStream.range(0, 300).forEach(i -> ids.add(300_000 + 4 * i));
        IntStream.range(0, 120).forEach(i -> ids.add(400_000 + 4_999 * i));
        List<Message> messages = ids.stream()
                .map(id -> TestCatalogs.message("%06d".formatted(id), null, "M", "it is " + id))
                .toList();
        Generated generated =
                Generated.of(TestCatalogs.join(Identification.CODE, messages).orThrow(), SETTINGS);
        report("ids", generated);
        for (int id : ids) {
            assertEquals("Large%06dM".formatted(id), simpleName(generated, "%%ASA-6-%06d: it is %d".formatted(id, id)));
            if (!ids.contains(id + 1)) {
                String line = "%%ASA-6-%06d: it is %d".formatted(id + 1, id);
                assertEquals("LargeUnrecognized", simpleName(generated, line));
            }
        }
    }

    /** So many ids far from each other that leading to all their ranges would not fit one method. Compiling all takes minutes. */
    @Test
    void veryManyIdsFarApart() {
        List<Message> messages = IntStream.range(0, 6000)
                .mapToObj(i -> TestCatalogs.message("%06d".formatted(1 + 160 * i), null, "M", "it is " + i))
                .toList();
        EventCatalog catalog = TestCatalogs.join(Identification.CODE, messages).orThrow();
        String matchers = EventGenerator.generate(catalog, SETTINGS).orThrow().stream()
                .filter(file -> file.path().contains("/LargeMatchers"))
                .map(SourceFile::text)
                .collect(Collectors.joining());
        Matcher leading =
                Pattern.compile(" byId\\(int id, .*?\n    }", Pattern.DOTALL).matcher(matchers);
        assertTrue(leading.find());
        long ranges = Pattern.compile("return byId\\d+\\(")
                .matcher(leading.group())
                .results()
                .count();
        assertTrue(ranges > 1 && ranges <= 100, leading::group);
        assertEquals(
                messages.size(),
                Pattern.compile("case \\d+:\\s+return Large\\d+M\\.match")
                        .matcher(matchers)
                        .results()
                        .count());
    }

    /** Each with the most pieces that a template can have, which is 200. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                " a# <f#:int>                  ;  99",
                " a# <f#:token>                ;  49",
                " a# <f#>                      ;  49",
                " a# <f#:host>                 ;  49",
                " a# <f#:up#|down#>            ;  66",
                "[ a# <f#:int>]                ;  66",
                "[ a# <f#:x#|y#>]              ;  49",
                " <f#:int> 123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 ; 40",
            })
    void asManyPiecesAsATemplateCanHave(String piece, int count) {
        Generated generated = Generated.of(join(repeated(piece, count)), SETTINGS);
        report(piece, generated);
        String line = "prog: "
                + repeated(piece, count)
                        .replaceAll("<f\\d+:(up\\d+|x\\d+)[^>]*>", "$1")
                        .replaceAll("<[^>]*>", "7")
                        .replaceAll("[\\[\\]]", "");
        assertEquals("Many", simpleName(generated, line));
    }

    @Test
    void asManySpellingsAsAChoiceCanHave() {
        String spellings = IntStream.range(0, 195).mapToObj(i -> "word" + i).collect(Collectors.joining("|"));
        Generated generated = Generated.of(join("go <f:" + spellings + "> end"), SETTINGS);
        report("spellings", generated);
        assertEquals("Many", simpleName(generated, "prog: go word194 end"));
    }

    @ParameterizedTest
    @EnumSource
    void asManyFormsAsAMessageCanHave(Identification identification) {
        String parts =
                IntStream.range(0, 8).mapToObj(i -> "[ <f" + i + ":int>]").collect(Collectors.joining());
        EventCatalog catalog = TestCatalogs.join(
                        identification,
                        List.of(TestCatalogs.message(
                                "100001",
                                identification == Identification.CODE ? null : "prog",
                                "Many",
                                "go" + parts + " end")))
                .orThrow();
        Generated generated = Generated.of(catalog, SETTINGS);
        report("forms", generated);
        boolean byCode = identification == Identification.CODE;
        String tag = byCode ? "%ASA-6-100001: " : "prog: ";
        String name = byCode ? "Large100001Many" : "Many";
        assertEquals(name, simpleName(generated, tag + "go 1 2 7 end"));
        assertEquals(name, simpleName(generated, tag + "go end"));
        assertEquals("LargeUnrecognized", simpleName(generated, tag + "go 1 2 3 4 5 6 7 8 9 end"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                " a# <f#:int>      ; 100 ; a template has 201 pieces of text, fields",
                "[ <f#:int>]       ;   9 ; a template has 9 optional parts that the bytes ahead do not decide",
            })
    void moreIsRefused(String piece, int count, String reason) {
        Validated<List<SourceFile>> refused = EventGenerator.generate(join(repeated(piece, count)), SETTINGS);
        assertTrue(refused.diagnostics().get(0).message().startsWith(reason), refused::toString);
    }

    @Test
    void moreFormsAreRefused() {
        String parts =
                IntStream.range(0, 5).mapToObj(i -> "[ <f" + i + ":int>]").collect(Collectors.joining());
        EventMessage one = join("go" + parts + " end").messages().get(0);
        List<Template> templates = IntStream.range(0, 9)
                .mapToObj(i -> join("go" + i + parts + " end")
                        .messages()
                        .get(0)
                        .templates()
                        .get(0))
                .toList();
        EventMessage many = new EventMessage(
                one.id(),
                one.program(),
                one.severity(),
                one.family(),
                one.name(),
                one.summary(),
                one.documented(),
                one.prefix(),
                one.fields(),
                templates);
        Validated<List<SourceFile>> refused =
                EventGenerator.generate(TestCatalogs.of(Identification.WORDING, List.of(many)), SETTINGS);
        assertTrue(
                refused.diagnostics().get(0).message().startsWith("the templates have 288 forms"), refused::toString);
    }

    @Test
    void moreMessagesAreRefused() {
        EventMessage one = join("go").messages().get(0);
        Validated<List<SourceFile>> refused = EventGenerator.generate(
                TestCatalogs.of(Identification.WORDING, Collections.nCopies(30_001, one)), SETTINGS);
        assertTrue(
                refused.diagnostics().stream()
                        .anyMatch(diagnostic -> diagnostic.message().startsWith("the catalog has 30001 messages")),
                () -> refused.diagnostics().get(0).toString());
    }

    private static EventCatalog join(String template) {
        return TestCatalogs.join(
                        Identification.WORDING, List.of(TestCatalogs.message("many", "prog", "Many", template)))
                .orThrow();
    }

    private static String repeated(String piece, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> piece.replace("#", String.valueOf(i)))
                .collect(Collectors.joining("", "go", " end"));
    }

    private static Generated compile(Identification identification) {
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < MESSAGES; i++) {
            boolean byCode = identification == Identification.CODE;
            String id = String.valueOf(100_000 + i);
            messages.add(TestCatalogs.message(id, byCode ? null : "prog" + i % 3, "M" + i, template(i)));
        }
        Generated generated =
                Generated.of(TestCatalogs.join(identification, messages).orThrow(), SETTINGS);
        report(identification.name(), generated);
        assertEquals(MESSAGES, generated.descriptors().size());
        return generated;
    }

    private static String template(int index) {
        SplittableRandom random = new SplittableRandom(index);
        StringBuilder template = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
        for (int i = 0; i < 6; i++) {
            template.append(' ').append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
            template.append(FIELDS.get(random.nextInt(FIELDS.size())).formatted(i));
        }
        return template.append(" end of ").append(index).toString();
    }

    private static String body(int index) {
        return template(index)
                .replaceAll("\\[[^]]*]", "")
                .replaceAll("<f\\d(:token|:host)?>", "x")
                .replaceAll("<f\\d:(int|hex)>", "7")
                .replaceAll("<f\\d:ip>", "10.0.0.1");
    }

    private static String simpleName(Generated generated, String line) {
        return generated.parse(line).getClass().getSimpleName();
    }

    private static void report(String what, Generated generated) {
        Map<Integer, String> largest = new TreeMap<>();
        generated
                .classes()
                .forEach((name, bytes) -> ClassFileMethods.codeSizes(bytes)
                        .forEach((method, size) -> largest.put(size, name + "." + method)));
        List<Integer> sizes = List.copyOf(largest.keySet());
        int max = sizes.get(sizes.size() - 1);
        System.out.println(what + ": " + generated.classes().size() + " classes, largest methods "
                + sizes.subList(Math.max(0, sizes.size() - 5), sizes.size()) + ", the largest " + largest.get(max));
        assertTrue(max <= HUGE_METHOD_LIMIT, () -> largest.get(max) + " has " + max + " bytes");
    }
}
