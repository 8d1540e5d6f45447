package dev.katalog.analysis;

import dev.katalog.analysis.Overlap.Competition;
import dev.katalog.analysis.Overlap.Form;
import dev.katalog.analysis.Overlap.Relation;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Compares templates two by two; keeps what it made of each. */
final class Comparison {

    private record Key(@Nullable Prefix prefix, Template template) {}

    private final Map<Key, Automaton> automata = new HashMap<>();
    private final Map<Key, TemplateExpression> expressions = new HashMap<>();

    /** Finds whether a body that the winner matches would match the loser, too. */
    void compare(Competition competition, Form winner, Form loser, Consumer<Overlap> found) {
        String witness = witness(winner, loser, body -> true);
        if (witness != null) {
            found.accept(overlap(competition, winner, loser, witness));
        }
    }

    /**
     * Finds whether a body that the winner gets would match the loser, too. Where all bodies that both match are taken by a
     * form that is tried before both, there is nothing to decide between the two.
     *
     * @param ordered the forms of the competition in the order in which they are tried
     */
    void compare(Competition competition, List<Form> ordered, Form winner, Form loser, Consumer<Overlap> found) {
        String any = witness(winner, loser, body -> true);
        if (any == null) {
            return;
        }
        Form taker = taker(ordered, any);
        if (taker.message() == winner.message()) {
            found.accept(overlap(competition, winner, loser, any));
            return;
        }
        String own = witness(winner, loser, body -> taker(ordered, body).message() == winner.message());
        if (own != null) {
            found.accept(overlap(competition, winner, loser, own));
        } else if (!isTakenBy(taker, winner, loser)) {
            found.accept(overlap(competition, winner, loser, any));
        }
    }

    /** Finds whether two templates of a message match the same body and take other values from it. */
    void compareValues(Form winner, Form loser, Consumer<Overlap> found) {
        TemplateExpression first = TemplateExpression.of(winner.template());
        TemplateExpression second = TemplateExpression.of(loser.template());
        String witness = witness(winner, loser, body -> !first.captures(body).equals(second.captures(body)));
        if (witness != null) {
            found.accept(overlap(Competition.MESSAGE, winner, loser, witness));
        }
    }

    private @Nullable String witness(Form winner, Form loser, Predicate<String> condition) {
        return Witness.of(
                automaton(pairKey(winner, loser)),
                automaton(pairKey(loser, winner)),
                body -> isBody(winner, body) && isBody(loser, body) && condition.test(body));
    }

    private Overlap overlap(Competition competition, Form winner, Form loser, String witness) {
        Automaton first = automaton(pairKey(winner, loser));
        Automaton second = automaton(pairKey(loser, winner));
        Relation relation = Inclusion.of(second, first)
                ? Relation.HIDING
                : Inclusion.of(first, second) ? Relation.NARROWER : Relation.CROSSING;
        return new Overlap(competition, winner, loser, witness, relation);
    }

    private Form taker(List<Form> ordered, String body) {
        return ordered.stream()
                .filter(form -> automaton(key(form)).reads(body) && isBody(form, body))
                .findFirst()
                .orElseThrow();
    }

    private boolean isTakenBy(Form taker, Form winner, Form loser) {
        Automaton both = Intersection.of(automaton(pairKey(winner, loser)), automaton(pairKey(loser, winner)));
        return Inclusion.of(both, automaton(pairKey(taker, winner)));
    }

    /** The automata do not know that a prefix is atomic. */
    private boolean isBody(Form form, String body) {
        Prefix prefix = prefix(form);
        return prefix == null
                || expressions
                        .computeIfAbsent(key(form), key -> TemplateExpression.of(prefix.forms(), form.template()))
                        .matches(body);
    }

    private static @Nullable Prefix prefix(Form form) {
        return form.message().prefix();
    }

    private static Key key(Form form) {
        return new Key(prefix(form), form.template());
    }

    /** If both have the same prefix, it is passed before either is tried, and only what follows it matters. */
    private static Key pairKey(Form form, Form other) {
        return Objects.equals(prefix(form), prefix(other)) ? new Key(null, form.template()) : key(form);
    }

    private Automaton automaton(Key key) {
        return automata.computeIfAbsent(key, missing -> {
            Prefix prefix = missing.prefix();
            List<List<Segment>> prefixes = prefix == null
                    ? List.of()
                    : prefix.forms().stream().map(Template::segments).toList();
            return Automaton.of(prefixes, missing.template().segments());
        });
    }
}
