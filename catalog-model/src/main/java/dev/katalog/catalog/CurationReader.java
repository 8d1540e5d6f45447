package dev.katalog.catalog;

import dev.katalog.catalog.Curation.DocumentedForm;
import dev.katalog.catalog.Curation.Evidence;
import dev.katalog.diagnostic.Findings;
import dev.katalog.diagnostic.Place;
import dev.katalog.diagnostic.Rule;
import dev.katalog.template.ChoiceType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the records of one curation file; what its values mean together is for {@link EventCatalogs} to judge. */
final class CurationReader {

    private final Findings findings;

    CurationReader(Findings findings) {
        this.findings = findings;
    }

    Curation.Family family(JsonMembers members) {
        String family = members.text("family");
        Curation.Family read = new Curation.Family(
                members.place(),
                members.text("catalog"),
                family,
                members.text("title"),
                members.text("summary"),
                types(members),
                prefix(members.object("prefix", "a prefix")),
                members.objects("messages", "a curated message", message -> message(message, family)),
                members.objects("overlaps", "an overlap", this::overlap));
        members.finish();
        return read;
    }

    private List<Curation.Type> types(JsonMembers members) {
        List<Curation.Type> types = new ArrayList<>();
        if (members.has("types")) {
            members.entries("types").forEach((name, member) -> {
                if (member.value() instanceof Json.Structure structure) {
                    JsonMembers type = new JsonMembers(structure, "a type", findings);
                    ChoiceType choice = new ChoiceType(name, type.textOr("summary", ""), constants(type));
                    types.add(new Curation.Type(member.place(), choice));
                    type.finish();
                } else {
                    findings.add(
                            Rule.INVALID_VALUE,
                            member.value().place(),
                            "found " + member.value().kind() + ", expected a type",
                            "write {\"summary\": ..., \"constants\": {\"NAME\": [\"spelling\"]}}");
                }
            });
        }
        return types;
    }

    private Map<String, List<String>> constants(JsonMembers type) {
        Map<String, List<String>> constants = new LinkedHashMap<>();
        if (!type.has("constants")) {
            type.missing("constants");
            return constants;
        }
        Map<String, Json.Member> entries = type.entries("constants");
        Json.Structure structure = new Json.Structure(type.place(), entries);
        JsonMembers spellings = new JsonMembers(structure, "constants", findings);
        entries.forEach((constant, member) -> {
            List<String> words =
                    spellings.texts(constant).stream().map(LocatedText::text).toList();
            if (words.isEmpty() || words.contains("")) {
                findings.add(
                        Rule.CHOICE_WORDS,
                        member.place(),
                        "the constant " + constant + " has no spelling, or an empty one",
                        "list what devices send, the usual spelling first");
            }
            constants.put(constant, words);
        });
        return constants;
    }

    private Curation.@Nullable Prefix prefix(@Nullable JsonMembers members) {
        if (members == null) {
            return null;
        }
        Curation.Prefix prefix = new Curation.Prefix(
                members.located("component"),
                members.located("type"),
                members.textOr("summary", ""),
                members.has("programs") ? plain(members.texts("programs")) : null,
                plain(members.texts("documented")),
                fields(members),
                members.texts("forms"),
                members.optionalLocated("written"),
                members.text("reason"),
                members.requiredConstant("evidence", Evidence.class));
        members.finish();
        return prefix;
    }

    private Curation.Message message(JsonMembers members, String family) {
        LocatedText own = members.optionalLocated("family");
        if (own != null && !own.text().equals(family)) {
            findings.add(
                    Rule.INVALID_VALUE,
                    own.start(),
                    "found the family \"" + own.text() + "\" in the file of \"" + family + "\"",
                    "move the message to the file of its family");
        }
        return new Curation.Message(
                members.place(),
                members.located("id"),
                members.located("name"),
                members.textOr("summary", ""),
                members.located("documented"),
                members.constant("documentedForm", DocumentedForm.class, DocumentedForm.TEMPLATE),
                plain(members.texts("literals")),
                members.objects("errata", "an erratum", CurationReader::erratum),
                fields(members),
                members.objects("variants", "a variant", CurationReader::variant),
                members.objects("samples", "a sample", this::sample));
    }

    private static Curation.Erratum erratum(JsonMembers members) {
        return new Curation.Erratum(
                members.located("documented"),
                members.text("replacement"),
                members.text("reason"),
                members.requiredConstant("evidence", Evidence.class));
    }

    private static List<Curation.Field> fields(JsonMembers owner) {
        return owner.objects(
                "fields",
                "a field",
                members -> new Curation.Field(
                        members.optionalLocated("parameter"),
                        members.located("name"),
                        members.located("type"),
                        members.textOr("meaning", "")));
    }

    private static Curation.Variant variant(JsonMembers members) {
        return new Curation.Variant(
                members.located("template"),
                members.text("reason"),
                members.requiredConstant("evidence", Evidence.class));
    }

    private Curation.Overlap overlap(JsonMembers members) {
        if (!members.has("messages")) {
            members.missing("messages");
        }
        Curation.Overlap overlap = new Curation.Overlap(
                members.place(), members.texts("messages"), members.located("winner"), members.text("reason"));
        List<String> ids = plain(overlap.messages());
        if (members.has("messages") && (ids.size() != 2 || ids.get(0).equals(ids.get(1)))) {
            invalid(members.place(), "found the messages " + ids + ", expected two", "name the two that overlap");
        } else if (members.has("winner") && !ids.contains(overlap.winner().text())) {
            String found = "found the winner \"" + overlap.winner().text() + "\", expected one of " + ids;
            invalid(overlap.winner().start(), found, "name the one that gets the body");
        }
        return overlap;
    }

    private void invalid(Place place, String message, String hint) {
        findings.add(Rule.INVALID_VALUE, place, message, hint);
    }

    private Curation.Sample sample(JsonMembers members) {
        if (!members.has("fields")) {
            members.missing("fields");
        }
        return new Curation.Sample(members.place(), members.text("line"), values(members.entries("fields")));
    }

    private Map<String, Object> values(Map<String, Json.Member> members) {
        Map<String, Object> values = new LinkedHashMap<>();
        members.forEach((name, member) -> {
            Json value = member.value();
            if (value instanceof Json.Text text) {
                values.put(name, text.text());
            } else if (value instanceof Json.Numeral numeral) {
                values.put(name, numeral.number());
            } else if (value instanceof Json.Structure nested) {
                values.put(name, values(nested.members()));
            } else {
                findings.add(
                        Rule.INVALID_VALUE,
                        value.place(),
                        "found " + value.kind() + ", expected a string, a number or an object",
                        "write the value of the component, or leave it out if it is absent");
            }
        });
        return values;
    }

    private static List<String> plain(List<LocatedText> texts) {
        return texts.stream().map(LocatedText::text).toList();
    }
}
