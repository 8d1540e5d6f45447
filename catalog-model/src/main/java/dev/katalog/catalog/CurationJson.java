package dev.katalog.catalog;

import dev.katalog.catalog.Curation.DocumentedForm;
import dev.katalog.catalog.JsonText.Lines;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The curation of a family as JSON text, in the order and on the lines in which people write it. */
final class CurationJson {

    private CurationJson() {}

    static String write(Curation.Family family) {
        Map<String, Object> types = new LinkedHashMap<>();
        family.types()
                .forEach(type ->
                        types.put(type.choice().name(), type(type.choice().summary(), type)));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("catalog", family.catalog());
        object.put("family", family.family());
        object.put("title", family.title());
        object.put("summary", family.summary());
        if (!types.isEmpty()) {
            object.put("types", new Lines(types));
        }
        Curation.Prefix prefix = family.prefix();
        if (prefix != null) {
            object.put("prefix", prefix(prefix));
        }
        object.put("messages", lines(family.messages(), CurationJson::message));
        if (!family.overlaps().isEmpty()) {
            object.put("overlaps", lines(family.overlaps(), CurationJson::overlap));
        }
        return JsonText.of(new Lines(object));
    }

    private static Map<String, Object> type(String summary, Curation.Type type) {
        return members("summary", summary, "constants", type.choice().constants());
    }

    private static Object prefix(Curation.Prefix prefix) {
        Map<String, Object> object = members(
                "component", prefix.component().text(),
                "type", prefix.type().text(),
                "summary", prefix.summary());
        List<String> programs = prefix.programs();
        if (programs != null) {
            object.put("programs", programs);
        }
        object.put("documented", new Lines(prefix.documented()));
        object.put("fields", lines(prefix.fields(), CurationJson::field));
        object.put("forms", lines(prefix.forms(), LocatedText::text));
        putText("written", prefix.written(), object);
        object.put("reason", prefix.reason());
        object.put("evidence", JsonMembers.spelling(prefix.evidence()));
        return new Lines(object);
    }

    private static Object message(Curation.Message message) {
        Map<String, Object> object = members(
                "id", message.id().text(),
                "name", message.name().text(),
                "summary", message.summary(),
                "documented", message.documented().text());
        if (message.documentedForm() != DocumentedForm.TEMPLATE) {
            object.put("documentedForm", JsonMembers.spelling(message.documentedForm()));
        }
        if (!message.literals().isEmpty()) {
            object.put("literals", message.literals());
        }
        putLines("errata", message.errata(), CurationJson::erratum, object);
        object.put("fields", lines(message.fields(), CurationJson::field));
        putLines("variants", message.variants(), CurationJson::variant, object);
        putLines("samples", message.samples(), CurationJson::sample, object);
        return new Lines(object);
    }

    private static Object erratum(Curation.Erratum erratum) {
        return members(
                "documented", erratum.documented().text(),
                "replacement", erratum.replacement(),
                "reason", erratum.reason(),
                "evidence", JsonMembers.spelling(erratum.evidence()));
    }

    private static Object field(Curation.Field field) {
        Map<String, Object> object = new LinkedHashMap<>();
        putText("parameter", field.parameter(), object);
        object.put("name", field.name().text());
        object.put("type", field.type().text());
        object.put("meaning", field.meaning());
        return object;
    }

    private static Object variant(Curation.Variant variant) {
        return members(
                "template", variant.template().text(),
                "reason", variant.reason(),
                "evidence", JsonMembers.spelling(variant.evidence()));
    }

    private static Object sample(Curation.Sample sample) {
        return members("line", sample.line(), "fields", sample.fields());
    }

    private static Object overlap(Curation.Overlap overlap) {
        return members(
                "messages", overlap.messages().stream().map(LocatedText::text).toList(),
                "winner", overlap.winner().text(),
                "reason", overlap.reason());
    }

    private static void putText(String name, @Nullable LocatedText text, Map<String, Object> object) {
        if (text != null) {
            object.put(name, text.text());
        }
    }

    private static <T> void putLines(
            String name, List<T> values, Function<T, Object> maker, Map<String, Object> object) {
        if (!values.isEmpty()) {
            object.put(name, lines(values, maker));
        }
    }

    private static <T> Lines lines(List<T> values, Function<T, Object> maker) {
        return new Lines(values.stream().map(maker).toList());
    }

    private static Map<String, Object> members(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return members;
    }
}
