package dev.katalog.analysis;

import dev.katalog.analysis.Automaton.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decides whether one automaton reads every body that another one reads. */
final class Inclusion {

    private static final ByteSet STRIPPED = ByteSet.of(" \r\n\0");
    /** Far more than two templates of a document need; beyond it the answer is no. */
    private static final int MOST_STATES = 5_000;

    /** A state of the narrow automaton, all states that the wide one can be in, and whether the last byte can end a body. */
    private record Situation(int narrow, BitSet wide, boolean atEnd) {}

    private record Place(int narrow, boolean atEnd) {}

    private final Automaton narrow;
    private final Automaton wide;
    private final Map<Place, List<BitSet>> seen = new HashMap<>();
    private int states;
    private final Deque<Situation> open = new ArrayDeque<>();

    private Inclusion(Automaton narrow, Automaton wide) {
        this.narrow = narrow;
        this.wide = wide;
    }

    static boolean of(Automaton narrow, Automaton wide) {
        return new Inclusion(narrow, wide).holds();
    }

    private boolean holds() {
        BitSet start = new BitSet();
        start.set(0);
        Situation first = new Situation(0, start, false);
        add(first);
        while (!open.isEmpty()) {
            Situation situation = open.remove();
            if (situation.atEnd() && narrow.accepts(situation.narrow()) && !accepts(situation.wide())
                    || states > MOST_STATES) {
                return false;
            }
            for (Step step : narrow.steps(situation.narrow())) {
                ByteSet bytes = situation == first ? step.bytes().minus(STRIPPED) : step.bytes();
                follow(situation, bytes, step.to());
            }
        }
        return true;
    }

    private boolean accepts(BitSet states) {
        return states.stream().anyMatch(wide::accepts);
    }

    private void follow(Situation situation, ByteSet bytes, int to) {
        List<Step> steps = situation.wide().stream()
                .boxed()
                .flatMap(state -> wide.steps(state).stream())
                .toList();
        for (ByteSet part : parts(bytes, steps)) {
            BitSet next = new BitSet();
            steps.stream().filter(step -> !step.bytes().disjointFrom(part)).forEach(step -> next.set(step.to()));
            add(new Situation(to, next, STRIPPED.disjointFrom(part)));
        }
    }

    /** The bytes, split so that the bytes of a part are all alike to all steps. */
    private static List<ByteSet> parts(ByteSet bytes, List<Step> steps) {
        List<ByteSet> parts = split(List.of(bytes), STRIPPED);
        for (Step step : steps) {
            parts = split(parts, step.bytes());
        }
        return parts;
    }

    private static List<ByteSet> split(List<ByteSet> parts, ByteSet by) {
        List<ByteSet> split = new ArrayList<>();
        for (ByteSet part : parts) {
            for (ByteSet piece : List.of(part.and(by), part.minus(by))) {
                if (!piece.isEmpty()) {
                    split.add(piece);
                }
            }
        }
        return split;
    }

    /** With more states to be in, the wide automaton reads more: what a situation with fewer states shows need not be seen again. */
    private void add(Situation situation) {
        List<BitSet> known =
                seen.computeIfAbsent(new Place(situation.narrow(), situation.atEnd()), place -> new ArrayList<>());
        if (known.stream().noneMatch(states -> isSubset(states, situation.wide()))) {
            known.removeIf(states -> isSubset(situation.wide(), states));
            known.add(situation.wide());
            open.add(situation);
            states++;
        }
    }

    private static boolean isSubset(BitSet some, BitSet all) {
        if (some.cardinality() > all.cardinality()) {
            return false;
        }
        BitSet rest = (BitSet) some.clone();
        rest.andNot(all);
        return rest.isEmpty();
    }
}
