package dev.katalog.analysis;

import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.template.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * The pairs of forms that are worth comparing: those whose literal text does not tell them apart at the first or last byte.
 *
 * <p>Two forms that begin with literal text can match the same body only if the one text begins with the other. In sorted
 * order, all texts that begin with a text follow it directly; so the work grows with the pairs found and not with all pairs. What a
 * prefix begins with is entered once for all forms that may have it.
 */
final class Candidates {

    /** A form and its place in the order in which all are tried. */
    private record Ranked(Contender contender, int rank) {}

    /**
     * Forms whose bodies can begin with a text.
     *
     * @param group a number for the prefix of the forms
     * @param ofPrefix whether it is their prefix that begins so
     */
    private record Entry(String head, int group, boolean ofPrefix, List<Ranked> forms) {
        /** Whether it is the one for this head of the form: what the form itself begins with is entered for it alone. */
        boolean isFor(Ranked form, String head) {
            return head.equals(this.head)
                    && ofPrefix != head.equals(form.contender().outline().head());
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final int split;
    private final BiPredicate<Contender, Contender> leaveOut;

    /**
     * All pairs of these forms but some.
     *
     * @param forms in the order in which they are tried
     * @param leaveOut says in any order of two forms which pairs to leave out; asked very often
     */
    Candidates(List<Contender> forms, BiPredicate<Contender, Contender> leaveOut) {
        this(forms, -1, leaveOut);
    }

    /** All pairs of one of the first and one of the second forms. */
    Candidates(List<Contender> first, List<Contender> second) {
        this(Stream.concat(first.stream(), second.stream()).toList(), first.size(), (one, other) -> false);
    }

    /** @param split where the second forms begin; -1 if all are of one kind */
    private Candidates(List<Contender> forms, int split, BiPredicate<Contender, Contender> leaveOut) {
        this.split = split;
        this.leaveOut = leaveOut;
        Map<Optional<Prefix>, List<Ranked>> groups = new LinkedHashMap<>();
        for (int rank = 0; rank < forms.size(); rank++) {
            Contender form = forms.get(rank);
            groups.computeIfAbsent(Optional.ofNullable(form.prefix()), prefix -> new ArrayList<>())
                    .add(new Ranked(form, rank));
        }
        int number = 0;
        for (Map.Entry<Optional<Prefix>, List<Ranked>> group : groups.entrySet()) {
            addGroup(number++, group.getKey().map(Prefix::forms).orElse(List.of()), group.getValue());
        }
        entries.sort(Comparator.comparing(Entry::head));
    }

    private void addGroup(int number, List<Template> prefixForms, List<Ranked> forms) {
        for (Ranked form : forms) {
            entries.add(new Entry(form.contender().outline().head(), number, false, List.of(form)));
        }
        prefixForms.stream()
                .map(Outline::head)
                .distinct()
                .forEach(head -> entries.add(new Entry(head, number, true, forms)));
    }

    /** Hands over the pairs, each with the form first that is tried first; no pair of forms of the same message. */
    void forEach(BiConsumer<Contender, Contender> action) {
        for (int i = 0; i < entries.size(); i++) {
            Entry one = entries.get(i);
            boolean beginsWithAnything = one.head().isEmpty();
            for (int j = i + 1; j < entries.size(); j++) {
                Entry other = entries.get(j);
                if (!beginsWithAnything && !other.head().startsWith(one.head())) {
                    break;
                }
                boolean samePrefix = one.group() == other.group();
                if (meet(one, other)) {
                    forEachPair(one, other, samePrefix, action);
                }
            }
        }
    }

    /** What stands behind the same prefix is compared without it. What begins with anything has met the forms themselves. */
    private static boolean meet(Entry one, Entry other) {
        boolean ofPrefix = one.ofPrefix() || other.ofPrefix();
        return !ofPrefix
                || one.group() != other.group()
                        && (one.ofPrefix() || !one.head().isEmpty());
    }

    private void forEachPair(Entry some, Entry others, boolean samePrefix, BiConsumer<Contender, Contender> action) {
        for (Ranked one : some.forms()) {
            for (Ranked other : others.forms()) {
                if (isPair(one, other) && (samePrefix || meetFirst(some, one, others, other))) {
                    boolean inOrder = one.rank() < other.rank();
                    action.accept((inOrder ? one : other).contender(), (inOrder ? other : one).contender());
                }
            }
        }
    }

    private boolean isPair(Ranked one, Ranked other) {
        return (split < 0 || one.rank() < split != other.rank() < split)
                && one.contender().message() != other.contender().message()
                && !leaveOut.test(one.contender(), other.contender())
                && !one.contender().firstBytes().disjointFrom(other.contender().firstBytes())
                && canEndAlike(
                        one.contender().outline().tail(),
                        other.contender().outline().tail());
    }

    private static boolean canEndAlike(String tail, String other) {
        return tail.endsWith(other) || other.endsWith(tail);
    }

    /** Forms of different prefixes can meet more than once, as each of their heads does. */
    private static boolean meetFirst(Entry some, Ranked one, Entry others, Ranked other) {
        for (String first : one.contender().heads()) {
            for (String second : other.contender().heads()) {
                if (first.startsWith(second) || second.startsWith(first)) {
                    return some.isFor(one, first) && others.isFor(other, second);
                }
            }
        }
        return false;
    }
}
