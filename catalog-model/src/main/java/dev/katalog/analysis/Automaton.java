package dev.katalog.analysis;

import dev.katalog.template.Segment;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;

/**
 * Numbered states; every step reads a byte. State 0 is the start.
 *
 * @param steps the steps of each state
 * @param accepting the states in which a body may end
 */
record Automaton(List<List<Step>> steps, BitSet accepting) {

    /** From one state to another, by any of some bytes. */
    record Step(ByteSet bytes, int to) {}

    /** Reads what the segments match. */
    static Automaton of(List<Segment> segments) {
        return of(List.of(), segments);
    }

    /** Reads what the segments match, with any of the prefixes before it or none. */
    static Automaton of(List<List<Segment>> prefixes, List<Segment> segments) {
        Graph.Node start = new Graph.Node();
        Graph.Node body = start;
        if (!prefixes.isEmpty()) {
            body = start.exit(new Graph.Node());
            for (List<Segment> prefix : prefixes) {
                TemplateGraph.append(start, prefix).exit(body);
            }
        }
        return new AutomatonBuilder(TemplateGraph.append(body, segments)).build(start);
    }

    /** How many states it has. */
    int size() {
        return steps.size();
    }

    List<Step> steps(int state) {
        return steps.get(state);
    }

    boolean accepts(int state) {
        return accepting.get(state);
    }

    /** Whether it reads the body from the first byte to the last. */
    boolean reads(String body) {
        BitSet states = new BitSet();
        states.set(0);
        for (byte value : body.getBytes(StandardCharsets.UTF_8)) {
            BitSet next = new BitSet();
            for (int state = states.nextSetBit(0); state >= 0; state = states.nextSetBit(state + 1)) {
                for (Step step : steps(state)) {
                    if (step.bytes().contains(value & 0xFF)) {
                        next.set(step.to());
                    }
                }
            }
            if (next.isEmpty()) {
                return false;
            }
            states = next;
        }
        return states.intersects(accepting);
    }
}
