package dev.katalog.diagnostic;

/**
 * A place in a text.
 *
 * @param source the file, or what stands for it (for instance {@code cisco-ftd 713228})
 * @param line the line, from 1
 * @param column the column in UTF-16 units, from 1
 */
public record Location(String source, int line, int column) implements Comparable<Location> {

    public Location {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns count from 1");
        }
    }

    @Override
    public int compareTo(Location other) {
        int bySource = source.compareTo(other.source);
        if (bySource != 0) {
            return bySource;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return source + ":" + line + ":" + column;
    }
}
