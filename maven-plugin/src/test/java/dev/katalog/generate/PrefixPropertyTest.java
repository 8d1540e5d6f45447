package dev.katalog.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.EventCatalog.EventField;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.catalog.Identification;
import dev.katalog.notation.KatalogNotation;
import dev.katalog.runtime.Event;
import dev.katalog.runtime.HostName;
import dev.katalog.template.BasicType;
import dev.katalog.template.FieldType;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Generated prefixes agree with {@code (?>form|form|...)?+}: which form is taken, what it captures, and what is left. */
class PrefixPropertyTest {

    private static final long SEED = Long.getLong("katalog.property.seed", 20260101L);
    private static final int PREFIXES = 80;
    private static final int BODIES = 250;
    private static final int FIRST_ID = 100_000;
    private static final GenerationSettings SETTINGS = new GenerationSettings("dev.katalog.random", "Random");

    private final SplittableRandom random = new SplittableRandom(SEED);

    @Test
    void prefixesAreReadFormByForm() {
        assertFormByForm(this::forms, () -> " rest");
    }

    /** Forms that begin alike and have the same marks, so that those whose values are plain are matched together. */
    @Test
    void prefixesWithMarksAreReadFormByForm() {
        assertFormByForm(this::formsWithMarks, this::tailWithMarks);
    }

    /** Fields that several forms have, few enough that it is kept where their values stand; in long prefixes it is not. */
    @Test
    void prefixesThatShareFieldsAreReadFormByForm() {
        assertFormByForm(this::formsWithSharedFields, this::tailWithMarks);
    }

    /** Forms in any order whose values end at commas, and lines that go on as if the prefix did. */
    @Test
    void prefixesOfPlainValuesAreReadFormByForm() {
        assertFormByForm(this::formsOfPlainValues, this::tailLikeThePrefix);
    }

    private void assertFormByForm(Supplier<List<Template>> forms, Supplier<String> tail) {
        System.out.println("katalog.property.seed=" + SEED);
        List<Prefix> prefixes = new ArrayList<>();
        List<EventMessage> messages = new ArrayList<>();
        Template rest = new Template(List.of(new Segment.Field("rest", BasicType.TEXT)));
        for (int i = 0; i < PREFIXES; i++) {
            prefixes.add(prefix("Prefix" + i, forms.get()));
            messages.add(new EventMessage(
                    String.valueOf(FIRST_ID + i),
                    null,
                    6,
                    "all",
                    "M",
                    "A message.",
                    "<rest>",
                    prefixes.get(i),
                    List.of(new EventField("rest", BasicType.TEXT, "what is left", false)),
                    List.of(rest)));
        }
        EventCatalog catalog = TestCatalogs.of(Identification.CODE, messages);
        Generated generated = Generated.of(
                new EventCatalog(catalog.catalog(), catalog.families(), List.of(RandomTemplates.CHOICE), messages),
                SETTINGS);
        int found = 0;
        for (int i = 0; i < PREFIXES; i++) {
            for (int n = 0; n < BODIES; n++) {
                found += compare(generated, FIRST_ID + i, prefixes.get(i), tail.get());
            }
        }
        assertTrue(found > PREFIXES * BODIES / 20, "only " + found + " prefixes found");
    }

    private List<Template> forms() {
        RandomTemplates templates = new RandomTemplates(random.split());
        List<Template> forms = new ArrayList<>();
        while (forms.size() < 3) {
            List<Segment> segments = templates.next().segments();
            if (segments.get(segments.size() - 1) instanceof Segment.Literal) {
                forms.add(new Template(segments));
            }
        }
        return forms;
    }

    private List<Template> formsWithMarks() {
        List<Template> forms = new ArrayList<>();
        int count = random.nextInt(2, 7);
        while (forms.size() < count) {
            forms.add(formWithMarks());
        }
        return forms;
    }

