package dev.katalog.diff;

import dev.katalog.catalog.EventCatalog.EventField;
import dev.katalog.notation.KatalogNotation;
import dev.katalog.template.BasicType;
import dev.katalog.template.FieldType;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Templates by what tells two of them apart: their text and their fields' places. What the fields are called and of which type
 * they are is left out, since that is a change of the fields and not of every template that has them.
 */
final class Templates {

    private final Map<String, FieldType> declared;
    private final Map<String, String> renamed;
    private final Map<String, Template> byKey = new LinkedHashMap<>();

    /** @param renamed what some fields are called in the other version */
    Templates(List<Template> templates, List<EventField> fields, Map<String, String> renamed) {
        this.declared =
                fields.stream().collect(Collectors.toMap(EventField::name, EventField::type, (one, two) -> one));
        this.renamed = renamed;
        templates.forEach(template -> byKey.putIfAbsent(key(template), template));
    }

    /** What a template matches, whatever its fields are called: their types and the words of choices are part of it. */
    static String shape(Template template) {
        return blanksAlike(KatalogNotation.printSpelledOut(new Template(unnamed(template.segments()))));
    }

    private static List<Segment> unnamed(List<Segment> segments) {
        List<Segment> unnamed = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment instanceof Segment.Field field) {
                unnamed.add(new Segment.Field("x", field.type()));
            } else if (segment instanceof Segment.OptionalPart part) {
                unnamed.add(new Segment.OptionalPart(unnamed(part.segments())));
            } else {
                unnamed.add(segment);
            }
        }
        return unnamed;
    }

    /** A run of blanks stands for one or more, however many there are. */
    private static String blanksAlike(String template) {
        return template.replaceAll(" +", " ");
    }

    /** The keys in order. */
    Set<String> keys() {
        return byKey.keySet();
    }

    /** The templates that the other ones do not have, in order, by their keys. */
    Map<String, Template> without(Templates others) {
        Map<String, Template> rest = new LinkedHashMap<>(byKey);
        rest.keySet().removeAll(others.keys());
        return rest;
    }

    /** Whether both have the same templates, but in another order. */
    boolean isReorderingOf(Templates other) {
        return keys().equals(other.keys()) && !new ArrayList<>(keys()).equals(new ArrayList<>(other.keys()));
    }

    /** A run of blanks stands for one or more, however many there are. */
    String key(Template template) {
        return KatalogNotation.print(new Template(segments(template.segments())))
                .replaceAll(" +", " ");
    }

    private List<Segment> segments(List<Segment> segments) {
        List<Segment> neutral = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment instanceof Segment.Field field) {
                neutral.add(new Segment.Field(renamed.getOrDefault(field.name(), field.name()), narrowed(field)));
            } else if (segment instanceof Segment.OptionalPart part) {
                neutral.add(new Segment.OptionalPart(segments(part.segments())));
            } else {
                neutral.add(segment);
            }
        }
        return neutral;
    }

    /** A template may narrow the type of a field, and that belongs to the template. */
    private FieldType narrowed(Segment.Field field) {
        return field.type().equals(declared.get(field.name())) ? BasicType.TEXT : field.type();
    }
}
