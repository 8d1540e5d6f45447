package dev.katalog.analysis;

import dev.katalog.analysis.Overlap.Form;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.template.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of forms that are worth comparing: those whose literal text does not tell them apart at the first or last byte.
 *
 * <p>Two forms that begin with literal text can match the same body only if the one text begins with the other. In sorted
 * order, all texts that begin with a text follow it directly; so the work grows with the pairs found and not with all pairs.
 */
final class Candidates {

    /** A form with the literal text that it begins and ends with, and its rank in the order of trying. */
    private record Entry(Form form, int side, int rank, String head, String tail) {}

    private final List<Entry> entries = new ArrayList<>();
    private final int sides;

    /** All pairs of these forms, which are given in the order in which they are tried. */
    Candidates(List<Form> forms) {
        this.sides = 1;
        add(forms, 0);
    }

    /** All pairs of one of the first and one of the second forms. */
    Candidates(List<Form> first, List<Form> second) {
        this.sides = 2;
        add(first, 0);
        add(second, 1);
    }

    private void add(List<Form> forms, int side) {
        for (Form form : forms) {
            List<Segment> segments = form.template().segments();
            entries.add(new Entry(
                    form,
                    side,
                    entries.size(),
                    form.message().prefix() == null ? text(segments.get(0)) : "",
                    text(segments.get(segments.size() - 1))));
        }
        entries.sort(Comparator.comparing(Entry::head).thenComparingInt(Entry::rank));
    }

    private static String text(Segment segment) {
        return segment instanceof Segment.Literal literal ? Lookahead.canonical(literal.text()) : "";
    }

    /** Hands over the pairs, each with the form first that is tried first; no pair of forms of the same message. */
    void forEach(BiConsumer<Form, Form> action) {
        for (int i = 0; i < entries.size(); i++) {
            Entry one = entries.get(i);
            for (int j = i + 1; j < entries.size(); j++) {
                Entry other = entries.get(j);
                if (!other.head().startsWith(one.head())) {
                    break;
                }
                if (isPair(one, other)) {
                    boolean inOrder = one.rank() < other.rank();
                    action.accept(inOrder ? one.form() : other.form(), inOrder ? other.form() : one.form());
                }
            }
        }
    }

    private boolean isPair(Entry one, Entry other) {
        return (sides == 1 || one.side() != other.side())
                && one.form().message() != other.form().message()
                && (one.tail().endsWith(other.tail()) || other.tail().endsWith(one.tail()))
                && headsAgree(one, other);
    }

    /** Behind the same prefix the texts themselves can be compared. */
    private static boolean headsAgree(Entry one, Entry other) {
        @Nullable Prefix prefix = one.form().message().prefix();
        if (prefix == null || !Objects.equals(prefix, other.form().message().prefix())) {
            return true;
        }
        String a = text(one.form().template().segments().get(0));
        String b = text(other.form().template().segments().get(0));
        return a.startsWith(b) || b.startsWith(a);
    }
}
