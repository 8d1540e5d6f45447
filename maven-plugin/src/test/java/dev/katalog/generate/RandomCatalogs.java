package dev.katalog.generate;

import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.EventCatalog.EventField;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.Identification;
import dev.katalog.notation.KatalogNotation;
import dev.katalog.runtime.Match;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Catalogs of {@linkplain RandomTemplates random templates}, and what their matchers capture. */
final class RandomCatalogs {

    static final int FIRST_ID = 100_000;

    private RandomCatalogs() {}

    /**
     * Messages with ids from {@value #FIRST_ID} on, one for each list of templates; their records are {@code Random100000M} and so
     * on.
     *
     * @param program gives the program of a message where no ids are
     */
    static EventCatalog of(Identification identification, List<List<Template>> messages, IntFunction<String> program) {
        boolean byCode = identification == Identification.CODE;
        List<EventMessage> joined = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            joined.add(new EventMessage(
                    String.valueOf(FIRST_ID + i),
                    byCode ? null : program.apply(i),
                    6,
                    "all",
                    byCode ? "M" : "Random" + (FIRST_ID + i) + "M",
                    "A message.",
                    KatalogNotation.print(messages.get(i).get(0)),
                    null,
                    fields(messages.get(i)),
                    messages.get(i)));
        }
        EventCatalog catalog = TestCatalogs.of(identification, joined);
        return new EventCatalog(catalog.catalog(), catalog.families(), List.of(RandomTemplates.CHOICE), joined);
    }

    /** The texts of the fields that were found, of a message with those templates. */
    static Map<String, String> captured(List<Template> templates, byte[] line, Match match) {
        Map<String, String> captured = new LinkedHashMap<>();
        List<EventField> fields = fields(templates);
        for (int i = 0; i < Math.min(fields.size(), match.fieldCount()); i++) {
            if (match.fieldStart(i) >= 0) {
                int length = match.fieldEnd(i) - match.fieldStart(i);
                captured.put(
                        fields.get(i).name(), new String(line, match.fieldStart(i), length, StandardCharsets.UTF_8));
            }
        }
        return captured;
    }

    /** The fields of all templates; those that not every template has at its top are optional. */
    private static List<EventField> fields(List<Template> templates) {
        Map<String, EventField> fields = new LinkedHashMap<>();
        for (Template template : templates) {
            for (Segment.Field field : template.fields()) {
                boolean always =
                        templates.stream().allMatch(each -> each.segments().contains(field));
                fields.putIfAbsent(field.name(), new EventField(field.name(), field.type(), "a field", !always));
            }
        }
        return List.copyOf(fields.values());
    }
}
