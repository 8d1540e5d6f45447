package dev.katalog.notation;

import dev.katalog.diagnostic.Findings;
import dev.katalog.diagnostic.Place;
import dev.katalog.diagnostic.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.jspecify.annotations.Nullable;

/** Turns the first syntax error of the katalog notation into a diagnostic in words of its users; nothing is repaired in line. */
final class SyntaxErrors {

    private static final Map<Integer, String> WORDS = Map.ofEntries(
            Map.entry(KatalogLexer.FIELD_OPEN, "'<'"),
            Map.entry(KatalogLexer.FIELD_CLOSE, "'>'"),
            Map.entry(KatalogLexer.PART_OPEN, "'['"),
            Map.entry(KatalogLexer.PART_CLOSE, "']'"),
            Map.entry(KatalogLexer.COLON, "':'"),
            Map.entry(KatalogLexer.BAR, "'|'"),
            Map.entry(KatalogLexer.ESCAPE, "an escaped character"),
            Map.entry(KatalogLexer.FIELD_ESCAPE, "an escaped character"),
            Map.entry(KatalogLexer.TEXT, "text"),
            Map.entry(KatalogLexer.FIELD_TEXT, "a name"),
            Map.entry(KatalogLexer.STRAY_CLOSE, "'>'"),
            Map.entry(KatalogLexer.STRAY_BACKSLASH, "'\\'"),
            Map.entry(Token.EOF, "the end of the template"));

    private final SourceText source;
    private final Place start;
    private final Findings findings;

    SyntaxErrors(String text, Place start, Findings findings) {
        this.source = new SourceText(text);
        this.start = start;
        this.findings = findings;
    }

    /** Runs a rule of the parser; null if it failed, which is then among the findings. */
    <T extends ParserRuleContext> @Nullable T watch(Parser parser, Supplier<T> rule) {
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        try {
            return rule.get();
        } catch (ParseCancellationException e) {
            RecognitionException cause = (RecognitionException) e.getCause();
            report(cause.getOffendingToken(), cause.getExpectedTokens());
            return null;
        }
    }

    private void report(Token found, IntervalSet expected) {
        String what = found.getType() == Token.EOF ? WORDS.get(Token.EOF) : "'" + source.of(source.span(found)) + "'";
        List<String> words = new ArrayList<>();
        for (int type : expected.toList()) {
            String word = WORDS.get(type);
            if (word != null && !words.contains(word)) {
                words.add(word);
            }
        }
        findings.add(
                Rule.NOTATION_SYNTAX,
                start.plus(source.from(found)),
                "found " + what + ", expected " + String.join(" or ", words),
                hint(found, words));
    }

    private static String hint(Token found, List<String> expected) {
        if (found.getType() == KatalogLexer.STRAY_BACKSLASH) {
            return "a backslash stands before one of < > [ ] \\ |; write two for a backslash";
        }
        if (found.getType() == Token.EOF && expected.contains("']'")) {
            return "close the optional part with ']', or write '\\[' for a literal bracket";
        }
        if (found.getType() == Token.EOF || found.getType() == KatalogLexer.FIELD_STRAY) {
            return "close the field with '>', or write '\\<' for a literal bracket";
        }
        if (expected.contains("a name")) {
            return "a field is <name> or <name:type>";
        }
        return "write a backslash before a literal bracket";
    }
}
