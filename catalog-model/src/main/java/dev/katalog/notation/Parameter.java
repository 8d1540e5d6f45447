package dev.katalog.notation;

import dev.katalog.template.FieldType;

/**
 * A parameter of a documented template, as a curation lists it in order of occurrence.
 *
 * @param text the exact text that it has in the template
 * @param name the name of the field that it becomes
 * @param type what the field accepts
 */
public record Parameter(String text, String name, FieldType type) {}
