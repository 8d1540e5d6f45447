package dev.katalog.notation;

import dev.katalog.diagnostic.Rule;
import dev.katalog.notation.Inspection.Certainty;
import dev.katalog.template.BasicType;
import dev.katalog.template.FieldType;
import dev.katalog.template.Identifiers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the shapes and oddities of a Cisco template. */
final class CiscoInspector extends CiscoParserBaseVisitor<@Nullable Void> {

    /** Last words of hyphenated parameters; other hyphenated words ({@code pre-shared}) are mostly literal. */
    private static final Set<String> PARAMETER_ENDINGS = Set.of(
            "name", "id", "type", "address", "ip", "number", "string", "role", "elapsed", "samples", "count", "value");

    private final SourceText source;
    private final Inspection inspection;

    CiscoInspector(SourceText source) {
        this.source = source;
        this.inspection = new Inspection(source);
    }

    Inspection inspection() {
        return inspection;
    }

    @Override
    public @Nullable Void visitConversion(CiscoParser.ConversionContext context) {
        Span span = source.span(context);
        char conversion = source.of(span).charAt(1);
        switch (conversion) {
            case 'd', 'i', 'u' -> inspection.shape(span, "number", BasicType.INT, Certainty.SURE);
            case 'x', 'X' -> inspection.shape(span, "number", BasicType.HEX, Certainty.SURE);
            case 'a' -> inspection.shape(span, "address", BasicType.HOST, Certainty.SURE);
            default -> inspection.shape(span, "text", BasicType.TEXT, Certainty.SURE);
        }
        inspection.oddity(
                span,
                Rule.PRINTF_PARAMETER,
                "found the conversion " + source.of(span) + ", expected a named parameter",
                "declare it as a parameter of the text '" + source.of(span) + "'");
        return null;
    }

    @Override
    public @Nullable Void visitSnakeWord(CiscoParser.SnakeWordContext context) {
        Span span = source.span(context);
        String text = source.of(span);
        inspection.shape(span, Identifiers.component(text), type(text), Certainty.SURE);
        return null;
    }

    @Override
    public @Nullable Void visitHyphenatedWord(CiscoParser.HyphenatedWordContext context) {
        Span span = source.span(context);
        String text = source.of(span);
        String ending = text.substring(text.lastIndexOf('-') + 1).toLowerCase(Locale.ROOT);
        if (PARAMETER_ENDINGS.contains(ending) && Character.isLowerCase(text.charAt(0))) {
            inspection.shape(span, Identifiers.component(text), type(text.replace('-', '_')), Certainty.LIKELY);
        }
        return null;
    }

    @Override
    public @Nullable Void visitBracedChoice(CiscoParser.BracedChoiceContext context) {
        choice(source.span(context), words(context.alternative()), Certainty.SURE);
        return null;
    }

    /** The parentheses are sent, the words and bars between them are the choice. */
    @Override
    public @Nullable Void visitParenthesizedChoice(CiscoParser.ParenthesizedChoiceContext context) {
        Span whole = source.span(context);
        choice(new Span(whole.from() + 1, whole.to() - 1), words(context.alternative()), Certainty.SURE);
        return null;
    }

    @Override
    public @Nullable Void visitQuotedAlternative(CiscoParser.QuotedAlternativeContext context) {
        inspection.oddity(
                source.span(context),
                Rule.QUOTED_ALTERNATIVE,
                "found a second wording in braces and quotation marks, expected one template",
                "remove it in an erratum and add it as a variant");
        return null;
    }

    @Override
    public @Nullable Void visitBareChoice(CiscoParser.BareChoiceContext context) {
        Span span = source.span(context);
        String left = context.left.getText();
        String right = context.right.getText();
        // "is |is not behind": the second begins as the first and has a word more.
        if (left.equals(right)) {
            span = new Span(span.from(), endOfNextWord(span.to()));
            right = source.text().substring(source.from(context.right), span.to());
        }
        choice(span, List.of(left, right), Certainty.SURE);
        inspection.oddity(
                span,
                Rule.BARE_CHOICE,
                "found the choice '" + source.of(span) + "' without brackets, expected {" + left + "|" + right + "}",
                "declare it as a parameter, with its text up to the end of the last word");
        return null;
    }

    @Override
    public @Nullable Void visitSlashChoice(CiscoParser.SlashChoiceContext context) {
        Span span = source.span(context);
        String left = context.left.getText();
        String right = context.right.getText();
        choice(span, List.of(left, right), Certainty.LIKELY);
        inspection.oddity(
                span,
                Rule.SLASH_CHOICE,
                "found '" + source.of(span) + "', expected {" + left + "|" + right + "} if it is a choice",
                "declare it as a parameter if it is one");
        return null;
    }

    @Override
    public @Nullable Void visitTypographicQuote(CiscoParser.TypographicQuoteContext context) {
        inspection.typographicQuote(source.span(context));
        return null;
    }

    @Override
    public @Nullable Void visitEllipsis(CiscoParser.EllipsisContext context) {
        inspection.ellipsis(source.span(context));
        return null;
    }

    @Override
    public @Nullable Void visitForeignText(CiscoParser.ForeignTextContext context) {
        inspection.foreignText(source.span(context));
        return null;
    }

    /** The end of the word that follows after one blank, or the same offset if none does. */
    private int endOfNextWord(int offset) {
        String text = source.text();
        int end = offset + 1;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return offset < text.length() && text.charAt(offset) == ' ' && end > offset + 1 ? end : offset;
    }

    private void choice(Span span, List<String> words, Certainty certainty) {
        String together = String.join(" ", words);
        String type = Identifiers.type(together);
        boolean distinct = words.stream().noneMatch(String::isEmpty) && new HashSet<>(words).size() == words.size();
        // An empty or repeated word would make it no closed set, and "1 /Phase 2" has no name; they stay the text that
        // they are.
        if (distinct && Identifiers.objectionToType(type) == null) {
            FieldType choice = InlineChoice.named(type, words);
            inspection.shape(span, Identifiers.component(together), choice, certainty);
        }
    }

    private List<String> words(List<CiscoParser.AlternativeContext> alternatives) {
        List<String> words = new ArrayList<>();
        alternatives.forEach(
                alternative -> words.add(source.of(source.span(alternative)).strip()));
        return words;
    }

    /** A guess that takes what devices send rather than what the word promises: numbers may be names on the wire. */
    private static BasicType type(String text) {
        String name = "_" + text.toLowerCase(Locale.ROOT) + "_";
        if (name.contains("address_") || name.contains("_ip_") || name.contains("_addr_")) {
            return BasicType.HOST;
        }
        if (name.contains("_spi_")) {
            return BasicType.SPI;
        }
        if (name.endsWith("_port_")) {
            return BasicType.PORT;
        }
        return name.contains("_interface_") && !name.endsWith("_number_") ? BasicType.TOKEN : BasicType.TEXT;
    }
}
