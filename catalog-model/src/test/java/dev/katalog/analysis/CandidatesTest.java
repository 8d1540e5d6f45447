package dev.katalog.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.template.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What tells forms apart without comparing them never says so of two that match the same body; tried with all short bodies. */
class CandidatesTest {

    private static final long SEED = 20261122L;
    private static final int CATALOGS = 150;
    private static final List<String> BODIES = RandomTemplates.texts(4).stream()
            .filter(text -> !text.isEmpty() && text.equals(text.strip()))
            .toList();

    private record Pair(Contender one, Contender other) {}

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final RandomTemplates templates = new RandomTemplates(SEED);
    private final Map<Contender, TemplateExpression> expressions = new HashMap<>();

    @Test
    void noPairThatMatchesTheSameBodyIsLeftOut() {
        int shared = 0;
        for (int i = 0; i < CATALOGS; i++) {
            List<Contender> contenders = contenders(8);
            Set<Pair> pairs = pairs(contenders, new Candidates(contenders, (one, other) -> false));
            Set<Pair> sides = pairs(contenders, new Candidates(contenders.subList(0, 3), contenders.subList(3, 8)));
            for (String body : BODIES) {
                List<Contender> matching =
                        contenders.stream().filter(form -> isMatch(form, body)).toList();
                matching.forEach(form -> assertTrue(form.mayMatch(Lookahead.canonical(body)), form + " and " + body));
                for (int one = 0; one < matching.size(); one++) {
                    for (int other = one + 1; other < matching.size(); other++) {
                        Pair pair = new Pair(matching.get(one), matching.get(other));
                        assertTrue(pairs.contains(pair), () -> pair + " and '" + body + "'");
                        boolean acrossSides =
                                contenders.indexOf(pair.one()) < 3 && contenders.indexOf(pair.other()) >= 3;
                        assertEquals(acrossSides, sides.contains(pair), () -> pair + " and '" + body + "'");
                        shared++;
                    }
                }
            }
        }
        assertTrue(shared > 1000, "only " + shared + " bodies of two");
    }

    /** Each pair is handed over once, with the form first that is tried first. */
    private static Set<Pair> pairs(List<Contender> ordered, Candidates candidates) {
        Set<Pair> pairs = new HashSet<>();
        candidates.forEach((one, other) -> {
            assertTrue(ordered.indexOf(one) < ordered.indexOf(other), () -> one + " before " + other);
            assertTrue(pairs.add(new Pair(one, other)), () -> one + " and " + other + " once more");
        });
        return pairs;
    }

    @Test
    void formsThatBeginOrEndWithOtherBytesAreNoPair() {
        assertEquals(1, pairs("<a> is up", "<b> up", "<c> is down"));
        assertEquals(1, pairs("<a:int> is up", "1<b> up", "x<c> up"));
        assertEquals(3, pairs("<a> is up", "<b> up", "<c>"));
    }

    private static int pairs(String... templates) {
        List<Contender> contenders = new ArrayList<>();
        for (String template : templates) {
            contenders.add(contender(template, null, new Template(LookaheadTest.read(template))));
        }
        assertEquals(Set.of(), pairs(contenders, new Candidates(List.of(), contenders)));
        return pairs(contenders, new Candidates(contenders, (one, other) -> false))
                .size();
    }

    @Test
    void aSampleIsABody() {
        int samples = 0;
        int included = 0;
        for (int i = 0; i < CATALOGS; i++) {
            List<Contender> contenders = contenders(8);
            for (Contender form : contenders) {
                String sample = form.outline().sample();
                if (sample != null) {
                    assertTrue(TemplateExpression.of(form.template()).matches(sample), form + " and " + sample);
                    samples++;
                    for (Contender other : contenders) {
                        if (isMatch(other, sample)) {
                            assertTrue(other.mayInclude(form), () -> other + " and " + sample);
                            included++;
                        }
                    }
                }
            }
        }
        assertTrue(samples > CATALOGS, "only " + samples);
        assertTrue(included > samples + CATALOGS, "only " + included + ", of " + samples + " samples");
    }

    private boolean isMatch(Contender form, String body) {
        return expressions.computeIfAbsent(form, CandidatesTest::expression).matches(body);
    }

    private static TemplateExpression expression(Contender form) {
        Prefix prefix = form.prefix();
        return TemplateExpression.of(prefix == null ? List.of() : prefix.forms(), form.template());
    }

    private List<Contender> contenders(int count) {
        List<@Nullable Prefix> prefixes = new ArrayList<>();
        prefixes.add(null);
        prefixes.add(prefix("One"));
        prefixes.add(prefix("Other"));
        return IntStream.range(0, count)
                .mapToObj(i -> contender("m" + i, prefixes.get(random.nextInt(prefixes.size()))))
                .toList();
    }

    private Prefix prefix(String type) {
        List<Template> forms = List.of(new Template(templates.next()), new Template(templates.next()));
        return new Prefix(type, type, "", List.of(), forms, forms.get(0));
    }

    private Contender contender(String id, @Nullable Prefix prefix) {
        return contender(id, prefix, new Template(templates.next()));
    }

    private static Contender contender(String id, @Nullable Prefix prefix, Template template) {
        return new Contender(
                new EventMessage(id, null, 6, "all", id, "", "", prefix, List.of(), List.of(template)), template);
    }
}
