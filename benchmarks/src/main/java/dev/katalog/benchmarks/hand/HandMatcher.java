package dev.katalog.benchmarks.hand;

import dev.katalog.benchmarks.corpus.Vendor;
import dev.katalog.runtime.Event;
import org.jspecify.annotations.Nullable;

/** A matcher written by hand for the ten messages of a vendor. Not thread-safe. */
@FunctionalInterface
public interface HandMatcher {

    /** The matcher of a vendor's messages. */
    static HandMatcher of(Vendor vendor) {
        return switch (vendor) {
            case CISCO -> new HandCisco()::parse;
            case NXR -> new HandNxr()::parse;
        };
    }

    /** The event in {@code line[from]} to {@code line[to - 1]}; null if it is none of the ten messages. */
    @Nullable
    Event parse(byte[] line, int from, int to);
}
