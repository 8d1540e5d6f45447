package dev.katalog.notation;

import dev.katalog.diagnostic.Findings;
import dev.katalog.diagnostic.Location;
import dev.katalog.diagnostic.Place;
import dev.katalog.diagnostic.Rule;
import dev.katalog.diagnostic.Validated;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.List;
import org.antlr.v4.runtime.CommonTokenStream;
import org.jspecify.annotations.Nullable;

/**
 * The notation in which people write templates, for instance
 *
 * <pre>Group = &lt;group&gt;, IP = &lt;ip:ip&gt; up[ after &lt;n:int&gt; s] via &lt;how:inbound|outbound&gt;</pre>
 *
 * <p>Literal text stands for itself; {@code \} takes away the meaning of {@code < > [ ] \ |}.
 */
public final class KatalogNotation {

    /** No message needs so many; the parser's stack must not depend on its input. */
    private static final int DEEPEST = 50;

    private KatalogNotation() {}

    /**
     * Reads a template.
     *
     * @param text the template, on one line
     * @param origin where its first character stands
     * @param types what its names stand for
     */
    public static Validated<Template> read(String text, Location origin, FieldTypes types) {
        Place start = new Place(origin, origin.column() == 1 ? text : "");
        Findings findings = new Findings();
        int tooDeep = tooDeep(text);
        if (tooDeep >= 0) {
            findings.add(
                    Rule.NOTATION_SYNTAX,
                    start.plus(tooDeep),
                    "found an optional part inside " + DEEPEST + " others, expected fewer",
                    "write variants instead");
            return findings.outcome(null);
        }
        KatalogParser.TemplateContext tree = parse(text, start, findings);
        if (tree == null) {
            return findings.outcome(null);
        }
        List<Segment> segments = new KatalogSegmentBuilder(text, start, types, findings).build(tree);
        return findings.outcome(new Template(segments));
    }

    /** Writes a template; reading it gives an equal one, if the named choices in it are known to the reader. */
    public static String print(Template template) {
        return KatalogPrinter.print(template);
    }

    /**
     * Writes a template for those who do not have the declarations: every choice by its words. Reading it again gives a
     * template that matches the same bodies.
     */
    public static String printSpelledOut(Template template) {
        return KatalogPrinter.printSpelledOut(template);
    }

    private static KatalogParser.@Nullable TemplateContext parse(String text, Place start, Findings findings) {
        KatalogLexer lexer = new KatalogLexer(SourceText.stream(text));
        KatalogParser parser = new KatalogParser(new CommonTokenStream(lexer));
        SyntaxErrors errors = new SyntaxErrors(text, start, findings);
        return errors.watch(parser, parser::template);
    }

    /** The offset of the first bracket that opens one part too many inside another, or -1. */
    private static int tooDeep(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[' && ++depth > DEEPEST) {
                return i;
            } else if (c == ']') {
                depth--;
            }
        }
        return -1;
    }
}
