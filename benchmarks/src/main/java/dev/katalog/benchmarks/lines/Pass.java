package dev.katalog.benchmarks.lines;

/** Goes once over all lines of a corpus. */
@FunctionalInterface
public interface Pass {

    /** Reads all lines and gives each result to {@link Sink#consume}. */
    void over(byte[] bytes);
}
