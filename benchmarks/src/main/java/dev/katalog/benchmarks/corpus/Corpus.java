package dev.katalog.benchmarks.corpus;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines to be read, in one array, each ended by a line feed.
 *
 * @param bytes the lines in UTF-8
 * @param ids of each line the id of the message that it was made from; null for a line that is none
 */
public record Corpus(byte[] bytes, List<@Nullable String> ids) {

    /** The number of lines. */
    public int size() {
        return ids.size();
    }

    /** The lines as texts, for those who want them so. */
    public List<String> texts() {
        return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
}
