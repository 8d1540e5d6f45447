package dev.katalog.benchmarks.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Corpora in files: made once, read by each process that measures, in Java or not. */
public final class CorpusFiles {

    /** The property that names the folder. */
    public static final String FOLDER = "katalog.corpora";

    private CorpusFiles() {}

    /** Writes the corpus into a folder. */
    public static Path write(Path folder, LineStream stream, CorpusKind kind) {
        try {
            Files.createDirectories(folder);
            return Files.write(
                    file(folder, stream, kind),
                    stream.corpus(kind, Corpora.LINES).bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines that stand in the folder that {@link #FOLDER} names, made anew where there is none. */
    public static byte[] read(LineStream stream, CorpusKind kind) {
        @Nullable String folder = System.getProperty(FOLDER);
        if (folder == null) {
            return stream.corpus(kind, Corpora.LINES).bytes();
        }
        try {
            return Files.readAllBytes(file(Path.of(folder), stream, kind));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the corpus stands in a folder. */
    public static Path file(Path folder, LineStream stream, CorpusKind kind) {
        return folder.resolve(stream.name().toLowerCase(java.util.Locale.ROOT) + "-"
                + kind.name().toLowerCase(java.util.Locale.ROOT) + ".log");
    }
}
