package dev.katalog.notation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Beginnings of documented templates that are read elsewhere, as a shared component, and are left out of the body.
 *
 * @param programs the programs whose messages have the component, or null if all have it
 * @param texts the beginnings in the order in which they are tried
 */
public record StrippedPrefixes(@Nullable List<String> programs, List<String> texts) {

    /** No beginning at all. */
    public static final StrippedPrefixes NONE = new StrippedPrefixes(null, List.of());

    public StrippedPrefixes {
        programs = programs == null ? null : List.copyOf(programs);
        texts = List.copyOf(texts);
    }

    /** Whether the messages of a program have the component. */
    public boolean applyTo(@Nullable String program) {
        return programs == null || program != null && programs.contains(program);
    }

    int lengthAt(String text, int from, @Nullable String program) {
        if (!applyTo(program)) {
            return 0;
        }
        return texts.stream()
                .filter(prefix -> text.startsWith(prefix, from))
                .findFirst()
                .map(String::length)
                .orElse(0);
    }
}
