package dev.katalog.diagnostic;

/**
 * A location together with the line of text that it is in.
 *
 * @param location where
 * @param sourceLine the whole line; empty if there is none to show
 */
public record Place(Location location, String sourceLine) {

    /** The beginning of a text that is not a line of a file, such as a template of a catalog. */
    public static Place startOf(String source, String text) {
        return new Place(new Location(source, 1, 1), text);
    }

    /** The place some columns further right on the same line. */
    public Place plus(int columns) {
        return new Place(new Location(location.source(), location.line(), location.column() + columns), sourceLine);
    }
}
