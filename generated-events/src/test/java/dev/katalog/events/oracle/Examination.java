package dev.katalog.events.oracle;

import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.events.Catalogs;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Puts inputs of all {@linkplain Kind kinds} to the generated code of one catalog, message by message. */
final class Examination {

    private static final int MUTANTS_PER_BODY = 10;
    /** Cutting at every byte takes a hundred comparisons of a body. */
    private static final int BODIES_PER_TRUNCATED = 8;

    private record Candidate(EventMessage message, Bodies bodies) {}

    private final List<Candidate> candidates = new ArrayList<>();
    private final SplittableRandom random;
    private final Mutations mutations;
    private final Comparisons comparisons;

    Examination(Catalogs catalog, SplittableRandom random, Consumer<Disagreement> disagreements) {
        this.random = random;
        this.mutations = new Mutations(random);
        this.comparisons = new Comparisons(catalog, random, disagreements);
        for (EventMessage message : catalog.events().messages()) {
            candidates.add(new Candidate(message, new Bodies(message, random)));
        }
    }

    Tally tally() {
        return comparisons.tally();
    }

    int messages() {
        return candidates.size();
    }

    /** Examines a message with some bodies of each of its templates. */
    void examine(int index, int bodiesPerTemplate) {
        Candidate candidate = candidates.get(index);
        int templates = candidate.message().templates().size();
        for (int i = 0; i < bodiesPerTemplate * templates; i++) {
            String body = candidate.bodies().next();
            examine(candidate.message(), body);
            if (random.nextInt(BODIES_PER_TRUNCATED) == 0) {
                truncate(candidate.message(), body);
            }
        }
    }

    private void examine(EventMessage message, String body) {
        comparisons.body(Kind.RENDERED, message, body);
        comparisons.unnamed(message, body);
        comparisons.line(message, body);
        String mutant = body;
        for (int i = 0; i < MUTANTS_PER_BODY; i++) {
            mutant = mutations.of(random.nextInt(3) == 0 ? mutant : body);
            comparisons.body(Kind.MUTATED, message, mutant);
        }
        comparisons.line(message, mutant);
        comparisons.unnamed(message, mutant);
        Candidate other = candidates.get(random.nextInt(candidates.size()));
        String foreign = other.bodies().next();
        comparisons.body(Kind.FOREIGN, message, foreign);
        comparisons.body(Kind.SPLICED, message, mutations.spliced(body, foreign));
        comparisons.body(Kind.SPLICED, message, mutations.spliced(foreign, body));
    }

    /** At every position, inside characters as well. */
    private void truncate(EventMessage message, String body) {
        for (int length = 0; length < body.length(); length++) {
            comparisons.body(Kind.TRUNCATED, message, body.substring(0, length));
        }
    }
}
