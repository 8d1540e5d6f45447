package dev.katalog.examples.readlog;

import dev.katalog.runtime.MessageDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The summary as a table for people. */
final class SummaryTable {

    private static final int GAP = 2;

    private SummaryTable() {}

    /** What there is to count, each kind under its own head, and the totals. */
    static String of(Summary summary) {
        List<List<String>> rows = new ArrayList<>();
        if (summary.recognized() > 0) {
            addMessages(summary, rows);
        }
        if (summary.recognized() > 0 && summary.unrecognized() > 0) {
            rows.add(List.of("", "", "", ""));
        }
        if (summary.unrecognized() > 0) {
            addReasons(summary, rows);
        }
        return rows.isEmpty() ? totals(summary) : aligned(rows) + "\n" + totals(summary);
    }

    private static void addMessages(Summary summary, List<List<String>> rows) {
        rows.add(List.of("ID", "NAME", "SEVERITY", "COUNT"));
        for (Summary.Row row : summary.rows()) {
            MessageDescriptor message = row.message();
            String severity = message.severity().name().toLowerCase(Locale.ROOT);
            rows.add(List.of(message.id(), message.name(), severity, Long.toString(row.count())));
        }
    }

    private static void addReasons(Summary summary, List<List<String>> rows) {
        rows.add(List.of("CATALOG", "UNRECOGNIZED", "", "COUNT"));
        for (Reason reason : Reason.values()) {
            long count = summary.unrecognized(reason);
            if (count > 0) {
                rows.add(List.of(reason.catalog(), reason.text(), "", Long.toString(count)));
            }
        }
    }

    /** How many lines there were, recognised and not. */
    static String totals(Summary summary) {
        long total = summary.recognized() + summary.unrecognized();
        return "%d %s: %d recognized, %d not"
                .formatted(total, total == 1 ? "line" : "lines", summary.recognized(), summary.unrecognized());
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
