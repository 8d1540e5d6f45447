package dev.katalog.benchmarks.corpus;

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
    public int lines() {
        return ids.size();
    }
}
