package dev.katalog.events.oracle;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How many comparisons were made, and how many of them found a match. */
final class Tally {

    private final Map<Kind, Long> comparisons = new EnumMap<>(Kind.class);
    private long matches;

    void add(Kind kind, boolean match) {
        comparisons.merge(kind, 1L, Long::sum);
        matches += match ? 1 : 0;
    }

    long total() {
        return comparisons.values().stream().mapToLong(Long::longValue).sum();
    }

    long matches() {
        return matches;
    }

    long of(Kind kind) {
        return comparisons.getOrDefault(kind, 0L);
    }

    @Override
    public String toString() {
        return total() + " comparisons, " + matches + " of them matches: "
                + comparisons.entrySet().stream()
                        .map(entry -> entry.getKey().name().toLowerCase(java.util.Locale.ROOT) + " " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }
}
