package dev.katalog.notation;

import dev.katalog.diagnostic.Findings;
import dev.katalog.diagnostic.Place;
import dev.katalog.diagnostic.Rule;
import dev.katalog.diagnostic.Validated;
import dev.katalog.notation.DocumentedText.Undeclared;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lays the declared parameters over what the grammar saw and makes segments of both. */
final class DocumentReading {

    /** A field and the text that it takes the place of. */
    private record PlacedField(Span span, Segment.Field field) {}

    private final DocumentedText documented;
    private final Inspection inspection;
    private final DocumentStyle style;
    private final String text;
    private final Place start;
    private final int bodyStart;
    private final Findings findings = new Findings();
    private final List<PlacedField> fields = new ArrayList<>();
    private final List<Span> answered = new ArrayList<>();

    private DocumentReading(DocumentedText documented, Inspection inspection, DocumentStyle style) {
        this.documented = documented;
        this.inspection = inspection;
        this.style = style;
        this.text = documented.text();
        this.start = new Place(documented.origin(), documented.origin().column() == 1 ? text : "");
        int tag = inspection.bodyStart();
        this.bodyStart = tag + documented.prefixes().lengthAt(text, tag, inspection.program());
        answered.add(new Span(tag, bodyStart));
    }

    static Validated<TaggedTemplate> read(DocumentedText documented, Inspection inspection, DocumentStyle style) {
        return new DocumentReading(documented, inspection, style).read();
    }

    private Validated<TaggedTemplate> read() {
        placeDeclared();
        answerLiterals();
        judgeShapes();
        reportOddities();
        reportUnbalancedBrackets();
        fields.sort(Comparator.comparingInt(placed -> placed.span().from()));
        return findings.outcome(new TaggedTemplate(inspection.program(), new Template(segments())));
    }

    private void placeDeclared() {
        int from = bodyStart;
        for (Parameter parameter : documented.parameters()) {
            int found = parameter.text().isEmpty() ? -1 : style.find(text, parameter.text(), from);
            if (found < 0) {
                findings.add(
                        Rule.PARAMETER_NOT_FOUND,
                        start.plus(from),
                        "found no '" + parameter.text() + "' from here on, expected the parameter of <"
                                + parameter.name() + ">",
                        "list the parameters in order of occurrence, each with its exact text");
                continue;
            }
            Span span = new Span(found, found + parameter.text().length());
            fields.add(new PlacedField(span, new Segment.Field(parameter.name(), parameter.type())));
            answered.add(span);
            from = span.to();
        }
    }

    private void answerLiterals() {
        for (String literal : documented.literals()) {
            // An empty text stands everywhere and answers nothing.
            int at = literal.isEmpty() ? -1 : text.indexOf(literal, bodyStart);
            while (at >= 0) {
                answered.add(new Span(at, at + literal.length()));
                at = text.indexOf(literal, at + 1);
            }
        }
    }

    private void judgeShapes() {
        Set<String> names = new HashSet<>();
        fields.forEach(placed -> names.add(placed.field().name()));
        for (Inspection.Shape shape : inspection.shapes()) {
            if (shape.span().from() < bodyStart || isAnswered(shape.span())) {
                continue;
            }
            String found =
                    "found '" + text.substring(shape.span().from(), shape.span().to()) + "'";
            // A choice without brackets may reach into the next shape; the first one stands.
            if (fields.stream().anyMatch(placed -> placed.span().overlaps(shape.span()))) {
                continue;
            }
            if (documented.undeclared() == Undeclared.FIELD) {
                String name = unused(shape.name(), names);
                fields.add(new PlacedField(shape.span(), new Segment.Field(name, shape.type())));
                findings.add(
                        Rule.UNCURATED_PARAMETER,
                        start.plus(shape.span().from()),
                        found + ", read as <" + name + ":" + shape.type().notation() + ">",
                        "declare it in a curation, with its name, type and meaning");
            } else if (documented.undeclared() == Undeclared.ERROR && shape.certainty() == Inspection.Certainty.SURE) {
                findings.add(
                        Rule.UNDECLARED_PARAMETER,
                        start.plus(shape.span().from()),
                        found + ", expected a declared parameter or literal text",
                        "list it under \"fields\", or under \"literals\" if devices send it as it stands");
            }
        }
    }

    private static String unused(String name, Set<String> names) {
        String unused = name;
        for (int i = 2; !names.add(unused); i++) {
            unused = name + i;
        }
        return unused;
    }

    private void reportOddities() {
        for (Inspection.Oddity oddity : inspection.oddities()) {
            boolean literalShape = documented.undeclared() == Undeclared.LITERAL
                    && inspection.shapes().stream()
                            .anyMatch(shape -> shape.span().overlaps(oddity.span()));
            if (!isAnswered(oddity.span()) && !literalShape) {
                findings.add(oddity.rule(), start.plus(oddity.span().from()), oddity.message(), oddity.hint());
            }
        }
    }

    private void reportUnbalancedBrackets() {
        List<Integer> open = new ArrayList<>();
        List<Integer> unbalanced = new ArrayList<>();
        for (int i = bodyStart; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("()[]{}".indexOf(c) < 0 || isInField(i) || isAnswered(new Span(i, i + 1))) {
                continue;
            }
            if ("([{".indexOf(c) >= 0) {
                open.add(i);
            } else if (!open.isEmpty() && "([{".indexOf(text.charAt(open.get(open.size() - 1))) == ")]}".indexOf(c)) {
                open.remove(open.size() - 1);
            } else {
                unbalanced.add(i);
            }
        }
        unbalanced.addAll(open);
        for (int at : unbalanced) {
            findings.add(
                    Rule.UNBALANCED_BRACKET,
                    start.plus(at),
                    "found '" + text.charAt(at) + "' without its partner, read as literal text",
                    "complete the template in an erratum if the document has cut it off");
        }
    }

    private boolean isAnswered(Span span) {
        return answered.stream().anyMatch(span::overlaps);
    }

    private boolean isInField(int offset) {
        return fields.stream().anyMatch(placed -> placed.span().overlaps(new Span(offset, offset + 1)));
    }

    private List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        int from = bodyStart;
        for (PlacedField placed : fields) {
            String literal = text.substring(from, placed.span().from());
            addLiteral(segments, style.beforeParameter(segments.isEmpty() ? literal : style.afterParameter(literal)));
            segments.add(placed.field());
            from = placed.span().to();
        }
        String tail = text.substring(from);
        addLiteral(segments, (segments.isEmpty() ? tail : style.afterParameter(tail)).stripTrailing());
        return segments;
    }

    private static void addLiteral(List<Segment> segments, String typeset) {
        String literal = typeset.replace('\u2018', '\'')
                .replace('\u2019', '\'')
                .replace('\u201C', '"')
                .replace('\u201D', '"')
                .replace("\u2026", "...");
        String body = segments.isEmpty() ? literal.stripLeading() : literal;
        if (!body.isEmpty()) {
            segments.add(new Segment.Literal(body));
        }
    }
}
