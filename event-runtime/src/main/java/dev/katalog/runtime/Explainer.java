package dev.katalog.runtime;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Explains lines of a catalog. Made and held by generated code; an application calls the method {@code explain} of the
 * catalog's entry point.
 *
 * <p>It keeps every form of the catalog, read once. To explain a line takes time proportional to the catalog times the first 4
 * KiB of the body, and for the few messages that are nearest to the whole body times the length of their forms. Immutable and
 * thread-safe.
 */
public final class Explainer {

    private final Sign.Kind kind;
    private final List<Wording> wordings;
    private final Set<String> keys;
    private final Prefixes prefixes;

    private Explainer(Sign.Kind kind, List<MessageDescriptor> messages, Prefixes prefixes) {
        this.kind = kind;
        this.wordings = messages.stream().map(Wording::of).toList();
        this.keys = messages.stream()
                .map(message -> kind == Sign.Kind.CODE ? message.id() : message.program())
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        this.prefixes = prefixes;
    }

    /** For a catalog whose messages are known by the id in a line's message code. */
    public static Explainer byId(List<MessageDescriptor> messages, Prefixes prefixes) {
        return new Explainer(Sign.Kind.CODE, messages, prefixes);
    }

    /** For a catalog whose messages are known by program and wording. */
    public static Explainer byProgram(List<MessageDescriptor> messages, Prefixes prefixes) {
        return new Explainer(Sign.Kind.TAG, messages, prefixes);
    }

    /**
     * Explains the line in {@code line[from]} to {@code line[to - 1]}.
     *
     * @param match what the catalog's {@code identify} found in it
     */
    public Explanation explain(byte[] line, int from, int to, Match match) {
        byte[] copy = Arrays.copyOfRange(line, from, to);
        MessageDescriptor message = match.descriptor();
        if (message != null) {
            return Explanation.recognized(copy, message, match.bodyStart() - from);
        }
        int end = Envelope.bodyEnd(copy, 0, copy.length);
        Sign sign = Sign.of(kind, copy, end, keys);
        return Explanation.unrecognized(copy, sign, new NearSearch(copy, end, sign, prefixes).among(wordings));
    }
}
