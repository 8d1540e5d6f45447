package dev.katalog.benchmarks.study;

import dev.katalog.benchmarks.report.Table;
import java.util.Locale;

/** What was to be reached, and what was. */
final class Marks {

    private final Table table = Table.of("mark", "limit", "measured", "");

    /** A measured value that must not be more than a limit. */
    void atMost(String what, double limit, double measured) {
        row(what, "at most " + text(limit), measured, measured <= limit);
    }

    /** A measured value that must not be less than a limit. */
    void atLeast(String what, double limit, double measured) {
        row(what, "at least " + text(limit), measured, measured >= limit);
    }

    private void row(String what, String limit, double measured, boolean reached) {
        table.row(what, limit, text(measured), reached ? "reached" : "**not reached**");
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value);
    }

    Table table() {
        return table;
    }
}
