package dev.katalog.notation;

import dev.katalog.diagnostic.Findings;
import dev.katalog.diagnostic.Place;
import dev.katalog.diagnostic.Rule;
import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.FieldType;
import dev.katalog.template.Identifiers;
import dev.katalog.template.Segment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Turns the parse tree of a template into segments and resolves the names in it. */
final class KatalogSegmentBuilder {

    private final SourceText source;
    private final Place start;
    private final FieldTypes types;
    private final Findings findings;
    private final Set<String> names = new HashSet<>();

    KatalogSegmentBuilder(String text, Place start, FieldTypes types, Findings findings) {
        this.source = new SourceText(text);
        this.start = start;
        this.types = types;
        this.findings = findings;
    }

    List<Segment> build(KatalogParser.TemplateContext tree) {
        return segments(tree.segment());
    }

    private List<Segment> segments(List<KatalogParser.SegmentContext> parts) {
        List<Segment> segments = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        for (KatalogParser.SegmentContext part : parts) {
            if (part instanceof KatalogParser.TextContext text) {
                literal.append(text.getText());
            } else if (part instanceof KatalogParser.EscapedContext escaped) {
                literal.append(escaped.getText(), 1, 2);
            } else {
                flush(literal, segments);
                segments.add(segment(part));
            }
        }
        flush(literal, segments);
        return segments;
    }

    private static void flush(StringBuilder literal, List<Segment> segments) {
        if (!literal.isEmpty()) {
            segments.add(new Segment.Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    private Segment segment(KatalogParser.SegmentContext part) {
        if (part instanceof KatalogParser.OptionalPartContext optional) {
            return new Segment.OptionalPart(segments(optional.segment()));
        }
        return field((KatalogParser.FieldContext) part);
    }

    private Segment.Field field(KatalogParser.FieldContext context) {
        String name = context.name.getText();
        Place place = at(context.name);
        String objection = Identifiers.objectionToComponent(name);
        if (objection != null) {
            findings.add(
                    Rule.JAVA_NAME,
                    place,
                    "the field name '" + name + "' " + objection,
                    "write <name>, such as <peerAddress>");
        }
        if (!names.add(name)) {
            findings.add(
                    Rule.DUPLICATE_FIELD,
                    place,
                    "the template has the field <" + name + "> twice",
                    "give each a name of its own");
        }
        return new Segment.Field(name, type(name, place, context.fieldType()));
    }

    private FieldType type(String name, Place place, KatalogParser.@Nullable FieldTypeContext written) {
        Map<String, FieldType> declared = types.fields();
        if (declared == null) {
            return written == null ? BasicType.TEXT : written(name, written);
        }
        FieldType type = declared.get(name);
        if (type == null) {
            findings.add(
                    Rule.UNKNOWN_FIELD,
                    place,
                    "the message has no field '" + name + "'",
                    declared.isEmpty()
                            ? "declare it under \"fields\""
                            : "declare it under \"fields\", or use one of "
                                    + String.join(", ", new TreeSet<>(declared.keySet())));
            return BasicType.TEXT;
        }
        FieldType own = written == null ? type : written(name, written);
        if (narrows(own, type)) {
            return own;
        }
        if (!agrees(own, type)) {
            findings.add(
                    Rule.TYPE_MISMATCH,
                    place.plus(name.length() + 1),
                    "<" + name + "> is declared as " + type.notation() + ", found " + own.notation(),
                    "write <" + name + "> alone");
        }
        return type;
    }

    /** A template may insist on an address where the message takes a host: every address is one. */
    private static boolean narrows(FieldType written, FieldType declared) {
        return declared == BasicType.HOST && (written == BasicType.IP || written == BasicType.IPV4);
    }

    private static boolean agrees(FieldType written, FieldType declared) {
        if (written instanceof ChoiceType a && declared instanceof ChoiceType b) {
            return a.equals(b) || new HashSet<>(InlineChoice.words(a)).equals(new HashSet<>(InlineChoice.words(b)));
        }
        return written.equals(declared);
    }

    private FieldType written(String field, KatalogParser.FieldTypeContext context) {
        if (context.word().size() > 1) {
            return choice(field, context);
        }
        ParserRuleContext word = context.word(0);
        String name = unescaped(word);
        FieldType type = types.named(name);
        if (type == null) {
            findings.add(
                    Rule.UNKNOWN_TYPE,
                    at(word.getStart()),
                    "there is no type '" + name + "'",
                    "use a built-in type such as text or int, a declared choice, or write the words: <" + field
                            + ":one|other>");
            return BasicType.TEXT;
        }
        return type;
    }

    private ChoiceType choice(String field, KatalogParser.FieldTypeContext context) {
        List<String> words = new ArrayList<>();
        for (KatalogParser.WordContext word : context.word()) {
            String text = unescaped(word);
            if (words.contains(text)) {
                findings.add(
                        Rule.CHOICE_WORDS, at(word.getStart()), "the choice has '" + text + "' twice", "remove one");
            }
            words.add(text);
        }
        return InlineChoice.of(field, words);
    }

    private String unescaped(ParserRuleContext word) {
        StringBuilder text = new StringBuilder();
        String raw = source.of(source.span(word));
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) == '\\') {
                i++;
            }
            text.append(raw.charAt(i));
        }
        return text.toString();
    }

    private Place at(Token token) {
        return start.plus(source.from(token));
    }
}
