package dev.katalog.catalog;

import dev.katalog.diagnostic.Findings;
import dev.katalog.diagnostic.Place;
import dev.katalog.diagnostic.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes an object apart member by member; what nobody has asked for in the end is an unknown property. */
final class JsonMembers {

    private final Json.Structure structure;
    private final String what;
    private final Findings findings;
    private final TreeSet<String> known = new TreeSet<>();

    /** @param what what the object is, with its article, for messages */
    JsonMembers(Json.Structure structure, String what, Findings findings) {
        this.structure = structure;
        this.what = what;
        this.findings = findings;
    }

    /** The members of the document's outermost object, or null if it is none. */
    static @Nullable JsonMembers ofDocument(@Nullable Json document, String what, Findings findings) {
        if (document instanceof Json.Structure structure) {
            JsonMembers members = new JsonMembers(structure, what, findings);
            members.known.add("$schema");
            return members;
        }
        if (document != null) {
            findings.add(
                    Rule.INVALID_VALUE,
                    document.place(),
                    "found " + document.kind() + ", expected " + what,
                    "start with '{'");
        }
        return null;
    }

    Place place() {
        return structure.place();
    }

    boolean has(String name) {
        known.add(name);
        Json.Member member = structure.members().get(name);
        return member != null && !(member.value() instanceof Json.Nothing);
    }

    /** The text, or an empty one if it is missing, which is an error. */
    String text(String name) {
        return located(name).text();
    }

    LocatedText located(String name) {
        LocatedText text = optionalLocated(name);
        if (text != null) {
            return text;
        }
        if (!has(name)) {
            missing(name);
        }
        return new LocatedText("", place());
    }

    @Nullable
    String optionalText(String name) {
        LocatedText text = optionalLocated(name);
        return text == null ? null : text.text();
    }

    String textOr(String name, String otherwise) {
        String text = optionalText(name);
        return text == null ? otherwise : text;
    }

    @Nullable
    LocatedText optionalLocated(String name) {
        return has(name) && value(name) instanceof Json.Text text ? text.located() : refused(name, "a string");
    }

    /** One of the constants, written in lower case. */
    <E extends Enum<E>> E constant(String name, Class<E> type, E otherwise) {
        LocatedText text = optionalLocated(name);
        if (text == null) {
            return otherwise;
        }
        for (E constant : type.getEnumConstants()) {
            if (spelling(constant).equals(text.text())) {
                return constant;
            }
        }
        List<String> all = Arrays.stream(type.getEnumConstants())
                .map(JsonMembers::spelling)
                .toList();
        findings.add(
                Rule.INVALID_VALUE,
                text.start(),
                "found \"" + text.text() + "\", expected one of " + all,
                "mend \"" + name + "\"");
        return otherwise;
    }

    <E extends Enum<E>> E requiredConstant(String name, Class<E> type) {
        if (!has(name)) {
            missing(name);
        }
        return constant(name, type, type.getEnumConstants()[0]);
    }

    static String spelling(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Nullable
    JsonMembers object(String name, String kind) {
        return has(name) && value(name) instanceof Json.Structure object
                ? new JsonMembers(object, kind, findings)
                : refused(name, "an object");
    }

    /** The objects of an array, each made into something. */
    <T> List<T> objects(String name, String kind, Function<JsonMembers, T> maker) {
        List<T> made = new ArrayList<>();
        for (Json item : items(name)) {
            if (item instanceof Json.Structure object) {
                JsonMembers members = new JsonMembers(object, kind, findings);
                made.add(maker.apply(members));
                members.finish();
            } else {
                findings.add(
                        Rule.INVALID_VALUE,
                        item.place(),
                        "found " + item.kind() + ", expected " + kind,
                        "write an object");
            }
        }
        return made;
    }

    List<LocatedText> texts(String name) {
        List<LocatedText> texts = new ArrayList<>();
        for (Json item : items(name)) {
            if (item instanceof Json.Text text) {
                texts.add(text.located());
            } else {
                findings.add(
                        Rule.INVALID_VALUE,
                        item.place(),
                        "found " + item.kind() + ", expected a string",
                        "mend \"" + name + "\"");
            }
        }
        return texts;
    }

    List<Integer> numbers(String name) {
        List<Integer> numbers = new ArrayList<>();
        for (Json item : items(name)) {
            if (item instanceof Json.Numeral numeral
                    && numeral.number() instanceof Long number
                    && number == number.intValue()) {
                numbers.add(number.intValue());
            } else {
                findings.add(
                        Rule.INVALID_VALUE,
                        item.place(),
                        "found " + item.kind() + ", expected a line number",
                        "mend \"" + name + "\"");
            }
        }
        return numbers;
    }

    /** The members of an object whose names are data, in the order of the file. */
    Map<String, Json.Member> entries(String name) {
        if (has(name) && value(name) instanceof Json.Structure object) {
            return object.members();
        }
        refused(name, "an object");
        return new LinkedHashMap<>();
    }

    private List<Json> items(String name) {
        if (has(name) && value(name) instanceof Json.Sequence sequence) {
            return sequence.items();
        }
        refused(name, "an array");
        return List.of();
    }

    /** Reports the members that are not known. */
    void finish() {
        structure.members().forEach((name, member) -> {
            if (!known.contains(name)) {
                findings.add(
                        Rule.UNKNOWN_PROPERTY,
                        member.place(),
                        "found the property \"" + name + "\", " + what + " has " + String.join(", ", known),
                        "remove it or mend its name");
            }
        });
    }

    void missing(String name) {
        findings.add(Rule.MISSING_PROPERTY, place(), what + " has no \"" + name + "\"", "add it");
    }

    private Json value(String name) {
        return structure.members().get(name).value();
    }

    private <T> @Nullable T refused(String name, String expected) {
        if (has(name)) {
            Json value = value(name);
            findings.add(
                    Rule.INVALID_VALUE,
                    value.place(),
                    "found " + value.kind() + ", expected " + expected,
                    "mend \"" + name + "\"");
        }
        return null;
    }
}
