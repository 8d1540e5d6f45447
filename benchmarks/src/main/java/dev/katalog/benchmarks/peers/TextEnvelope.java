package dev.katalog.benchmarks.peers;

import org.jspecify.annotations.Nullable;

/** Reads what stands before a body in a text, in the forms that the corpora have. */
interface TextEnvelope {

    /** Null if the line has no message id where it needs one. */
    @Nullable
    Opened open(String line);
}
