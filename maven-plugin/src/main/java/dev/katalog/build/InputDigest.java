package dev.katalog.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A digest of contents: two that are equal came from the same things in the same order. Neither times nor where a file is count, so
 * a copy of the project elsewhere has the same.
 */
final class InputDigest {

    private final MessageDigest digest = sha256();

    /** Of one content. */
    static String of(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    InputDigest add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    InputDigest add(Collection<String> texts) {
        addLength(texts.size());
        texts.forEach(this::add);
        return this;
    }

    /** A file; that there is none counts, too. */
    InputDigest addFile(Path file) throws IOException {
        return Files.isRegularFile(file) ? add(Files.readAllBytes(file)) : add("no file");
    }

    /** All files below a folder with their names; that there is none counts, too. */
    InputDigest addFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return add("no folder");
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        addLength(files.size());
        for (Path file : files) {
            add(folder.relativize(file).toString().replace('\\', '/')).addFile(file);
        }
        return this;
    }

    String value() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private InputDigest add(byte[] content) {
        addLength(content.length);
        digest.update(content);
        return this;
    }

    /** Before each content, so that where one ends and the next begins counts. */
    private void addLength(int length) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, length));
    }
}
