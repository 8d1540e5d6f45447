package dev.katalog.runtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The search for the messages that one unrecognised line comes nearest to. */
final class NearSearch {

    /** How much of a body is looked at to find out which messages are near. */
    private static final int WINDOW = 4096;
    /** A message of which so many times less agrees than of the nearest one is not near. */
    private static final int FAR = 3;
    /** Fewer letters of common words are chance. */
    private static final int LEAST_COMMON = 4;

    private final byte[] line;
    private final int end;
    private final Sign sign;
    private final Prefixes prefixes;
    /** For each prefix where the bodies begin behind it. */
    private final Map<String, List<Integer>> startsBehind = new HashMap<>();

    /** For each place where a body may begin its words. */
    private final Map<Integer, Set<String>> wordsBehind = new HashMap<>();

    private final int windowEnd;

    NearSearch(byte[] line, int end, Sign sign, Prefixes prefixes) {
        this.line = line;
        this.end = end;
        this.sign = sign;
        this.prefixes = prefixes;
        this.windowEnd = (int) Math.min(end, (long) sign.starts().get(0) + WINDOW);
    }

    List<NearMiss> among(List<Wording> wordings) {
        List<Candidate> near = new ArrayList<>();
        for (Wording wording : wordings) {
            Candidate candidate = candidate(wording);
            if (candidate != null && candidate.isNear(sign)) {
                near.add(candidate);
            }
        }
        int most = near.stream().mapToInt(Candidate::agreement).max().orElse(0);
        return near.stream()
                .filter(candidate -> candidate.agreement() * FAR >= most || sign.isIdOf(candidate.message()))
                .sorted(Comparator.comparingInt((Candidate candidate) -> candidate.weight(sign))
                        .reversed())
                .limit(Explanation.MAX_NEAREST)
                .map(this::miss)
                .toList();
    }

    /** The form of a message that agrees best, wherever the body may begin; null if none is likely. */
    private @Nullable Candidate candidate(Wording wording) {
        Candidate best = null;
        List<Integer> starts = starts(wording.message());
        Set<String> words = wordsBehind.computeIfAbsent(starts.get(0), body -> Wording.words(line, body, windowEnd));
        for (Wording.Worded form : wording.forms()) {
            int common = form.common(words);
            if (!isLikely(wording.message(), common, form.letters())) {
                continue;
            }
            for (int i = 0; i < starts.size(); i++) {
                FormWalk walk = walk(wording.message(), form.form(), starts, i);
                if (walk != null && (best == null || walk.isBetterThan(best.walk()))) {
                    best = new Candidate(
                            wording.message(), sign.starts().get(i), starts.get(i), walk, common, form.letters());
                }
            }
        }
        return best;
    }

    /**
     * Whether a form is worth a walk: if the line bears the sign of its message, or if half of its words are there, for a few
     * common words are in every line.
     */
    private boolean isLikely(MessageDescriptor message, int common, int letters) {
        return sign.isIdOf(message) || sign.isProgramOf(message) || common >= LEAST_COMMON && 2 * common >= letters;
    }

    private @Nullable FormWalk walk(MessageDescriptor message, Form form, List<Integer> starts, int index) {
        int start = starts.get(index);
        int limit = sign.isIdOf(message) ? end : windowEnd;
        // Of the places where a gap may begin the first one is as good as all others.
        boolean worthwhile = index == 0 || start < limit && !form.beginsWithGap() && form.mayBeginWith(line[start]);
        return worthwhile ? FormWalk.of(form, line, start, Math.max(start, limit)) : null;
    }

    private List<Integer> starts(MessageDescriptor message) {
        String prefix = message.prefix();
        return prefix == null
                ? sign.starts()
                : startsBehind.computeIfAbsent(
                        prefix,
                        name -> sign.starts().stream()
                                .map(start -> prefixes.skip(name, line, start, end))
                                .toList());
    }

    private NearMiss miss(Candidate candidate) {
        FormWalk walk = FormWalk.of(candidate.walk().form(), line, candidate.start(), end);
        int at = walk.whole() ? sign.place(line, candidate.message(), candidate.from()) : walk.furthest();
        String expected = walk.whole() ? sign.expected(candidate.message()) : walk.expected();
        return new NearMiss(
                candidate.message(),
                TerminalText.of(walk.form().text()),
                candidate.start(),
                at,
                TerminalText.excerpt(expected),
                Nearest.found(line, at, end),
                candidate.weight(sign));
    }
}
