package dev.katalog.analysis;

import dev.katalog.analysis.Overlap.Competition;
import dev.katalog.analysis.Overlap.Relation;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Compares templates two by two. */
final class Comparison {

    private Comparison() {}

    /** Finds whether a body that the winner matches would match the loser, too. */
    static void compare(Competition competition, Contender winner, Contender loser, Consumer<Overlap> found) {
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
    static void compare(
            Competition competition,
            List<Contender> ordered,
            Contender winner,
            Contender loser,
            Consumer<Overlap> found) {
        String any = witness(winner, loser, body -> true);
        if (any == null) {
            return;
        }
        Contender taker = taker(ordered, any);
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
    static void compareValues(Contender winner, Contender loser, Consumer<Overlap> found) {
        TemplateExpression first = TemplateExpression.of(winner.template());
        TemplateExpression second = TemplateExpression.of(loser.template());
        String witness = witness(winner, loser, body -> !first.captures(body).equals(second.captures(body)));
        if (witness != null) {
            found.accept(overlap(Competition.MESSAGE, winner, loser, witness));
        }
    }

    private static @Nullable String witness(Contender winner, Contender loser, Predicate<String> condition) {
        return Witness.of(
                automaton(winner, loser),
                automaton(loser, winner),
                body -> winner.agrees(body) && loser.agrees(body) && condition.test(body));
    }

    private static Overlap overlap(Competition competition, Contender winner, Contender loser, String witness) {
        Automaton first = automaton(winner, loser);
        Automaton second = automaton(loser, winner);
        Relation relation = winner.mayInclude(loser) && Inclusion.of(second, first)
                ? Relation.HIDING
                : loser.mayInclude(winner) && Inclusion.of(first, second) ? Relation.NARROWER : Relation.CROSSING;
        return new Overlap(competition, winner.form(), loser.form(), witness, relation);
    }

    private static Contender taker(List<Contender> ordered, String body) {
        return ordered.stream().filter(form -> form.matches(body)).findFirst().orElseThrow();
    }

    private static boolean isTakenBy(Contender taker, Contender winner, Contender loser) {
        Automaton both = Intersection.of(automaton(winner, loser), automaton(loser, winner));
        return Inclusion.of(both, automaton(taker, winner));
    }

    /** If both have the same prefix, it is passed before either is tried, and only what follows it matters. */
    private static Automaton automaton(Contender form, Contender other) {
        return Objects.equals(form.prefix(), other.prefix()) ? form.automaton() : form.automatonWithPrefix();
    }
}
