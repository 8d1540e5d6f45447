package dev.katalog.diff;

import dev.katalog.catalog.EventCatalog.EventField;
import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.FieldType;

/** The Java type of a component, as generated code has it; a test of the generator holds the two together. */
public final class JavaType {

    private JavaType() {}

    /** The simple name of the type of a component, which has a box if it can be absent. */
    public static String of(EventField field) {
        if (!field.optional()) {
            return of(field.type());
        }
        return switch (of(field.type())) {
            case "int" -> "Integer";
            case "long" -> "Long";
            case "double" -> "Double";
            default -> of(field.type());
        };
    }

    /** The simple name of the type of values that are always there. */
    public static String of(FieldType type) {
        if (type instanceof ChoiceType choice) {
            return choice.name();
        }
        return switch ((BasicType) type) {
            case TEXT, TOKEN, VERSION -> "String";
            case HOST -> "Host";
            case INT, SIGNED -> "int";
            case LONG, HEX, SPI -> "long";
            case DECIMAL -> "double";
            case IPV4 -> "Ipv4Address";
            case IP -> "IpAddress";
            case PREFIX -> "IpPrefix";
            case MAC -> "MacAddress";
            case PORT -> "Port";
        };
    }

    static boolean isPrimitive(FieldType type) {
        return Character.isLowerCase(of(type).charAt(0));
    }
}
