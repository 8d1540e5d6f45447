package dev.katalog.notation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a documented template seems to consist of, before anybody has looked at it: all that a curation must declare so that the
 * template can be read.
 *
 * @param program the program of the syslog tag, verbatim, or null if there is no tag
 * @param parameters its parameters in order of occurrence, with names and types that are guesses
 * @param literals texts that look like parameters, or like mistakes, and are left as they are
 */
public record Sketch(@Nullable String program, List<Parameter> parameters, List<String> literals) {

    public Sketch {
        parameters = List.copyOf(parameters);
        literals = List.copyOf(literals);
    }
}
