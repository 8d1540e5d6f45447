package dev.katalog.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.katalog.analysis.Specificity;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.Identification;
import dev.katalog.notation.KatalogNotation;
import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.template.Template;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Generated matchers agree with the regular expressions of their templates, for templates that nobody would write. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatcherPropertyTest {

    private static final long SEED = Long.getLong("katalog.property.seed", 20260101L);
    private static final int TEMPLATES = Integer.getInteger("katalog.property.templates", 400);
    private static final int BODIES = 150;
    private static final GenerationSettings SETTINGS = new GenerationSettings("dev.katalog.random", "Random");

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<Template> templates = new ArrayList<>();
    private final List<RegexOracle> oracles = new ArrayList<>();
    private int compared;
    private int matched;

    @BeforeAll
    void makeTemplates() {
        System.out.println("katalog.property.seed=" + SEED);
        RandomTemplates random = new RandomTemplates(this.random.split());
        while (templates.size() < TEMPLATES) {
            Template template = random.next();
            if (!templates.contains(template)) {
                templates.add(template);
                oracles.add(new RegexOracle(template));
            }
        }
    }

    @Test
    void byCode() {
        Generated generated = Generated.of(catalog(Identification.CODE), SETTINGS);
        RandomBodies bodies = new RandomBodies(random.split());
        for (int i = 0; i < TEMPLATES; i++) {
            for (int n = 0; n < BODIES; n++) {
                String body = bodies.next(templates.get(i));
                compareByCode(generated, i, body);
            }
        }
        System.out.println(compared + " bodies compared, " + matched + " matched");
        assertTrue(matched > compared / 20 && matched < compared, compared + " bodies, " + matched + " matched");
    }

    @Test
    void byWording() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < TEMPLATES; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(templates::get, Specificity.ORDER));
        Generated generated = Generated.of(catalog(Identification.WORDING), SETTINGS);
        RandomBodies bodies = new RandomBodies(random.split());
        for (int n = 0; n < 10 * TEMPLATES; n++) {
            String body = bodies.next(templates.get(random.nextInt(TEMPLATES)));
            List<Integer> right = order.stream()
                    .filter(i -> oracles.get(i).match(body) != null)
                    .toList();
            if (right.stream()
                    .allMatch(i -> oracles.get(i).areValues(oracles.get(i).match(body)))) {
                compareByWording(generated, right, body);
            }
        }
    }

    private void compareByCode(Generated generated, int index, String body) {
        RegexOracle oracle = oracles.get(index);
        Map<String, String> expected = oracle.match(body);
        if (expected != null && !oracle.areValues(expected)) {
            return;
        }
        byte[] line = Generated.utf8("%ASA-6-" + (RandomCatalogs.FIRST_ID + index) + ": " + body);
        Match match = new Match();
        MessageDescriptor found = generated.identify(line, match);
        Map<String, String> actual =
                found == null ? null : RandomCatalogs.captured(List.of(templates.get(index)), line, match);
        compared++;
        matched += expected == null ? 0 : 1;
        if (expected == null ? actual != null : !expected.equals(actual)) {
            fail(description(generated, index, body) + "\nexpected " + expected + "\nactual   " + actual);
        }
        String record = generated
                .parse(new String(line, StandardCharsets.UTF_8))
                .getClass()
                .getSimpleName();
        assertEquals(
                expected == null ? "RandomUnrecognized" : "Random" + (RandomCatalogs.FIRST_ID + index) + "M", record);
    }

    private void compareByWording(Generated generated, List<Integer> right, String body) {
        byte[] line = Generated.utf8("prog: " + body);
        Match match = new Match();
        MessageDescriptor found = generated.identify(line, match);
        if (right.isEmpty()) {
            assertTrue(found == null, () -> body + " is no message, found " + found + "\nseed " + SEED);
            return;
        }
        assertTrue(found != null, () -> description(generated, right.get(0), body) + "\nwas not found");
        int index = Integer.parseInt(found.id()) - RandomCatalogs.FIRST_ID;
        assertTrue(right.contains(index), () -> description(generated, index, body) + "\nshould not match");
        assertEquals(
                oracles.get(index).match(body),
                RandomCatalogs.captured(List.of(templates.get(index)), line, match),
                () -> description(generated, index, body));
    }

    private EventCatalog catalog(Identification identification) {
        return RandomCatalogs.of(
                identification, templates.stream().map(List::of).toList(), index -> "prog");
    }

    private String description(Generated generated, int index, String body) {
        @Nullable String source = generated.source("Random" + (RandomCatalogs.FIRST_ID + index) + "M");
        return "seed " + SEED + "\ntemplate " + KatalogNotation.print(templates.get(index)) + "\n" + "segments "
                + templates.get(index) + "\npattern "
                + oracles.get(index).pattern() + "\nbody     '" + body + "'\n"
                + (source == null ? "" : source.substring(source.indexOf("appendTo")));
    }
}
