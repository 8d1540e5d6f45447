package dev.katalog.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings overlaps into order, and keeps one of those that are about the same two messages and have the same winner; no guesses. */
final class OverlapList {

    private record Key(Overlap.Competition competition, String winner, String loser) {}

    private static final Comparator<Overlap> ORDER = Comparator.comparing(Overlap::competition)
            .thenComparing(overlap -> overlap.winner().message().id())
            .thenComparing(overlap -> overlap.loser().message().id())
            .thenComparing(Overlap::isSettledByOrder)
            .thenComparing(overlap -> overlap.witness().length())
            .thenComparing(Overlap::witness);

    private OverlapList() {}

    static List<Overlap> of(List<Overlap> found) {
        Map<Key, Overlap> kept = new LinkedHashMap<>();
        found.stream()
                .filter(overlap -> !overlap.isGuess())
                .sorted(ORDER)
                .forEach(overlap -> kept.putIfAbsent(
                        new Key(
                                overlap.competition(),
                                overlap.winner().message().id(),
                                overlap.loser().message().id()),
                        overlap));
        return List.copyOf(new ArrayList<>(kept.values()));
    }
}
