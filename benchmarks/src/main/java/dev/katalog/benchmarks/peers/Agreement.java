package dev.katalog.benchmarks.peers;

import dev.katalog.benchmarks.corpus.Vendor;
import dev.katalog.runtime.Host;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the answers of a peer compare with ours on the same lines.
 *
 * @param lines how many lines
 * @param same the same message and the same texts, or no message
 * @param missing no message where we have one
 * @param different another message, or other texts
 * @param example a line of those that are missing or different; null if there is none
 */
public record Agreement(
        int lines,
        int same,
        int missing,
        int different,
        @Nullable String example) {

    /** Compares on all the lines. */
    public static Agreement of(Vendor vendor, Peer peer, Iterable<String> lines) {
        Ours ours = new Ours(vendor);
        int count = 0;
        int same = 0;
        int missing = 0;
        String example = null;
        for (String line : lines) {
            Answer expected = ours.answer(line);
            Answer answer = peer.answer(line);
            count++;
            if (isSame(expected, answer)) {
                same++;
                continue;
            }
            missing += answer == null ? 1 : 0;
            example = example == null ? line + "\n  ours  " + expected + "\n  peer  " + answer : example;
        }
        return new Agreement(count, same, missing, count - same - missing, example);
    }

    /** Of a hundred lines, how many have the same answer. */
    public double percent() {
        return 100.0 * same / lines;
    }

    private static boolean isSame(@Nullable Answer one, @Nullable Answer other) {
        if (one == null || other == null) {
            return one == other;
        }
        return one.id().equals(other.id())
                && one.texts().keySet().equals(other.texts().keySet())
                && one.texts().entrySet().stream().allMatch(entry -> isSame(entry, other.texts()));
    }

    /** The parts of a prefix are compared as hosts: ours come from a record, where an address has one spelling. */
    private static boolean isSame(Map.Entry<String, String> entry, Map<String, String> others) {
        String one = entry.getValue();
        String other = others.get(entry.getKey());
        boolean hosts = entry.getKey().indexOf('.') > 0 && one.indexOf(' ') < 0 && other.indexOf(' ') < 0;
        return one.equals(other) || hosts && Host.parse(one).equals(Host.parse(other));
    }
}
