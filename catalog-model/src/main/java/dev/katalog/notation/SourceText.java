package dev.katalog.notation;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** The text under a parse tree: ANTLR counts code points, locations and Java strings count UTF-16 units. */
record SourceText(String text) {

    static CharStream stream(String text) {
        return CharStreams.fromString(text);
    }

    int from(Token token) {
        return unit(token.getStartIndex());
    }

    int to(Token token) {
        return token.getType() == Token.EOF ? text.length() : unit(token.getStopIndex() + 1);
    }

    Span span(Token token) {
        return new Span(from(token), to(token));
    }

    Span span(ParserRuleContext context) {
        return new Span(from(context.getStart()), to(context.getStop()));
    }

    String of(Span span) {
        return text.substring(span.from(), span.to());
    }

    private int unit(int codePointIndex) {
        int known = Math.min(codePointIndex, text.codePointCount(0, text.length()));
        return text.offsetByCodePoints(0, known);
    }
}
