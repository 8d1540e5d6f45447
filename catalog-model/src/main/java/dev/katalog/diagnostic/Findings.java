package dev.katalog.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the diagnostics of a stage, which goes on after an error so that all of them are seen at once. */
public final class Findings {

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    public void add(Rule rule, Place place, String message, String hint) {
        diagnostics.add(new Diagnostic(rule, place.location(), message, hint, place.sourceLine()));
    }

    public void addAll(Collection<Diagnostic> more) {
        diagnostics.addAll(more);
    }

    /** Takes over what was found on the way to a value, and gives the value. */
    public <T> @Nullable T take(Validated<T> validated) {
        diagnostics.addAll(validated.diagnostics());
        return validated.value();
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /** The outcome of the stage; the value is left out if there were errors. */
    public <T> Validated<T> outcome(@Nullable T value) {
        return new Validated<>(hasErrors() ? null : value, diagnostics);
    }
}
