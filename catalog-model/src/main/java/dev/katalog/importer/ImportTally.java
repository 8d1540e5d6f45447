package dev.katalog.importer;

import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Location;
import dev.katalog.diagnostic.Rule;
import dev.katalog.importer.ImportSummary.UnplacedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what an import reads, and keeps what it finds. */
final class ImportTally {

    static final int MOST_UNPLACED = 10_000;

    private final String source;
    private final String layout;
    private final SortedMap<String, Integer> severities = new TreeMap<>();
    private final List<UnplacedLine> unplaced = new ArrayList<>();
    private final List<Diagnostic> findings = new ArrayList<>();
    private int headings;
    private int messages;
    private int furniture;

    ImportTally(String source, String layout) {
        this.source = source;
        this.layout = layout;
    }

    void heading() {
        headings++;
    }

    void furniture() {
        furniture++;
    }

    void message(String severity) {
        messages++;
        severities.merge(severity, 1, Integer::sum);
    }

    int messages() {
        return messages;
    }

    void unplaced(DocumentLine line) {
        if (unplaced.size() == MOST_UNPLACED) {
            throw error(
                    Rule.IMPORT_LAYOUT,
                    line,
                    "found more than " + MOST_UNPLACED + " lines, up to this one, that are not of the layout \""
                            + layout + "\"",
                    "check that this is the document, and cut off what does not belong to its messages");
        }
        unplaced.add(UnplacedLine.of(line));
    }

    void warning(Rule rule, DocumentLine line, String message, String hint) {
        findings.add(diagnostic(rule, line, line.column(), message, hint));
    }

    BadDocument error(Rule rule, DocumentLine line, String message, String hint) {
        return new BadDocument(diagnostic(rule, line, line.column(), message, hint));
    }

    /** An error just behind a line. */
    BadDocument errorAfter(Rule rule, DocumentLine line, String message, String hint) {
        return new BadDocument(diagnostic(rule, line, line.raw().stripTrailing().length() + 1, message, hint));
    }

    private Diagnostic diagnostic(Rule rule, DocumentLine line, int column, String message, String hint) {
        return new Diagnostic(rule, new Location(source, line.number(), column), message, hint, line.raw());
    }

    List<Diagnostic> findings() {
        return findings;
    }

    ImportSummary summary(int ids) {
        return new ImportSummary(headings, messages, ids, severities, furniture, unplaced);
    }

    /** A text, or its beginning, for showing it in a sentence. */
    static String shortened(String text) {
        int longest = 60;
        if (text.length() <= longest) {
            return text;
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(longest - 1));
        return text.substring(0, splitsPair ? longest - 1 : longest) + "...";
    }
}
