package dev.katalog.examples.readlog;

/** Nothing but what is known of the log and what is not, at the end. */
final class CoverageReport implements Report {

    private final Output output;
    private final Coverage coverage = new Coverage();
    private String input = "";
    private long number;

    CoverageReport(Output output) {
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
        coverage.add(line, from, to, () -> input + ":" + number);
    }

    @Override
    public void flush() {
        // There is nothing to show before the end.
    }

    @Override
    public void finish() {
        output.println(CoverageText.of(coverage));
    }
}
