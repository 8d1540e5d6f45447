package dev.katalog.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/** A table of a Markdown document. */
public final class Table {

    private final List<String> head;
    private final List<List<String>> rows = new ArrayList<>();

    private Table(List<String> head) {
        this.head = head;
    }

    /** A table without rows. */
    public static Table of(String... head) {
        return new Table(List.of(head));
    }

    /** Adds a row; cells that are missing are empty. */
    public Table row(String... cells) {
        List<String> row = new ArrayList<>(List.of(cells));
        while (row.size() < head.size()) {
            row.add("");
        }
        rows.add(row);
        return this;
    }

    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder(line(head)).append("|---".repeat(head.size())).append("|\n");
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