    private Template formWithMarks() {
        List<Segment> segments = new ArrayList<>();
        segments.add(new Segment.Literal(any("Gate = ", "Gate = ", "Gate = ", "Gate = '", "Gate = , User = ")));
        segments.add(field("a"));
        for (String name : List.of("b", "c").subList(0, random.nextInt(3))) {
            segments.add(new Segment.Literal(
                    any(", User = ", ", User = '", ", Peer =", "', Peer =", " Peer = , Of = ", ": ")));
            Segment.Field field = field(name);
            // Only where the bytes ahead say whether the blank is there.
            if (field.type() != BasicType.TEXT && random.nextInt(3) == 0) {
                segments.add(new Segment.OptionalPart(List.of(new Segment.Literal(" "))));
            }
            segments.add(field);
        }
        Segment.Field last = (Segment.Field) segments.get(segments.size() - 1);
        if (last.type() != BasicType.TEXT && random.nextInt(2) == 0) {
            segments.add(new Segment.OptionalPart(List.of(new Segment.Literal(","))));
            segments.add(new Segment.Literal(" "));
        } else {
            segments.add(new Segment.Literal(any(", ", "; ", "', ", ", Peer =, ")));
        }
        return new Template(segments);
    }

    private List<Template> formsWithSharedFields() {
        Segment.Field peer = new Segment.Field("c", any(BasicType.HOST, BasicType.TOKEN, BasicType.IP));
        List<Segment> all = List.of(
                new Segment.Literal("Gate = "),
                new Segment.Field("a", BasicType.TEXT),
                new Segment.Literal(", User = "),
                new Segment.Field("b", any(BasicType.TEXT, BasicType.TOKEN, BasicType.INT)),
                new Segment.Literal(", Peer ="),
                new Segment.OptionalPart(List.of(new Segment.Literal(" "))),
                peer);
        Segment.Literal end = new Segment.Literal(", ");
        List<Template> forms = new ArrayList<>();
        forms.add(form(all, end));
        if (random.nextBoolean()) {
            forms.add(form(all.subList(2, 7), end));
        }
        forms.add(form(all.subList(0, 4), end));
        forms.add(form(all.subList(0, 2), end));
        if (peer.type() == BasicType.IP) {
            Segment.OptionalPart part = new Segment.OptionalPart(List.of(peer, new Segment.Literal(" ")));
            forms.add(form(List.of(new Segment.Literal("Peer "), part, new Segment.Literal("is up")), end));
        }
        return forms;
    }

    private List<Template> formsOfPlainValues() {
        Segment.Field user =
                new Segment.Field("b", any(BasicType.TEXT, BasicType.TEXT, BasicType.TOKEN, BasicType.INT));
        Segment.Field peer = new Segment.Field("c", any(BasicType.HOST, BasicType.HOST, BasicType.TEXT));
        Set<Template> forms = new LinkedHashSet<>();
        int count = random.nextInt(2, 6);
        while (forms.size() < count) {
            List<Segment> segments = new ArrayList<>();
            segments.add(literal("Gate = ", "Gate = x", "Gate = , Of = ", "Gate = 1, "));
            segments.add(new Segment.Field("a", BasicType.TEXT));
            boolean both = random.nextBoolean();
            boolean either = random.nextBoolean();
            if (both || either) {
                segments.add(literal(", User = ", ", User = '", ", Of, User = "));
                segments.add(user);
            }
            if (both || !either) {
                segments.add(literal(", Peer = ", ", Peer = e =", "; Peer = ", " Peer = "));
                segments.add(peer);
            }
            forms.add(form(segments, literal(", ", "', ", " ")));
        }
        return List.copyOf(forms);
    }

    private static Template form(List<Segment> segments, Segment end) {
        List<Segment> all = new ArrayList<>(segments);
        all.add(end);
        return new Template(all);
    }

    private Segment.Field field(String name) {
        return new Segment.Field(
                name,
                any(BasicType.TEXT, BasicType.TEXT, BasicType.HOST, BasicType.TOKEN, BasicType.INT, BasicType.IP));
    }

    /** What stands behind a prefix, with marks that are none of its own. */
    private String tailWithMarks() {
        return " rest"
                + any(
                        "",
                        "",
                        " of = 1",
                        ", User = x, Peer = 192.0.2.1, y",
                        " = = = =",
                        " a =".repeat(random.nextInt(6)));
    }

    /** Mostly the usual one. */
    private Segment.Literal literal(String usual, String... others) {
        return new Segment.Literal(random.nextInt(6) > 0 ? usual : any(others));
    }

