package dev.katalog.runtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The search for the messages that one unrecognised line comes nearest to. */
final class NearSearch {

    /** How much of a body is looked at to find out which messages are near. */
    private static final int WINDOW = 4096;

    private final byte[] line;
    private final int end;
    private final Sign sign;
    private final Prefixes prefixes;
    /** For each prefix where the bodies begin behind it. */
    private final Map<String, List<Integer>> startsBehind = new HashMap<>();

    private final int windowEnd;
    private final Set<String> words = new HashSet<>();

    NearSearch(byte[] line, int end, Sign sign, Prefixes prefixes) {
        this.line = line;
        this.end = end;
        this.sign = sign;
        this.prefixes = prefixes;
        int body = sign.starts().get(0);
        this.windowEnd = (int) Math.min(end, (long) body + WINDOW);
        Wording.addWords(words, line, body, windowEnd);
    }

    List<NearMiss> among(List<Wording> wordings) {
        List<Candidate> near = new ArrayList<>();
        for (Wording wording : wordings) {
            Candidate candidate = candidate(wording);
            if (candidate != null && candidate.isNear(sign)) {
                near.add(candidate);
            }
        }
        return near.stream()
                .sorted(Comparator.comparingInt((Candidate candidate) -> candidate.weight(sign))
                        .reversed())
                .limit(Explanation.MAX_NEAREST)
                .map(this::miss)
                .toList();
    }

    /** The form of a message that agrees best, wherever the body may begin. */
    private @Nullable Candidate candidate(Wording wording) {
        Candidate best = null;
        List<Integer> starts = starts(wording.message());
        int limit = sign.isIdOf(wording.message()) ? end : windowEnd;
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            for (int k = 0; k < wording.forms().size(); k++) {
                Form form = wording.forms().get(k);
                // Of the places where a gap may begin the first one is as good as all others.
                boolean tried = i == 0 || start < limit && !form.beginsWithGap() && form.mayBeginWith(line[start]);
                FormWalk walk = tried ? FormWalk.of(form, line, start, limit) : null;
                if (walk != null && (best == null || walk.isBetterThan(best.walk()))) {
                    Set<String> all = wording.words().get(k);
                    best = new Candidate(
                            wording.message(), sign.starts().get(i), start, walk, common(all), length(all));
                }
            }
        }
        return best;
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

    private int common(Set<String> all) {
        int common = 0;
        for (String word : all) {
            if (words.contains(word)) {
                common += word.length();
            }
        }
        return common;
    }

    private static int length(Set<String> words) {
        return words.stream().mapToInt(String::length).sum();
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
