package dev.katalog.importer;

import dev.katalog.diagnostic.Rule;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a document, strictly UTF-8 and in bounded memory; what cannot be such a line is a {@link BadDocument}. */
final class LineReader implements Closeable {

    static final int LONGEST_LINE = 1 << 16;

    private static final int END = -1;

    private final String name;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final byte[] line = new byte[LONGEST_LINE];
    private final CharBuffer chars = CharBuffer.allocate(LONGEST_LINE);
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private int position;
    private int limit;
    private int number;

    LineReader(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    /** The next line, or null at the end. */
    @Nullable
    DocumentLine next() throws IOException {
        int length = 0;
        int next = read();
        if (next == END) {
            return null;
        }
        number++;
        while (next != END && next != '\n') {
            if (length == LONGEST_LINE) {
                throw new BadDocument(
                        Rule.IMPORT_SIZE,
                        name,
                        number,
                        LONGEST_LINE + 1,
                        "a line of more than " + LONGEST_LINE + " bytes, expected the lines of a document",
                        "extract the document's text with its line breaks");
            }
            line[length++] = (byte) next;
            next = read();
        }
        boolean last = next == END;
        if (length > 0 && line[length - 1] == '\r') {
            length--;
        }
        return new DocumentLine(number, decode(length, last));
    }

    private int read() throws IOException {
        if (position == limit) {
            limit = in.read(buffer, 0, buffer.length);
            position = 0;
            if (limit <= 0) {
                limit = 0;
                return END;
            }
        }
        return buffer[position++] & 0xff;
    }

    private String decode(int length, boolean last) {
        if (number == 1) {
            refuseOtherFormats(length);
        }
        ByteBuffer bytes = ByteBuffer.wrap(line, 0, length);
        chars.clear();
        decoder.reset();
        CoderResult result = decoder.decode(bytes, chars, true);
        int column = chars.position() + 1;
        if (result.isError()) {
            boolean cut = last && bytes.remaining() < 4 && result.isMalformed();
            throw new BadDocument(
                    Rule.IMPORT_ENCODING,
                    name,
                    number,
                    column,
                    String.format("found the byte 0x%02X, which is not UTF-8", line[bytes.position()]),
                    cut
                            ? "the file ends inside a character: it was cut off"
                            : "convert the text to UTF-8, for instance with iconv; Japanese texts are often Shift_JIS or EUC-JP");
        }
        String text = chars.flip().toString();
        if (number == 1 && text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new BadDocument(
                    Rule.IMPORT_ENCODING,
                    name,
                    number,
                    nul + 1,
                    "found a NUL character, expected text in UTF-8",
                    "the file is binary or UTF-16: convert it to UTF-8 text");
        }
        return text.replace('\u00A0', ' ');
    }

    private void refuseOtherFormats(int length) {
        if (startsWith(length, 0xFF, 0xFE) || startsWith(length, 0xFE, 0xFF)) {
            throw new BadDocument(
                    Rule.IMPORT_ENCODING,
                    name,
                    1,
                    1,
                    "found the byte order mark of UTF-16, expected UTF-8",
                    "convert the text, for instance with iconv -f UTF-16 -t UTF-8");
        }
        if (startsWith(length, '%', 'P', 'D', 'F', '-')) {
            throw new BadDocument(
                    Rule.IMPORT_ENCODING,
                    name,
                    1,
                    1,
                    "found a PDF, expected text in UTF-8",
                    "extract its text, for instance with pdftotext -enc UTF-8");
        }
    }

    private boolean startsWith(int length, int... bytes) {
        if (length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((line[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
