package dev.katalog.benchmarks.lines;

import dev.katalog.benchmarks.corpus.Corpora;
import dev.katalog.benchmarks.corpus.Corpus;
import dev.katalog.benchmarks.corpus.CorpusKind;
import dev.katalog.benchmarks.corpus.Vendor;

/** What a program reads: the lines of one vendor, by its entry point, or of all, by the common one. */
public enum LineStream {
    CISCO,
    NXR,
    MIXED;

    /** The corpus of that kind. */
    public Corpus corpus(CorpusKind kind, int lines) {
        return switch (this) {
            case CISCO -> Corpora.of(Vendor.CISCO, kind, lines);
            case NXR -> Corpora.of(Vendor.NXR, kind, lines);
            case MIXED -> Corpora.mixed(kind, lines);
        };
    }

    /** What is measured on it; not thread-safe. */
    public Passes passes() {
        return switch (this) {
            case CISCO -> new CiscoPasses();
            case NXR -> new NxrPasses();
            case MIXED -> new MixedPasses();
        };
    }
}
