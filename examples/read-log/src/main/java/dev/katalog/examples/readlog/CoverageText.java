package dev.katalog.examples.readlog;

import dev.katalog.events.ftd.FtdEvents;
import dev.katalog.events.nxr.NxrEvents;
import java.util.List;
import java.util.Locale;

/** The coverage for people. */
final class CoverageText {

    /** How many rows of a section are shown. */
    private static final int ROWS = 20;

    private CoverageText() {}

    static String of(Coverage coverage) {
        StringBuilder text = new StringBuilder();
        text.append(SummaryTable.of(coverage.summary())).append('\n');
        text.append(share(coverage.summary())).append('\n');
        append(text, "Known ids and programs in a new wording, by where they part", coverage.newWordings());
        append(text, "Unknown ids", coverage.unknownIds());
        append(text, "Unknown programs", coverage.unknownPrograms());
        append(text, "Commonest shapes of unrecognized lines", coverage.shapes());
        return text.toString().stripTrailing();
    }

    private static String share(Summary summary) {
        int documented =
                FtdEvents.descriptors().size() + NxrEvents.descriptors().size();
        String messages = summary.rows().size() + " of " + documented + " known messages occurred";
        long total = summary.recognized() + summary.unrecognized();
        if (total == 0) {
            return messages;
        }
        // Rounded down: all but one of a million is not all.
        double percent = Math.floor(1000.0 * summary.recognized() / total) / 10;
        return String.format(Locale.ROOT, "%.1f %% recognized; %s", percent, messages);
    }

    private static <K, V> void append(StringBuilder text, String title, HeavyHitters<K, V> hitters) {
        if (hitters.total() == 0) {
            return;
        }
        text.append('\n').append(title).append(": ").append(size(hitters)).append('\n');
        List<HeavyHitters.Entry<K, V>> rows = hitters.top(ROWS);
        for (HeavyHitters.Entry<K, V> row : rows) {
            String bound = row.atLeast() == row.atMost() ? "" : ">=";
            text.append(String.format(Locale.ROOT, "%12s  ", bound + row.atLeast()))
                    .append(row.key())
                    .append("  (first: ")
                    .append(row.value())
                    .append(")\n");
        }
        if (hitters.size() > rows.size()) {
            text.append(" ".repeat(14))
                    .append("... and ")
                    .append(hitters.size() - rows.size())
                    .append(" rarer\n");
        }
    }

    private static String size(HeavyHitters<?, ?> hitters) {
        String lines = hitters.total() == 1 ? "1 line" : hitters.total() + " lines";
        if (hitters.isExact()) {
            return lines + " of " + (hitters.size() == 1 ? "1 kind" : hitters.size() + " kinds");
        }
        return lines + " of more kinds than the " + hitters.capacity()
                + " that are kept; counts with >= are lower bounds," + " and whatever came more than "
                + hitters.total() / hitters.capacity() + " times is kept";
    }
}
