package dev.katalog.runtime;

/**
 * What makes an event of a line: the {@code parse} of a catalog's entry point, such as {@code FtdEvents::parse}.
 *
 * @param <E> the catalog's type of events
 */
@FunctionalInterface
public interface LineParser<E> {

    /** The event of the line in {@code line[from]} to {@code line[to - 1]}. */
    E parse(byte[] line, int from, int to);
}
