package dev.katalog.benchmarks.lines;

import dev.katalog.events.nxr.NxrEvents;
import dev.katalog.runtime.Envelope;
import dev.katalog.runtime.Match;

/** Reads lines of NXR routers. */
final class NxrPasses implements Passes {

    private final Match match = new Match();

    @Override
    public void envelope(byte[] bytes) {
        for (int from = 0; from < bytes.length; ) {
            int end = Newlines.next(bytes, from);
            Sink.consume(Envelope.tag(bytes, from, Envelope.bodyEnd(bytes, from, end)));
            from = end + 1;
        }
    }

    @Override
    public void identify(byte[] bytes) {
        for (int from = 0; from < bytes.length; ) {
            int end = Newlines.next(bytes, from);
            Sink.consume(NxrEvents.identify(bytes, from, end, match));
            from = end + 1;
        }
    }

    @Override
    public void parse(byte[] bytes) {
        for (int from = 0; from < bytes.length; ) {
            int end = Newlines.next(bytes, from);
            Sink.consume(NxrEvents.parse(bytes, from, end));
            from = end + 1;
        }
    }
}
