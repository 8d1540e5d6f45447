package dev.katalog.examples.readlog;

import dev.katalog.events.NetworkEvents;
import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;

/** Of each line that is no known message where it stands and why it is none, and at the end how many they were. */
final class ExplainReport implements Report {

    private final Output output;
    private final Summary summary = new Summary();
    private final Match match = new Match();
    private String input = "";
    private long number;

    ExplainReport(Output output) {
        this.output = output;
    }

    @Override
    public void begin(String input) {
        this.input = Printable.text(input);
        this.number = 0;
    }

    @Override
    public void line(byte[] line, int from, int to) {
        number++;
        MessageDescriptor message = NetworkEvents.identify(line, from, to, match);
        if (message != null) {
            summary.count(message);
            return;
        }
        summary.count(NetworkEvents.parse(line, from, to));
        output.println(input + ":" + number + ": " + NetworkEvents.explain(line, from, to));
        output.println("");
    }

    @Override
    public void flush() {
        output.flush();
    }

    @Override
    public void finish() {
        output.println(SummaryTable.totals(summary));
    }
}
