package dev.katalog.importer;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an import read.
 *
 * @param headings how many headings
 * @param messages how many documented messages; one that stands twice counts twice
 * @param ids how many messages the catalog has
 * @param severities the documented messages by severity, as the document writes it
 * @param furniture how many lines were running titles, page numbers and tables of contents
 * @param unplaced the lines that are none of the layout
 */
public record ImportSummary(
        int headings,
        int messages,
        int ids,
        SortedMap<String, Integer> severities,
        int furniture,
        List<UnplacedLine> unplaced) {

    public ImportSummary {
        severities = Collections.unmodifiableSortedMap(new TreeMap<>(severities));
        unplaced = List.copyOf(unplaced);
    }

    /**
     * A line that could not be placed.
     *
     * @param number the line's number, from 1
     * @param text the line, or its beginning
     */
    public record UnplacedLine(int number, String text) {

        static UnplacedLine of(DocumentLine line) {
            return new UnplacedLine(line.number(), ImportTally.shortened(line.text()));
        }
    }

    /** Several lines for people: the counts, and every line that could not be placed. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append("headings:       ").append(headings).append('\n');
        text.append("messages:       ")
                .append(messages)
                .append(" (")
                .append(severityCounts())
                .append(")\n");
        text.append("IDs:            ").append(ids).append('\n');
        text.append("page furniture: ").append(lines(furniture)).append('\n');
        text.append("not placed:     ").append(lines(unplaced.size())).append('\n');
        for (UnplacedLine line : unplaced) {
            text.append(String.format("%7d: %s", line.number(), line.text())).append('\n');
        }
        return text.toString();
    }

    private String severityCounts() {
        return severities.entrySet().stream()
                .map(count -> count.getKey() + ": " + count.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String lines(int count) {
        return count == 1 ? "1 line" : count + " lines";
    }
}
