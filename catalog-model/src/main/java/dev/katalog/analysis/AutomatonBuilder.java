package dev.katalog.analysis;

import dev.katalog.analysis.Automaton.Step;
import dev.katalog.analysis.Graph.Edge;
import dev.katalog.analysis.Graph.Exit;
import dev.katalog.analysis.Graph.Node;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes an automaton of a graph: exits disappear, guards become part of the states. */
final class AutomatonBuilder {

    private record State(Node node, @Nullable Guard guard) {}

    private final Node end;
    private final Map<State, Integer> numbers = new HashMap<>();
    private final List<State> states = new ArrayList<>();
    private final List<List<Step>> steps = new ArrayList<>();
    private final BitSet accepting = new BitSet();

    AutomatonBuilder(Node end) {
        this.end = end;
    }

    Automaton build(Node start) {
        number(new State(start, null));
        for (int i = 0; i < states.size(); i++) {
            List<Step> made = new ArrayList<>();
            accepting.set(i, close(states.get(i), made));
            steps.add(made);
        }
        return new Automaton(steps, accepting);
    }

    private int number(State state) {
        Integer known = numbers.putIfAbsent(state, states.size());
        if (known != null) {
            return known;
        }
        states.add(state);
        return states.size() - 1;
    }

    /** Collects the steps of a state and of all that it reaches without a byte; true if the end is among them. */
    private boolean close(State state, List<Step> made) {
        boolean ends = state.node() == end;
        Guard guard = state.guard();
        for (Edge edge : state.node().edges()) {
            addSteps(edge, guard, made);
        }
        for (Exit exit : state.node().exits()) {
            // A value has at least one byte, so what guarded the value before it has been seen by now.
            Guard next = exit.guard() == null ? guard : exit.guard();
            ends |= close(new State(exit.to(), next), made);
        }
        return ends;
    }

    private void addSteps(Edge edge, @Nullable Guard guard, List<Step> made) {
        if (guard == null) {
            add(edge.bytes(), new State(edge.to(), null), made);
            return;
        }
        ByteSet allowed = edge.bytes().minus(guard.forbidden());
        add(allowed.minus(guard.watched()), new State(edge.to(), null), made);
        add(allowed.and(guard.watched()), new State(edge.to(), guard.after()), made);
    }

    private void add(ByteSet bytes, State to, List<Step> made) {
        if (!bytes.isEmpty()) {
            made.add(new Step(bytes, number(to)));
        }
    }
}
