package dev.katalog.benchmarks.lines;

import dev.katalog.benchmarks.corpus.LineStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** The steps of reading a line, each with all before it. */
public interface Passes {

    /** The passes over a stream by its own entry point; not thread-safe. */
    static Passes of(LineStream stream) {
        return switch (stream) {
            case CISCO -> new CiscoPasses();
            case NXR -> new NxrPasses();
            case MIXED -> new MixedPasses();
        };
    }

    /** Finds the lines: the unit. */
    static void newlines(byte[] bytes) {
        for (int from = 0; from < bytes.length; ) {
            int end = Newlines.next(bytes, from);
            Sink.consume(end);
            from = end + 1;
        }
    }

    /** Lines, and in each what names its message and where its body begins. */
    void envelope(byte[] bytes);

    /** Lines, and of each the message and where its fields stand. */
    void identify(byte[] bytes);

    /** Lines, and each as a record. */
    void parse(byte[] bytes);

    /** All steps by name, in order. */
    default Map<String, Pass> steps() {
        Map<String, Pass> steps = new LinkedHashMap<>();
        steps.put("newlines", Passes::newlines);
        steps.put("envelope", this::envelope);
        steps.put("identify", this::identify);
        steps.put("parse", this::parse);
        return steps;
    }
}
