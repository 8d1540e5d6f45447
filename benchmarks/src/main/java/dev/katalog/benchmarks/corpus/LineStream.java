package dev.katalog.benchmarks.corpus;

/** What a program reads: the lines of one vendor, or of all. */
public enum LineStream {
    CISCO,
    NXR,
    MIXED;

    /** The stream of one vendor. */
    public static LineStream of(Vendor vendor) {
        return valueOf(vendor.name());
    }

    /** The corpus of that kind. */
    public Corpus corpus(CorpusKind kind, int lines) {
        return switch (this) {
            case CISCO -> Corpora.of(Vendor.CISCO, kind, lines);
            case NXR -> Corpora.of(Vendor.NXR, kind, lines);
            case MIXED -> Corpora.mixed(kind, lines);
        };
    }
}
