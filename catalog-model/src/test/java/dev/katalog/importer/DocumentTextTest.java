package dev.katalog.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Rule;
import dev.katalog.diagnostic.Validated;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentTextTest {

    private static final String DOCUMENT = "701001\nエラーメッセージ %FTD-7-701001: pump out of water\n説明 水です。\n推奨アクション不要。\n";
    private static final String OTHER_DOCUMENT = "メッセージ pump: out of water\nPriority INFO\n説明 水です。\n";

    static Stream<Arguments> bytesThatAreNoText() {
        return Stream.of(
                Arguments.of("Shift_JIS", DOCUMENT.getBytes(Charset.forName("Shift_JIS")), 2, 1, "0x83"),
                Arguments.of("EUC-JP", DOCUMENT.getBytes(Charset.forName("EUC-JP")), 2, 1, "0xA5"),
                Arguments.of("Latin-1", "a\nno caf\u00e9 here\n".getBytes(StandardCharsets.ISO_8859_1), 2, 7, "0xE9"),
                Arguments.of("surrogates", bytes('a', 0xED, 0xA0, 0x80), 1, 2, "0xED"),
                Arguments.of("overlong", bytes('a', 'b', 0xC0, 0xAF), 1, 3, "0xC0"),
                Arguments.of("behind a pair", bytes(0xF0, 0x9F, 0x98, 0x80, 0xFF), 1, 3, "0xFF"),
                Arguments.of("UTF-16 with mark", DOCUMENT.getBytes(StandardCharsets.UTF_16), 1, 1, "UTF-16"),
                Arguments.of("UTF-16LE", "701001\n".getBytes(StandardCharsets.UTF_16LE), 1, 2, "NUL"),
                Arguments.of("PDF", bytes('%', 'P', 'D', 'F', '-', '1', '.', '4', '\n', 0xE2), 1, 1, "PDF"),
                Arguments.of("cut character", cut(DOCUMENT, "要"), 4, 9, "cut off"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bytesThatAreNoText")
    void namesThePlaceOfBytesThatAreNoText(String name, byte[] bytes, int line, int column, String said) {
        for (DocumentImporter importer : DocumentImporter.ALL) {
            Diagnostic error = onlyError(importer, DocumentText.of("doc.txt", () -> new ByteArrayInputStream(bytes)));
            assertEquals(Rule.IMPORT_ENCODING, error.rule());
            assertEquals("doc.txt:" + line + ":" + column, error.location().toString());
            assertTrue(error.toString().contains(said), error.toString());
        }
    }

    @Test
    void acceptsAByteOrderMarkAndAllLineEnds() {
        assertEquals(messages(new CiscoImporter(), DOCUMENT), messages(new CiscoImporter(), "\uFEFF" + DOCUMENT));
        assertEquals(
                messages(new CiscoImporter(), DOCUMENT), messages(new CiscoImporter(), DOCUMENT.replace("\n", "\r\n")));
        assertEquals(messages(new CiscoImporter(), DOCUMENT), messages(new CiscoImporter(), DOCUMENT.strip()));
        assertEquals(
                messages(new CenturyNxrImporter(), OTHER_DOCUMENT),
                messages(new CenturyNxrImporter(), "\uFEFF" + OTHER_DOCUMENT.replace("\n", "\r\n")));
    }

    @Test
    void refusesALineWithoutEnd() {
        byte[] long1 = "x".repeat(LineReader.LONGEST_LINE + 1).getBytes(StandardCharsets.UTF_8);
        for (DocumentImporter importer : DocumentImporter.ALL) {
            Diagnostic error = onlyError(importer, DocumentText.of("doc.txt", () -> new ByteArrayInputStream(long1)));
            assertEquals(Rule.IMPORT_SIZE, error.rule());
            assertEquals(LineReader.LONGEST_LINE + 1, error.location().column());
        }
    }

    @Test
    void closesWhatItOpens() {
        AtomicInteger open = new AtomicInteger();
        for (String text : new String[] {DOCUMENT, OTHER_DOCUMENT, "", "nothing"}) {
            DocumentText document = DocumentText.of("doc.txt", () -> {
                open.incrementAndGet();
                return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
                    @Override
                    public void close() {
                        open.decrementAndGet();
                    }
                };
            });
            DocumentImporter.ALL.forEach(importer -> importer.read(document, ImportOptions.DEFAULT));
        }
        assertEquals(0, open.get());
    }

    @Test
    void aMissingFileIsNoFindingOfTheDocument() {
        DocumentText missing = DocumentText.of(Path.of("no", "such", "file.txt"));
        for (DocumentImporter importer : DocumentImporter.ALL) {
            assertThrows(UncheckedIOException.class, () -> importer.read(missing, ImportOptions.DEFAULT));
        }
    }

    /** Says text again and again, without holding it. */
    static DocumentText repeated(String head, String text, int times) {
        return DocumentText.of("long.txt", () -> new InputStream() {
            private final byte[] repeated = text.getBytes(StandardCharsets.UTF_8);
            private byte[] part = head.getBytes(StandardCharsets.UTF_8);
            private int position;
            private int left = times;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                if (position == part.length) {
                    if (left == 0) {
                        return -1;
                    }
                    left--;
                    part = repeated;
                    position = 0;
                }
                int count = Math.min(length, part.length - position);
                System.arraycopy(part, position, target, offset, count);
                position += count;
                return count;
            }
        });
    }

    private static Diagnostic onlyError(DocumentImporter importer, DocumentText document) {
        Validated<Imported> result = importer.read(document, ImportOptions.DEFAULT);
        assertNull(result.value());
        assertEquals(1, result.diagnostics().size());
        return result.diagnostics().get(0);
    }

    private static Object messages(DocumentImporter importer, String text) {
        return importer.read(DocumentText.of("doc.txt", text), ImportOptions.DEFAULT)
                .orThrow()
                .catalog();
    }

    private static byte[] bytes(int... values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int value : values) {
            bytes.write(value);
        }
        return bytes.toByteArray();
    }

    /** The text up to the second byte of a character. */
    private static byte[] cut(String text, String character) {
        String before = text.substring(0, text.indexOf(character));
        byte[] all = text.getBytes(StandardCharsets.UTF_8);
        byte[] result = new byte[before.getBytes(StandardCharsets.UTF_8).length + 2];
        System.arraycopy(all, 0, result, 0, result.length);
        return result;
    }
}
