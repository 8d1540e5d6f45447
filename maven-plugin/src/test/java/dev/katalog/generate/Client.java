package dev.katalog.generate;

import com.palantir.javapoet.TypeName;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.EventCatalog.EventField;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalog.Family;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.template.ChoiceType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The source of code that uses all that is generated from a catalog, in every way that applications do. */
final class Client {

    private record Component(String name, TypeName type, boolean optional) {
        String value() {
            return type.isPrimitive() && !optional ? "0" : "null";
        }

        String declared() {
            return (optional ? type.box() : type).toString();
        }
    }

    private final EventCatalog catalog;
    private final Names names;
    private final FieldCode fieldCode;
    private final StringBuilder source = new StringBuilder();
    private int uses;

    private Client(EventCatalog catalog, GenerationSettings settings) {
        this.catalog = catalog;
        this.names = new Names(settings, catalog.catalog().identification());
        this.fieldCode = new FieldCode(names);
    }

    /** A class {@code client.Uses}: each method has one use, so that calling all of them links everything. */
    static String uses(EventCatalog catalog, GenerationSettings settings) {
        return new Client(catalog, settings).uses();
    }

    /** A class {@code client.Switches}: switches without a default, and patterns of records if the language has them. */
    static String switches(EventCatalog catalog, GenerationSettings settings, boolean hasRecordPatterns) {
        return new Client(catalog, settings).switches(hasRecordPatterns);
    }

    private String uses() {
        source.append("package client;\n@SuppressWarnings(\"all\") public class Uses {\n");
        for (EventMessage message : catalog.messages()) {
            String record = names.record(message).toString();
            List<Component> components = components(message);
            addRecord(record, components);
            String family = names.family(message.family()).toString();
            addUse("", family + " f = " + construct(record, components) + "; return f.descriptor();");
            addUse("", "return " + record + ".DESCRIPTOR;");
            addUse("", names.event() + " e = " + construct(record, components) + "; return e.format();");
        }
        for (Prefix prefix : prefixes().values()) {
            addRecord(names.type(prefix.type()).toString(), components(prefix.fields()));
        }
        for (Family family : catalog.families()) {
            addUse(names.family(family.name()) + " f", "return f.descriptor();");
        }
        for (ChoiceType choice : catalog.choices()) {
            choice.constants()
                    .keySet()
                    .forEach(constant ->
                            addUse("", "return " + names.type(choice.name()) + "." + constant + ".text();"));
        }
        addUse("", "return " + names.events() + ".parse(\"\");");
        addUse("", "return " + names.events() + ".parseBody(\"1\", \"\");");
        addUse("", "return " + names.events() + ".descriptors();");
        addUse("", "return new " + names.unrecognized() + "(\"\", null).messageId();");
        return source.append("}\n").toString();
    }

    private void addRecord(String record, List<Component> components) {
        addUse("", "return " + construct(record, components) + ";");
        for (Component component : components) {
            String parameter = record + " r";
            addUse(parameter, component.declared() + " c = r." + component.name() + "(); return c;");
            if (component.optional()) {
                addUse(parameter, "return r." + component.name() + "() == null;");
            }
        }
    }

    private static String construct(String record, List<Component> components) {
        return "new " + record + "("
                + components.stream()
                        .map(c -> "(" + c.declared() + ") " + c.value())
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private void addUse(String parameter, String body) {
        source.append("  public static Object use%d(%s) { %s }\n".formatted(uses++, parameter, body));
    }

    private List<Component> components(EventMessage message) {
        List<Component> components = new ArrayList<>();
        Prefix prefix = message.prefix();
        if (prefix != null) {
            components.add(new Component(prefix.component(), names.type(prefix.type()), true));
        }
        components.addAll(components(message.fields()));
        return components;
    }

    private List<Component> components(List<EventField> fields) {
        return fields.stream()
                .map(field -> new Component(field.name(), fieldCode.javaType(field.type()), field.optional()))
                .toList();
    }

    private Map<String, Prefix> prefixes() {
        Map<String, Prefix> prefixes = new LinkedHashMap<>();
        for (EventMessage message : catalog.messages()) {
            Prefix prefix = message.prefix();
            if (prefix != null) {
                prefixes.put(prefix.type(), prefix);
            }
        }
        return prefixes;
    }

    private String switches(boolean hasRecordPatterns) {
        source.append("package client;\n@SuppressWarnings(\"all\") public class Switches {\n");
        List<String> records = catalog.messages().stream()
                .map(message -> names.record(message).toString())
                .toList();
        addSwitch(records);
        addSwitch(catalog.families().stream()
                .map(family -> names.family(family.name()).toString())
                .toList());
        for (ChoiceType choice : catalog.choices()) {
            addUse(
                    names.type(choice.name()) + " v",
                    "return switch (v) { "
                            + choice.constants().keySet().stream()
                                    .map(constant -> "case " + constant + " -> 1; ")
                                    .collect(Collectors.joining())
                            + "};");
        }
        if (hasRecordPatterns) {
            catalog.messages().forEach(this::addRecordPattern);
        }
        return source.append("}\n").toString();
    }

    private void addSwitch(List<String> cases) {
        addUse(
                names.event() + " e",
                "return switch (e) { "
                        + cases.stream()
                                .map(type -> "case " + type + " x -> 1; ")
                                .collect(Collectors.joining()) + "case "
                        + names.unrecognized() + " x -> 0; };");
    }

    private void addRecordPattern(EventMessage message) {
        List<Component> components = components(message);
        if (!components.isEmpty()) {
            addUse(
                    "Object o",
                    "return o instanceof " + names.record(message) + "("
                            + components.stream()
                                    .map(component -> component.declared() + " " + component.name())
                                    .collect(Collectors.joining(", "))
                            + ") ? 1 : 0;");
        }
    }
}
