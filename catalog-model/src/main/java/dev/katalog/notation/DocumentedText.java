package dev.katalog.notation;

import dev.katalog.diagnostic.Location;
import java.util.List;

/**
 * A template as a document prints it, with what is known about it.
 *
 * @param text the template, errata applied
 * @param origin where its first character stands
 * @param parameters its parameters in order of occurrence
 * @param undeclared what to make of the shape of a parameter that {@code parameters} does not cover
 * @param literals texts that have the shape of a parameter or an oddity and are literal
 * @param prefixes beginnings that are left out of the body
 */
public record DocumentedText(
        String text,
        Location origin,
        List<Parameter> parameters,
        Undeclared undeclared,
        List<String> literals,
        StrippedPrefixes prefixes) {

    /** What a shape is that looks like a parameter and that nobody has declared. */
    public enum Undeclared {
        /** A field with a guessed name and type: nobody has looked at the message yet. */
        FIELD,
        /** An error: somebody has looked at the message and overlooked it. */
        ERROR,
        /** Literal text: somebody has looked at it and says so. */
        LITERAL
    }

    public DocumentedText {
        parameters = List.copyOf(parameters);
        literals = List.copyOf(literals);
    }

    /** A template with its parameters; without any, its parameters are recognised by shape. */
    public static DocumentedText of(String text, Location origin, List<Parameter> parameters) {
        Undeclared undeclared = parameters.isEmpty() ? Undeclared.FIELD : Undeclared.ERROR;
        return new DocumentedText(text, origin, parameters, undeclared, List.of(), StrippedPrefixes.NONE);
    }
}
