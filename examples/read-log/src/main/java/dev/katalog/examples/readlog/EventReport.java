package dev.katalog.examples.readlog;

import dev.katalog.events.NetworkEvents;
import dev.katalog.runtime.Event;
import dev.katalog.runtime.SyslogHeader;

/** A readable line for each event, and the summary at the end. */
final class EventReport implements Report {

    private final Output output;
    private final Summary summary = new Summary();

    EventReport(Output output) {
        this.output = output;
    }

    @Override
    public void line(byte[] line, int from, int to) {
        Event event = NetworkEvents.parse(line, from, to);
        summary.count(event);
        output.println(EventText.of(event, SyslogHeader.parse(line, from, to)));
    }

    @Override
    public void flush() {
        output.flush();
    }

    @Override
    public void finish() {
        output.println("");
        output.println(SummaryTable.of(summary));
    }
}
