package dev.katalog.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.Identification;
import dev.katalog.catalog.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Large catalogs compile, and the JIT compiler takes every method: HotSpot leaves larger ones to the interpreter for ever. */
class MethodSizeTest {

    private static final int HUGE_METHOD_LIMIT = 8000;
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

    @Test
    void asManyFieldsAsARecordCanHave() {
        StringBuilder template = new StringBuilder("many");
        StringBuilder body = new StringBuilder("many");
        for (int i = 0; i < 254; i++) {
            template.append(" <f").append(i).append(":int>");
            body.append(' ').append(i);
        }
        EventCatalog catalog = TestCatalogs.join(
                        Identification.WORDING,
                        List.of(TestCatalogs.message("many", "prog", "Many", template.toString())))
                .orThrow();
        assertEquals("Many", simpleName(Generated.of(catalog, SETTINGS), "prog: " + body));
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
