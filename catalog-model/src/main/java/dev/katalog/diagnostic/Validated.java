package dev.katalog.diagnostic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a stage: a value, if one could be made, and everything that was found on the way.
 *
 * @param value the value, or null if an {@linkplain Severity#ERROR error} prevented it
 * @param diagnostics what was found, sorted by place
 */
public record Validated<T extends @Nullable Object>(
        @Nullable T value, List<Diagnostic> diagnostics) {

    public Validated {
        diagnostics = diagnostics.stream().sorted().toList();
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /** The value. @throws InvalidInputException if there are errors or there is no value */
    public T orThrow() {
        T result = value;
        if (result == null || hasErrors()) {
            throw new InvalidInputException(diagnostics);
        }
        return result;
    }
}
