package dev.katalog.importer;

import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Location;
import dev.katalog.diagnostic.Rule;

/** Ends an import: the document cannot be read on. */
final class BadDocument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    BadDocument(Diagnostic diagnostic) {
        super(diagnostic.toString());
        this.diagnostic = diagnostic;
    }

    BadDocument(Rule rule, String source, int line, int column, String message, String hint) {
        this(new Diagnostic(rule, new Location(source, line, column), message, hint, ""));
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
