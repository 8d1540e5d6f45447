package dev.katalog.examples.readlog;

import dev.katalog.runtime.MessageDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The summary as a table for people. */
final class SummaryTable {

    private static final int GAP = 2;

    private SummaryTable() {}

    static String of(Summary summary) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("ID", "NAME", "SEVERITY", "COUNT"));
        for (Summary.Row row : summary.rows()) {
            MessageDescriptor message = row.message();
            String severity = message.severity().name().toLowerCase(Locale.ROOT);
            rows.add(List.of(message.id(), message.name(), severity, Long.toString(row.count())));
        }
        if (summary.unrecognized() > 0) {
            rows.add(List.of("", "", "", ""));
            rows.add(List.of("CATALOG", "UNRECOGNIZED", "", "COUNT"));
        }
        for (Reason reason : Reason.values()) {
            long count = summary.unrecognized(reason);
            if (count > 0) {
                rows.add(List.of(reason.catalog(), reason.text(), "", Long.toString(count)));
            }
        }
        return aligned(rows) + "\n" + totals(summary);
    }

    /** How many lines there were, recognised and not. */
    static String totals(Summary summary) {
        long total = summary.recognized() + summary.unrecognized();
        return "%d lines: %d recognized, %d not".formatted(total, summary.recognized(), summary.unrecognized());
    }

    /** Columns as wide as their longest cell; the last one holds numbers and is flush right. */
    private static String aligned(List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns - 1; i++) {
                String cell = row.get(i);
                line.append(cell).append(" ".repeat(widths[i] - cell.length() + GAP));
            }
            String last = row.get(columns - 1);
            line.append(" ".repeat(widths[columns - 1] - last.length())).append(last);
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
