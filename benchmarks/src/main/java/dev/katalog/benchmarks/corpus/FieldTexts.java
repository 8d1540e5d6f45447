package dev.katalog.benchmarks.corpus;

import dev.katalog.catalog.Curation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Texts for fields of free text and tokens: what the catalog's samples show for a field of that name, and made-up names. */
final class FieldTexts {

    private static final String[] GIVEN = {
        "j", "akira", "maria", "tom", "svc", "k", "yuki", "peter", "anna", "li", "omar", "fatima", "hanako", "ivan",
        "jo"
    };
    private static final String[] FAMILY = {
        "doe",
        "sato",
        "garcia",
        "smith",
        "backup",
        "tanaka",
        "mueller",
        "rossi",
        "wang",
        "ali",
        "kowalski",
        "ito",
        "berg"
    };
    private static final String[] SITES = {
        "tokyo", "osaka", "berlin", "lab", "hq", "branch", "dc1", "dc2", "sales", "field", "warehouse", "north", "guest"
    };
    private static final String[] WORDS = {
        "unknown", "invalid length", "none", "timeout", "not configured", "default", "low memory", "peer", "retry"
    };
    /** One text in so many is not ASCII. */
    private static final int FOREIGN = 100;

    private final Map<String, List<String>> samples = new HashMap<>();
    private final SplittableRandom random;

    FieldTexts(Curation curation, SplittableRandom random) {
        this.random = random;
        curation.families().stream()
                .flatMap(family -> family.messages().stream())
                .flatMap(message -> message.samples().stream())
                .forEach(sample -> sample.fields().forEach(this::add));
    }

    private void add(String field, Object value) {
        if (value instanceof String text) {
            samples.computeIfAbsent(field, name -> new ArrayList<>()).add(text);
        }
    }

    /** A text that may contain blanks. */
    String text(String field) {
        return switch (field) {
            case "user", "username" -> random.nextInt(FOREIGN) == 0 ? "\u4f50\u85e4" : user();
            case "group", "tunnelGroup", "organizationalUnit" -> random.nextInt(8) == 0 ? "Field Sales" : group();
            case "hostname", "hostName" -> group() + "-" + random.nextInt(100);
            default -> sampled(field, one(WORDS));
        };
    }

    /** A text without blanks. */
    String token(String field) {
        String text = field.equals("host") || field.equals("server") ? name() : sampled(field, group());
        return text.indexOf(' ') < 0 ? text : text.substring(0, text.indexOf(' '));
    }

    /** The name of a host. */
    String name() {
        return group() + random.nextInt(30) + ".example.com";
    }

    /** Free text of about that many bytes, as a support engineer would not want to read it. */
    String longText(int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(one(WORDS)).append(' ').append(random.nextInt(100_000)).append(' ');
        }
        return text.append("end").toString();
    }

    private String user() {
        String name = one(GIVEN) + "." + one(FAMILY);
        return switch (random.nextInt(6)) {
            case 0 -> name + "@example.com";
            case 1 -> "EXAMPLE\\" + name;
            default -> name;
        };
    }

    private String group() {
        return one(SITES) + "-" + random.nextInt(20);
    }

    private String sampled(String field, String otherwise) {
        List<String> texts = samples.getOrDefault(field, List.of(otherwise));
        return texts.get(random.nextInt(texts.size()));
    }

    private String one(String[] values) {
        return values[random.nextInt(values.length)];
    }
}
