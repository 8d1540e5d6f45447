package dev.katalog.analysis;

import dev.katalog.analysis.Automaton.Step;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Searches a shortest body that two automata both read. A body has no blank, CR, LF or NUL at either end. */
final class Witness {

    private static final ByteSet STRIPPED = ByteSet.of(" \r\n\0");
    /** In this order, so that a witness is easy to read. */
    private static final String PREFERRED = "x1abcdefghijklmnopqrstuvwyzABCDEFGHIJKLMNOPQRSTUVWXYZ023456789.:-/";

    private static final int MOST_CANDIDATES = 64;

    /** A state of each automaton, and whether the last byte is one that cannot end a body. */
    private record Pair(int one, int other, boolean stripped) {}

    /** A pair that was reached, by which byte, and from which index. */
    private record Reached(Pair pair, byte by, int from) {}

    private final Automaton one;
    private final Automaton other;
    private final List<Reached> reached = new ArrayList<>();
    /** By the number of the pair; millions of them are looked up. */
    private final BitSet seen = new BitSet();

    private Witness(Automaton one, Automaton other) {
        this.one = one;
        this.other = other;
    }

    /** A body that both read, or null if there is none; bodies that the condition refuses are passed over. */
    static @Nullable String of(Automaton one, Automaton other, Predicate<String> condition) {
        return new Witness(one, other).search(condition);
    }

    private @Nullable String search(Predicate<String> condition) {
        reach(new Pair(0, 0, true), (byte) 0, -1);
        int candidates = 0;
        for (int i = 0; i < reached.size() && candidates < MOST_CANDIDATES; i++) {
            Pair pair = reached.get(i).pair();
            if (!pair.stripped() && one.accepts(pair.one()) && other.accepts(pair.other())) {
                String body = body(i);
                if (condition.test(body)) {
                    return body;
                }
                candidates++;
            }
            expand(i, pair);
        }
        return null;
    }

    private void expand(int index, Pair pair) {
        for (Step step : one.steps(pair.one())) {
            for (Step match : other.steps(pair.other())) {
                ByteSet common = step.bytes().and(match.bytes());
                if (index == 0) {
                    common = common.minus(STRIPPED);
                }
                if (!common.isEmpty()) {
                    int by = representative(common);
                    reach(new Pair(step.to(), match.to(), STRIPPED.contains(by)), (byte) by, index);
                }
            }
        }
    }

    private void reach(Pair pair, byte by, int from) {
        int number = (pair.one() * other.size() + pair.other()) * 2 + (pair.stripped() ? 1 : 0);
        if (!seen.get(number)) {
            seen.set(number);
            reached.add(new Reached(pair, by, from));
        }
    }

    /** Any byte of a step does as well as another. */
    private static int representative(ByteSet bytes) {
        int first = bytes.next(0);
        for (int i = 0; i < PREFERRED.length(); i++) {
            if (bytes.contains(PREFERRED.charAt(i))) {
                return PREFERRED.charAt(i);
            }
        }
        // Only literal text has none of these, and that is a single byte.
        return first;
    }

    private String body(int last) {
        List<Byte> reversed = new ArrayList<>();
        for (int i = last; reached.get(i).from() >= 0; i = reached.get(i).from()) {
            reversed.add(reached.get(i).by());
        }
        byte[] bytes = new byte[reversed.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = reversed.get(bytes.length - 1 - i);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
