package dev.katalog.catalog;

import dev.katalog.catalog.EventCatalog.EventField;
import dev.katalog.diagnostic.Findings;
import dev.katalog.diagnostic.Rule;
import dev.katalog.notation.FieldTypes;
import dev.katalog.notation.Parameter;
import dev.katalog.template.BasicType;
import dev.katalog.template.FieldType;
import dev.katalog.template.Identifiers;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields that a message or a prefix declares, checked and with their types resolved. */
final class FieldsJoin {

    private final List<Curation.Field> declared;
    private final Findings findings;
    private final Map<String, FieldType> types = new LinkedHashMap<>();

    /** @param taken the name of a component that stands beside the fields, or null */
    FieldsJoin(List<Curation.Field> declared, FieldTypes known, @Nullable String taken, Findings findings) {
        this.declared = declared;
        this.findings = findings;
        for (Curation.Field field : declared) {
            String name = field.name().text();
            checkName(field, taken);
            FieldType type = known.named(field.type().text());
            if (type == null) {
                findings.add(
                        Rule.UNKNOWN_TYPE,
                        field.type().start(),
                        "there is no type '" + field.type().text() + "'",
                        "use a built-in type such as text or int, or declare it under \"types\"");
            }
            if (types.putIfAbsent(name, type == null ? BasicType.TEXT : type) != null) {
                findings.add(
                        Rule.DUPLICATE_FIELD,
                        field.name().start(),
                        "found the field '" + name + "' again",
                        "give each a name that says how it differs");
            }
            new WrittenTexts(findings)
                    .check(
                            field.meaning(),
                            Rule.MISSING_MEANING,
                            field.name().start(),
                            "the field '" + name + "'",
                            "meaning",
                            "say in a phrase what it is, with its unit");
        }
    }

    private void checkName(Curation.Field field, @Nullable String taken) {
        String name = field.name().text();
        String objection = name.equals(taken)
                ? "is that of the component that the prefix becomes"
                : Identifiers.objectionToComponent(name);
        if (objection != null) {
            findings.add(
                    name.equals(taken) ? Rule.DUPLICATE_FIELD : Rule.JAVA_NAME,
                    field.name().start(),
                    "the field name '" + name + "' " + objection,
                    "choose another name");
        }
    }

    Map<String, FieldType> types() {
        return types;
    }

    /** Those that stand in the documented template, in order. */
    List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        for (Curation.Field field : declared) {
            LocatedText parameter = field.parameter();
            if (parameter != null) {
                String name = field.name().text();
                parameters.add(new Parameter(parameter.text(), name, types.getOrDefault(name, BasicType.TEXT)));
            }
        }
        return parameters;
    }

    /** The components; one that some template can match without is optional, and one that none has is reported. */
    List<EventField> components(List<Template> templates) {
        Set<String> used = new HashSet<>();
        templates.forEach(template -> template.fields().forEach(field -> used.add(field.name())));
        List<EventField> components = new ArrayList<>();
        for (Curation.Field field : declared) {
            String name = field.name().text();
            if (!used.contains(name)) {
                findings.add(
                        Rule.UNUSED_FIELD,
                        field.name().start(),
                        "no template has the field '" + name + "'",
                        "remove it, or add its \"parameter\" or a variant that has it");
            }
            components.add(new EventField(
                    name, types.getOrDefault(name, BasicType.TEXT), field.meaning(), isOptional(name, templates)));
        }
        return components;
    }

    static boolean isOptional(String field, List<Template> templates) {
        return !templates.stream()
                .allMatch(template -> template.segments().stream()
                        .anyMatch(segment -> segment instanceof Segment.Field always
                                && always.name().equals(field)));
    }
}
