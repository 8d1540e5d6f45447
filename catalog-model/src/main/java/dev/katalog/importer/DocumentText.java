package dev.katalog.importer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The text of a document, in UTF-8, as extracted from a PDF or a page. It is read line by line, as often as an importer needs
 * it, and never held as a whole.
 */
public final class DocumentText {

    private final String name;
    private final Source source;

    private DocumentText(String name, Source source) {
        this.name = name;
        this.source = source;
    }

    /** Where the bytes come from; every call starts at the first byte again. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    public static DocumentText of(Path file) {
        return new DocumentText(file.toString(), () -> Files.newInputStream(file));
    }

    public static DocumentText of(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new DocumentText(name, () -> new ByteArrayInputStream(bytes));
    }

    public static DocumentText of(String name, Source source) {
        return new DocumentText(name, source);
    }

    /** The name that diagnostics show. */
    public String name() {
        return name;
    }

    LineReader open() throws IOException {
        return new LineReader(name, source.open());
    }
}
