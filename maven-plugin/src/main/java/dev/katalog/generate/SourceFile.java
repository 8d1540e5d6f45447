package dev.katalog.generate;

/**
 * A generated source.
 *
 * @param path where it belongs below a root of sources, for instance {@code com/example/acme/AcmeEvents.java}
 * @param text what is in it
 */
public record SourceFile(String path, String text) {}
