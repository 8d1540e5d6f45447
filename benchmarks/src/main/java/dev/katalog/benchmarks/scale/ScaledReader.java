package dev.katalog.benchmarks.scale;

import dev.katalog.benchmarks.lines.Pass;
import org.jspecify.annotations.Nullable;

/** Reads lines by the events of a made-up catalog; generated beside them. */
public interface ScaledReader extends Pass {

    /** The id of the message in a range; null if it is none. */
    @Nullable
    String id(byte[] bytes, int from, int to);
}
