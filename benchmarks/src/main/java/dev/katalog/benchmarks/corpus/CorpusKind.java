package dev.katalog.benchmarks.corpus;

/** Which lines a corpus has. */
public enum CorpusKind {
    /** Every message equally often; of a message, every template. */
    UNIFORM,
    /** The messages in a random order, each as often as one divided by its place: a few make up most lines. */
    ZIPF,
    /** Ten messages, equally often. */
    TEN,
    /**
     * No line that is a message of the catalog: a third with an id or a program that the catalog lacks, a third from
     * programs of other makers or without any sign, a third whose wording parts in the middle of a known message.
     */
    MISSES,
    /** Messages with free text of 200 to 1,000 bytes. */
    LONG_TEXT
}
