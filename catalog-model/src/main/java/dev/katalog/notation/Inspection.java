package dev.katalog.notation;

import dev.katalog.diagnostic.Rule;
import dev.katalog.template.FieldType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a notation's grammar sees in a documented template, before it is known what the curation says about it. */
final class Inspection {

    /** Whether the shape alone proves a parameter. */
    enum Certainty {
        SURE,
        LIKELY
    }

    /**
     * A part that looks like a parameter.
     *
     * @param span what the field would take the place of
     * @param name the name the field would have
     * @param type the type the field would have
     */
    record Shape(Span span, String name, FieldType type, Certainty certainty) {}

    /** A part that is not as the notation should be. */
    record Oddity(Span span, Rule rule, String message, String hint) {}

    private final SourceText source;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Oddity> oddities = new ArrayList<>();
    private @Nullable String program;
    private int bodyStart;

    Inspection(SourceText source) {
        this.source = source;
    }

    SourceText source() {
        return source;
    }

    List<Shape> shapes() {
        return shapes;
    }

    List<Oddity> oddities() {
        return oddities;
    }

    @Nullable
    String program() {
        return program;
    }

    int bodyStart() {
        return bodyStart;
    }

    void tag(String taggedProgram, int end) {
        program = taggedProgram;
        bodyStart = end;
    }

    void shape(Span span, String name, FieldType type, Certainty certainty) {
        shapes.add(new Shape(span, name.isEmpty() ? "value" : name, type, certainty));
    }

    void oddity(Span span, Rule rule, String message, String hint) {
        oddities.add(new Oddity(span, rule, message, hint));
    }

    void typographicQuote(Span span) {
        oddity(
                span,
                Rule.TYPOGRAPHIC_QUOTE,
                "found the quotation mark " + source.of(span) + ", expected ' or \"",
                "replace it with the ASCII mark in an erratum");
    }

    void ellipsis(Span span) {
        oddity(
                span,
                Rule.ELLIPSIS,
                "found the ellipsis " + source.of(span) + ", expected three full stops or nothing",
                "say in an erratum what devices send");
    }

    void foreignText(Span span) {
        oddity(
                span,
                Rule.NON_ASCII_TEXT,
                "found '" + source.of(span) + "', expected text in ASCII",
                "replace or remove it in an erratum");
    }
}
