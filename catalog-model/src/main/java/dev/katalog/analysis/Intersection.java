package dev.katalog.analysis;

import dev.katalog.analysis.Automaton.Step;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The automaton that reads what two automata both read. */
final class Intersection {

    private record Pair(int one, int other) {}

    private final Automaton one;
    private final Automaton other;
    private final Map<Pair, Integer> numbers = new HashMap<>();
    private final List<Pair> pairs = new ArrayList<>();

    private Intersection(Automaton one, Automaton other) {
        this.one = one;
        this.other = other;
    }

    static Automaton of(Automaton one, Automaton other) {
        return new Intersection(one, other).build();
    }

    private Automaton build() {
        List<List<Step>> steps = new ArrayList<>();
        BitSet accepting = new BitSet();
        number(new Pair(0, 0));
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            accepting.set(i, one.accepts(pair.one()) && other.accepts(pair.other()));
            steps.add(steps(pair));
        }
        return new Automaton(steps, accepting);
    }

    private List<Step> steps(Pair pair) {
        List<Step> steps = new ArrayList<>();
        for (Step step : one.steps(pair.one())) {
            for (Step match : other.steps(pair.other())) {
                ByteSet common = step.bytes().and(match.bytes());
                if (!common.isEmpty()) {
                    steps.add(new Step(common, number(new Pair(step.to(), match.to()))));
                }
            }
        }
        return steps;
    }

    private int number(Pair pair) {
        Integer known = numbers.putIfAbsent(pair, pairs.size());
        if (known != null) {
            return known;
        }
        pairs.add(pair);
        return pairs.size() - 1;
    }
}
