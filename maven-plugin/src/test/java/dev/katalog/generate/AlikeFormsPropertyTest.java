package dev.katalog.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.analysis.Specificity;
import dev.katalog.catalog.Identification;
import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Messages with templates that begin alike are matched as if each was tried alone, the most specific first: the expression that
 * matches first says what the fields are.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlikeFormsPropertyTest {

    private static final long SEED = Long.getLong("katalog.property.seed", 20260101L);
    private static final int MESSAGES = Integer.getInteger("katalog.property.messages", 250);
    private static final int BODIES = 300;
    private static final GenerationSettings SETTINGS = new GenerationSettings("dev.katalog.random", "Random");

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<List<Template>> messages = new ArrayList<>();
    private int compared;
    private int matched;

    @BeforeAll
    void makeTemplates() {
        System.out.println("katalog.property.seed=" + SEED);
        RandomTemplates templates = new RandomTemplates(random.split());
        while (messages.size() < MESSAGES) {
            messages.add(templates.alike().stream().sorted(Specificity.ORDER).toList());
        }
    }

    @Test
    void byCode() {
        compare(Identification.CODE);
    }

    @Test
    void byWording() {
        compare(Identification.WORDING);
    }

    private void compare(Identification identification) {
        compared = 0;
        matched = 0;
        Generated generated =
                Generated.of(RandomCatalogs.of(identification, messages, AlikeFormsPropertyTest::program), SETTINGS);
        RandomBodies bodies = new RandomBodies(random.split());
        for (int i = 0; i < MESSAGES; i++) {
            List<Template> templates = messages.get(i);
            List<RegexOracle> oracles = templates.stream().map(RegexOracle::new).toList();
            for (int n = 0; n < BODIES; n++) {
                String body = bodies.next(templates.get(random.nextInt(templates.size())));
                String envelope = identification == Identification.CODE
                        ? "%ASA-6-" + (RandomCatalogs.FIRST_ID + i) + ": "
                        : program(i) + ": ";
                compare(generated, i, oracles, body, Generated.utf8(envelope + body));
            }
        }
        System.out.println(compared + " bodies compared, " + matched + " matched");
        assertTrue(matched > compared / 10 && matched < compared, compared + " bodies, " + matched + " matched");
    }

    private void compare(Generated generated, int index, List<RegexOracle> oracles, String body, byte[] line) {
        Map<String, String> expected = null;
        for (RegexOracle oracle : oracles) {
            Map<String, String> captured = oracle.match(body);
            if (captured != null && !oracle.areValues(captured)) {
                return;
            }
            expected = expected == null ? captured : expected;
        }
        Match match = new Match();
        MessageDescriptor found = generated.identify(line, match);
        Map<String, String> actual = found == null ? null : RandomCatalogs.captured(messages.get(index), line, match);
        compared++;
        matched += expected == null ? 0 : 1;
        assertEquals(expected, actual, () -> "seed " + SEED + "\nbody '" + body + "'\n" + messages.get(index));
    }

    private static String program(int index) {
        return "prog" + index;
    }
}
