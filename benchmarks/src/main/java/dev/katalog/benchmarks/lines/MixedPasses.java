package dev.katalog.benchmarks.lines;

import dev.katalog.events.NetworkEvents;
import dev.katalog.runtime.Envelope;
import dev.katalog.runtime.Match;

/** Reads the lines of a mixed stream. */
final class MixedPasses implements Passes {

    private final Match match = new Match();

    @Override
    public void envelope(byte[] bytes) {
        for (int from = 0; from < bytes.length; ) {
            int end = Newlines.next(bytes, from);
            Sink.consume(envelope(bytes, from, end));
            from = end + 1;
        }
    }

    private static long envelope(byte[] bytes, int from, int to) {
        int end = Envelope.bodyEnd(bytes, from, to);
        long code = Envelope.code(bytes, from, end);
        return code >= 0 ? code : Envelope.tag(bytes, from, end);
    }

    @Override
    public void identify(byte[] bytes) {
        for (int from = 0; from < bytes.length; ) {
            int end = Newlines.next(bytes, from);
            Sink.consume(NetworkEvents.identify(bytes, from, end, match));
            from = end + 1;
        }
    }

    @Override
    public void parse(byte[] bytes) {
        for (int from = 0; from < bytes.length; ) {
            int end = Newlines.next(bytes, from);
            Sink.consume(NetworkEvents.parse(bytes, from, end));
            from = end + 1;
        }
    }
}
