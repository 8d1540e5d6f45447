package dev.katalog.notation;

import dev.katalog.diagnostic.Severity;
import dev.katalog.notation.ParameterClues.Explained;
import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.FieldType;
import dev.katalog.template.Identifiers;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Guesses the parameters of a template: by its document's marks, or else by shapes and explanations. */
final class Sketching {

    /** A part of the text that is taken for a parameter. */
    private record Guess(Span span, String name, FieldType type) {}

    private final String text;
    private final Inspection inspection;
    private final DocumentStyle style;
    private final ParameterClues clues;
    private final int bodyStart;
    private final List<Guess> guesses = new ArrayList<>();

    private Sketching(Inspection inspection, DocumentStyle style, StrippedPrefixes prefixes, ParameterClues clues) {
        this.text = inspection.source().text();
        this.inspection = inspection;
        this.style = style;
        this.clues = clues;
        int tag = inspection.bodyStart();
        this.bodyStart = tag + prefixes.lengthAt(text, tag, inspection.program());
    }

    static Sketch sketch(Inspection inspection, DocumentStyle style, StrippedPrefixes prefixes, ParameterClues clues) {
        return new Sketching(inspection, style, prefixes, clues).sketch();
    }

    private Sketch sketch() {
        inspection.shapes().stream()
                .filter(shape -> clues.marked().isEmpty() || shape.type() instanceof ChoiceType)
                .filter(shape -> !isFunction(shape.span()))
                .forEach(shape -> add(shape.span(), shape.name(), shape.type()));
        if (clues.marked().isEmpty()) {
            addExplained();
        } else {
            addMarked();
        }
        guesses.sort(Comparator.comparingInt(guess -> guess.span().from()));
        List<Parameter> parameters = parameters();
        return new Sketch(inspection.program(), parameters, literals());
    }

    /** {@code alloc_user()}. */
    private boolean isFunction(Span span) {
        return text.startsWith("()", span.to());
    }

    private void add(Span span, String name, FieldType type) {
        if (span.from() >= bodyStart
                && guesses.stream().noneMatch(guess -> guess.span().overlaps(span))) {
            guesses.add(new Guess(span, name.isEmpty() ? "value" : name, type));
        }
    }

    /** A document that marks its parameters marks all of them; what has the shape of one and no mark is literal. */
    private void addMarked() {
        int from = 0;
        for (String word : clues.marked()) {
            int at = style.find(text, word, from);
            if (at >= 0) {
                Span span = new Span(at, at + word.length());
                add(span, Identifiers.component(word), shapeType(span));
                from = span.to();
            }
        }
    }

    private FieldType shapeType(Span span) {
        return inspection.shapes().stream()
                .filter(shape -> shape.span().equals(span))
                .map(Inspection.Shape::type)
                .findFirst()
                .orElse(BasicType.TEXT);
    }

    private void addExplained() {
        if (style.hasPlainParameters()) {
            clues.explained().stream().map(Explained::parameter).forEach(this::addWord);
        }
    }

    /** A word is a parameter wherever it stands, but for {@code PC = PC} and {@code port port}: the first one is its label. */
    private void addWord(String word) {
        for (int at = style.find(text, word, bodyStart); at >= 0; at = style.find(text, word, at + 1)) {
            Span span = new Span(at, at + word.length());
            String rest = text.substring(span.to()).stripLeading();
            boolean isLabel = rest.startsWith(word)
                    || !rest.isEmpty()
                            && "=:".indexOf(rest.charAt(0)) >= 0
                            && rest.substring(1).stripLeading().startsWith(word);
            if (!isLabel) {
                add(span, Identifiers.component(word), BasicType.TEXT);
            }
        }
    }

    /** Each parameter is searched after the one before it; one that would be found elsewhere cannot be declared. */
    private List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        Set<String> names = new HashSet<>();
        List<Guess> declared = new ArrayList<>();
        int from = bodyStart;
        for (Guess guess : guesses) {
            String parameter = inspection.source().of(guess.span());
            if (style.find(text, parameter, from) == guess.span().from()) {
                parameters.add(parameter(guess, parameter, names));
                declared.add(guess);
                from = guess.span().to();
            }
        }
        guesses.retainAll(declared);
        return parameters;
    }

    private Parameter parameter(Guess guess, String parameter, Set<String> names) {
        ParameterMeaning meaning = meaning(parameter);
        boolean isOpen = guess.type() == BasicType.TEXT || guess.type() == BasicType.TOKEN;
        FieldType type = meaning != null && isOpen ? meaning.type() : guess.type();
        String name = meaning == null ? guess.name() : meaning.nameInsteadOf(guess.name());
        String unused = name;
        for (int i = 2; !names.add(unused); i++) {
            unused = name + i;
        }
        return new Parameter(parameter, unused, type);
    }

    /** What the document says about the parameter, or else about all that are called as it is but for their number. */
    private @Nullable ParameterMeaning meaning(String parameter) {
        String name = bare(parameter);
        String type = withoutNumber(name);
        return clues.explained().stream()
                .filter(explained -> bare(explained.parameter()).equals(name))
                .findFirst()
                .or(() -> clues.explained().stream()
                        .filter(explained -> bare(explained.parameter()).equals(type))
                        .findFirst())
                .map(explained -> ParameterMeaning.of(explained.meaning()))
                .orElse(null);
    }

    private static String bare(String parameter) {
        StringBuilder name = new StringBuilder();
        Normalizer.normalize(parameter, Normalizer.Form.NFKC)
                .chars()
                .filter(c -> c != '<' && c != '>' && c != ' ')
                .forEach(c -> name.append((char) c));
        return name.toString();
    }

    private static String withoutNumber(String name) {
        int end = name.length();
        while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end);
    }

    /** Shapes that are no parameters, and what could not be read otherwise. */
    private List<String> literals() {
        List<Span> spans = new ArrayList<>();
        inspection.shapes().forEach(shape -> spans.add(shape.span()));
        inspection.oddities().stream()
                .filter(oddity -> oddity.rule().severity() == Severity.ERROR)
                .forEach(oddity -> spans.add(oddity.span()));
        return spans.stream()
                .filter(span -> span.from() >= bodyStart
                        && guesses.stream().noneMatch(guess -> guess.span().overlaps(span)))
                .map(inspection.source()::of)
                .distinct()
                .toList();
    }
}
