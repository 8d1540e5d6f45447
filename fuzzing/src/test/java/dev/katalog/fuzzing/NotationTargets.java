package dev.katalog.fuzzing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.DiagnosticFormat;
import dev.katalog.diagnostic.Location;
import dev.katalog.diagnostic.Validated;
import dev.katalog.notation.CenturyNxrNotation;
import dev.katalog.notation.CiscoNotation;
import dev.katalog.notation.DocumentedText;
import dev.katalog.notation.FieldTypes;
import dev.katalog.notation.KatalogNotation;
import dev.katalog.notation.Parameter;
import dev.katalog.notation.StrippedPrefixes;
import dev.katalog.notation.TaggedTemplate;
import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The notations: any text is a template or is refused with a diagnostic that points into it, and a template printed is read back.
 * For a document's notation the lines behind the first are declared parameters, then literals and prefixes.
 */
final class NotationTargets {

    private static final Location ORIGIN = new Location("template", 1, 1);

    private NotationTargets() {}

    static void katalog(byte[] input) {
        String text = text(input);
        Validated<Template> read = KatalogNotation.read(text, ORIGIN, FieldTypes.basic());
        checkDiagnostics(read, text);
        Template template = read.value();
        if (template != null) {
            checkPrinted(template);
            String spelledOut = KatalogNotation.printSpelledOut(template);
            assertNotNull(
                    KatalogNotation.read(spelledOut, ORIGIN, FieldTypes.basic()).value(), spelledOut);
        }
    }

    static void cisco(byte[] input) {
        document(input, CiscoNotation::read);
    }

    static void centuryNxr(byte[] input) {
        document(input, CenturyNxrNotation::read);
        CenturyNxrNotation.program(text(input));
    }

    private static void document(byte[] input, Function<DocumentedText, Validated<TaggedTemplate>> notation) {
        List<String> lines = text(input).lines().limit(20).toList();
        if (lines.isEmpty()) {
            return;
        }
        String text = lines.get(0);
        List<Parameter> parameters = new ArrayList<>();
        for (String parameter : lines.subList(1, lines.size())) {
            int number = parameters.size();
            parameters.add(
                    new Parameter(parameter, "field" + number, BasicType.values()[number % BasicType.values().length]));
        }
        StrippedPrefixes prefixes = new StrippedPrefixes(null, lines.subList(1, lines.size()));
        for (DocumentedText.Undeclared undeclared : DocumentedText.Undeclared.values()) {
            check(notation, new DocumentedText(text, ORIGIN, parameters, undeclared, List.of(), StrippedPrefixes.NONE));
            check(notation, new DocumentedText(text, ORIGIN, List.of(), undeclared, prefixes.texts(), prefixes));
        }
    }

    private static void check(Function<DocumentedText, Validated<TaggedTemplate>> notation, DocumentedText documented) {
        Validated<TaggedTemplate> read = notation.apply(documented);
        checkDiagnostics(read, documented.text());
        TaggedTemplate template = read.value();
        if (template != null) {
            checkPrinted(template.template());
        }
    }

    /** Two control characters stand for the halves of a surrogate pair, which a string may hold alone and bytes cannot. */
    private static String text(byte[] input) {
        return new String(input, StandardCharsets.UTF_8)
                .replace('\u0001', '\ud83d')
                .replace('\u0002', '\ude00');
    }

    private static void checkPrinted(Template template) {
        // Of two equal choices the second is printed by the name of the first.
        List<ChoiceType> choices = template.fields().stream()
                .map(Segment.Field::type)
                .filter(ChoiceType.class::isInstance)
                .map(ChoiceType.class::cast)
                .toList();
        FieldTypes types = FieldTypes.basic().withChoices(choices);
        String printed = KatalogNotation.print(template);
        assertEquals(template, KatalogNotation.read(printed, ORIGIN, types).value(), printed);
    }

    private static void checkDiagnostics(Validated<?> read, String text) {
        assertTrue(read.value() != null || read.hasErrors());
        for (Diagnostic diagnostic : read.diagnostics()) {
            assertEquals(1, diagnostic.location().line());
            assertTrue(diagnostic.location().column() <= text.length() + 1, diagnostic::toString);
            assertTrue(DiagnosticFormat.line(diagnostic).chars().noneMatch(Character::isISOControl));
            DiagnosticFormat.snippet(diagnostic);
        }
    }
}
