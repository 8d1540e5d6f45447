package dev.katalog.benchmarks.peers;

import org.jspecify.annotations.Nullable;

/** Something that reads the lines of one vendor. */
public interface Peer {

    /** What is timed: the message and its texts in the library's own form; null for a line that is none. */
    @Nullable
    Object read(String line);

    /** The same for comparing. */
    @Nullable
    Answer answer(String line);
}
