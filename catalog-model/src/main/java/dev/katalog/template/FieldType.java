package dev.katalog.template;

/** What a field accepts and which Java type its value has. */
public sealed interface FieldType permits BasicType, ChoiceType {

    /** The name in the {@code katalog} notation and in curation files. */
    String notation();

    /** The name in Java: of the enumeration that a choice becomes, or of the constant in {@link BasicType}. */
    String name();
}
