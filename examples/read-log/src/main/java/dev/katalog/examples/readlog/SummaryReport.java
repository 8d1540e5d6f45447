package dev.katalog.examples.readlog;

import dev.katalog.events.NetworkEvents;
import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;

/** Nothing but the summary: known messages are identified and counted without making any object for them. */
final class SummaryReport implements Report {

    private final Output output;
    private final Summary summary = new Summary();
    private final Match match = new Match();

    SummaryReport(Output output) {
        this.output = output;
    }

    @Override
    public void line(byte[] line, int from, int to) {
        MessageDescriptor message = NetworkEvents.identify(line, from, to, match);
        if (message != null) {
            summary.count(message);
        } else {
            summary.count(NetworkEvents.parse(line, from, to));
        }
    }

    @Override
    public void flush() {
        // There is nothing to show before the end.
    }

    @Override
    public void finish() {
        output.println(SummaryTable.of(summary));
    }
}
