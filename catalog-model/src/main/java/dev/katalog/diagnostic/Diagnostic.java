package dev.katalog.diagnostic;

import java.util.Comparator;

/**
 * One finding about an input.
 *
 * @param rule which rule found it
 * @param location where
 * @param message what was found, and what was expected
 * @param hint how to mend it
 * @param sourceLine the line of text that the location is in, for showing it; empty if it does not help
 */
public record Diagnostic(Rule rule, Location location, String message, String hint, String sourceLine)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::location)
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::message);

    public Severity severity() {
        return rule.severity();
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** As {@link DiagnosticFormat#line}. */
    @Override
    public String toString() {
        return DiagnosticFormat.line(this);
    }
}