    private String tailLikeThePrefix() {
        return any(
                "rest",
                "rest",
                "=",
                "rest, User = 1, rest",
                "rest, Peer = 192.0.2.1, rest",
                "rest, User = u, Peer = p, rest");
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    private static Prefix prefix(String type, List<Template> forms) {
        Map<String, EventField> fields = new LinkedHashMap<>();
        List<Template> renamed = new ArrayList<>();
        for (Template form : forms) {
            renamed.add(agree(forms) ? form : new Template(renamed(form.segments(), (char) ('a' + renamed.size()))));
        }
        renamed.forEach(form -> form.fields()
                .forEach(field ->
                        fields.put(field.name(), new EventField(field.name(), field.type(), "a field", true))));
        return new Prefix("prefix", type, "A prefix.", List.copyOf(fields.values()), renamed, renamed.get(0));
    }

    /** Whether fields of the same name have the same type in all forms, so that none needs another. */
    private static boolean agree(List<Template> forms) {
        Map<String, Set<FieldType>> types = new HashMap<>();
        forms.forEach(form -> form.fields()
                .forEach(field -> types.computeIfAbsent(field.name(), name -> new HashSet<>())
                        .add(field.type())));
        return types.values().stream().allMatch(of -> of.size() == 1);
    }

    /** Each form gets fields of its own, so that their types need not agree. */
    private static List<Segment> renamed(List<Segment> segments, char form) {
        List<Segment> renamed = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment instanceof Segment.Field field) {
                renamed.add(new Segment.Field(form + field.name(), field.type()));
            } else if (segment instanceof Segment.OptionalPart part) {
                renamed.add(new Segment.OptionalPart(renamed(part.segments(), form)));
            } else {
                renamed.add(segment);
            }
        }
        return renamed;
    }

    private int compare(Generated generated, int id, Prefix prefix, String tail) {
        RandomBodies bodies = new RandomBodies(random.split());
        Template shown = prefix.forms().get(random.nextInt(prefix.forms().size()));
        String body = (bodies.next(shown) + tail).strip();
        if (random.nextInt(8) == 0) {
            body = body.replaceFirst("Gate = ", "Gate = " + "g".repeat(random.nextInt(200, 300)));
        }
        if (random.nextInt(4) == 0) {
            // Values that hold what ends others, or what looks like a mark.
            int place = body.offsetByCodePoints(0, random.nextInt(1, body.codePointCount(0, body.length())));
            body = body.substring(0, place) + any("=", " =", "e =", "r =", ",", "'") + body.substring(place);
        }
        Map<String, String> expected = null;
        RegexOracle taken = null;
        for (Template form : prefix.forms()) {
            taken = new RegexOracle(form);
            expected = taken.matchFront(body);
            if (expected != null) {
                break;
            }
        }
        if (expected != null && !taken.areValues(expected)) {
            return 0;
        }
        String left = expected == null ? body : expected.remove("$end");
        Event event = generated.parse("%ASA-6-" + id + ": " + body);
        String description = "seed " + SEED + "\nforms "
                + prefix.forms().stream().map(KatalogNotation::print).toList() + "\nbody '" + body + "'\nevent " + event
                + "\nexpected " + expected + "\n";
        if (left.isEmpty()) {
            assertEquals("RandomUnrecognized", event.getClass().getSimpleName(), description);
            return 0;
        }
        assertEquals(left, component(event, "rest"), () -> description + generated.source(prefix.type()));
        Object read = component(event, "prefix");
        assertEquals(expected == null, read == null, description);
        if (expected != null) {
            for (RecordComponent component : read.getClass().getRecordComponents()) {
                Object value = component(read, component.getName());
                String text = expected.get(component.getName());
                assertEquals(text == null, value == null, description + component.getName());
                if (value instanceof String || value instanceof HostName) {
                    assertEquals(text, value.toString(), description + component.getName());
                } else if (value instanceof Integer) {
                    assertEquals(Integer.valueOf(text), value, description + component.getName());
                }
            }
        }
        return expected == null ? 0 : 1;
    }

    private static @Nullable Object component(Object owner, String name) {
        try {
            return owner.getClass().getMethod(name).invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
