package dev.katalog.benchmarks.corpus;

import dev.katalog.catalog.EventCatalog;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Makes corpora: the same arguments give the same bytes. */
public final class Corpora {

    /** The lines of a corpus that is measured. */
    public static final int LINES = 200_000;

    private static final long SEED = 20261122;

    private Corpora() {}

    /** Lines of one vendor. */
    public static Corpus of(Vendor vendor, CorpusKind kind, int lines) {
        return written(lines, List.of(new LineSource(vendor, kind, new SplittableRandom(SEED))));
    }

    /** A mixed stream: lines of all vendors in turn, in random order. */
    public static Corpus mixed(CorpusKind kind, int lines) {
        List<LineSource> sources = new ArrayList<>();
        for (Vendor vendor : Vendor.values()) {
            sources.add(new LineSource(vendor, kind, new SplittableRandom(SEED)));
        }
        return written(lines, sources);
    }

    /** Lines of a catalog without a curation: all messages equally often, in the envelopes of its kind of device. */
    public static Corpus of(EventCatalog catalog, int lines) {
        return written(lines, List.of(new LineSource(catalog, new SplittableRandom(SEED))));
    }

    private static Corpus written(int lines, List<LineSource> sources) {
        SplittableRandom random = new SplittableRandom(SEED);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(lines * 128);
        List<@Nullable String> ids = new ArrayList<>(lines);
        for (int i = 0; i < lines; i++) {
            LineSource.Line line = sources.get(random.nextInt(sources.size())).next();
            bytes.writeBytes(line.text().getBytes(StandardCharsets.UTF_8));
            bytes.write('\n');
            ids.add(line.id());
        }
        return new Corpus(bytes.toByteArray(), ids);
    }
}
