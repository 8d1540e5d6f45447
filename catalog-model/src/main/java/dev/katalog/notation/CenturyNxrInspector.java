package dev.katalog.notation;

import dev.katalog.diagnostic.Rule;
import dev.katalog.notation.Inspection.Certainty;
import dev.katalog.template.BasicType;
import dev.katalog.template.Identifiers;
import java.text.Normalizer;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Finds the tag, the shapes and the oddities of a Century NXR template; the types are those of the document's own table. */
final class CenturyNxrInspector extends CenturyNxrParserBaseVisitor<@Nullable Void> {

    private final SourceText source;
    private final Inspection inspection;

    CenturyNxrInspector(SourceText source) {
        this.source = source;
        this.inspection = new Inspection(source);
    }

    Inspection inspection() {
        return inspection;
    }

    @Override
    public @Nullable Void visitTag(CenturyNxrParser.TagContext context) {
        inspection.tag(
                source.of(source.span(context.program())), source.span(context).to());
        if (context.pid() instanceof CenturyNxrParser.PidInBracketsContext pid) {
            if (pid.PID() != null) {
                inspectToken(pid.PID().getSymbol());
            } else {
                bare(source.span(pid.BARE_PID().getSymbol()));
            }
        } else if (context.pid() instanceof CenturyNxrParser.PidUnopenedContext pid) {
            inspectToken(pid.PID().getSymbol());
            inspection.oddity(
                    source.span(pid.SQUARE_CLOSE().getSymbol()),
                    Rule.UNBALANCED_BRACKET,
                    "found ']' without its partner in the syslog tag, expected [<PID>]",
                    "write the tag as program[<PID>]: in an erratum");
        }
        return null;
    }

    @Override
    public @Nullable Void visitPidParameter(CenturyNxrParser.PidParameterContext context) {
        return shape(context, "pid", BasicType.INT);
    }

    @Override
    public @Nullable Void visitAddressParameter(CenturyNxrParser.AddressParameterContext context) {
        return shape(context, "address", BasicType.IPV4);
    }

    @Override
    public @Nullable Void visitAddress6Parameter(CenturyNxrParser.Address6ParameterContext context) {
        return shape(context, "address", BasicType.IP);
    }

    @Override
    public @Nullable Void visitPrefixParameter(CenturyNxrParser.PrefixParameterContext context) {
        return shape(context, "prefix", BasicType.PREFIX);
    }

    @Override
    public @Nullable Void visitMacParameter(CenturyNxrParser.MacParameterContext context) {
        return shape(context, "mac", BasicType.MAC);
    }

    @Override
    public @Nullable Void visitInterfaceParameter(CenturyNxrParser.InterfaceParameterContext context) {
        return shape(context, "interfaceName", BasicType.TOKEN);
    }

    @Override
    public @Nullable Void visitNumberParameter(CenturyNxrParser.NumberParameterContext context) {
        return shape(context, "num", BasicType.INT);
    }

    @Override
    public @Nullable Void visitStringParameter(CenturyNxrParser.StringParameterContext context) {
        return shape(context, "string", BasicType.TEXT);
    }

    @Override
    public @Nullable Void visitVersionParameter(CenturyNxrParser.VersionParameterContext context) {
        return shape(context, "version", BasicType.VERSION);
    }

    @Override
    public @Nullable Void visitHexParameter(CenturyNxrParser.HexParameterContext context) {
        return shape(context, "spi", BasicType.SPI);
    }

    /** Not in the document's table: any text. */
    @Override
    public @Nullable Void visitNamedParameter(CenturyNxrParser.NamedParameterContext context) {
        Span span = source.span(context);
        String inner = inner(source.of(span));
        inspection.shape(span, Identifiers.component(ascii(inner.strip())), BasicType.TEXT, Certainty.SURE);
        inspectBlanks(span, inner, inner.strip());
        inspectDigits(span);
        return null;
    }

    /** {@code <NUM1/NUM2>}: each half takes its bracket with it, the slash between them is literal. */
    @Override
    public @Nullable Void visitJoinedParameters(CenturyNxrParser.JoinedParametersContext context) {
        Span span = source.span(context);
        String text = source.of(span);
        int slash = span.from() + text.indexOf('/');
        typeWord(new Span(span.from(), slash));
        typeWord(new Span(slash + 1, span.to()));
        inspection.oddity(
                span,
                Rule.JOINED_PARAMETERS,
                "found " + text + ", expected " + text.replace("/", ">/<"),
                "close and open the brackets around the slash in an erratum");
        return null;
    }

    @Override
    public @Nullable Void visitNestedParameter(CenturyNxrParser.NestedParameterContext context) {
        inspection.oddity(
                source.span(context.LESS().getSymbol()),
                Rule.NESTED_PARAMETER,
                "found '<' before another parameter, read as literal text",
                "list it under \"literals\" if devices send it");
        return visit(context.parameter());
    }

    @Override
    public @Nullable Void visitUnclosedParameter(CenturyNxrParser.UnclosedParameterContext context) {
        inspection.oddity(
                source.span(context),
                Rule.UNCLOSED_PARAMETER,
                "found '<' that is not closed, expected a parameter such as <NUM>",
                "complete it in an erratum, or list it under \"literals\"");
        return null;
    }

    @Override
    public @Nullable Void visitBareParameter(CenturyNxrParser.BareParameterContext context) {
        Span span = source.span(context);
        typeWord(span);
        bare(span);
        return null;
    }

    /** {@code tunnelNUM}: the type word begins where the capitals do. */
    @Override
    public @Nullable Void visitGluedParameter(CenturyNxrParser.GluedParameterContext context) {
        Span whole = source.span(context);
        int capital = whole.from();
        while (Character.isLowerCase(source.text().charAt(capital))) {
            capital++;
        }
        Span span = new Span(capital, whole.to());
        typeWord(span);
        bare(span);
        return null;
    }

    @Override
    public @Nullable Void visitArrow(CenturyNxrParser.ArrowContext context) {
        inspection.oddity(
                source.span(context),
                Rule.LITERAL_ARROW,
                "found " + source.of(source.span(context)) + ", read as literal text and not as a parameter",
                "list it under \"literals\" if devices send it");
        return null;
    }

    @Override
    public @Nullable Void visitTypographicQuote(CenturyNxrParser.TypographicQuoteContext context) {
        inspection.typographicQuote(source.span(context));
        return null;
    }

    @Override
    public @Nullable Void visitEllipsis(CenturyNxrParser.EllipsisContext context) {
        inspection.ellipsis(source.span(context));
        return null;
    }

    @Override
    public @Nullable Void visitForeignText(CenturyNxrParser.ForeignTextContext context) {
        inspection.foreignText(source.span(context));
        return null;
    }

    private @Nullable Void shape(ParserRuleContext context, String name, BasicType type) {
        Span span = source.span(context);
        inspection.shape(span, name + number(source.of(span)), type, Certainty.SURE);
        inspectToken(context.getStart());
        return null;
    }

    private void typeWord(Span span) {
        String text = source.of(span);
        String number = number(text);
        if (text.contains("IFNAME")) {
            inspection.shape(span, "interfaceName" + number, BasicType.TOKEN, Certainty.SURE);
        } else if (text.contains("VERSION")) {
            inspection.shape(span, "version" + number, BasicType.VERSION, Certainty.SURE);
        } else if (text.contains("STRING")) {
            inspection.shape(span, "string" + number, BasicType.TEXT, Certainty.SURE);
        } else {
            inspection.shape(span, (text.contains("PID") ? "pid" : "num") + number, BasicType.INT, Certainty.SURE);
        }
    }

    private void bare(Span span) {
        String text = source.of(span);
        inspection.oddity(
                span,
                Rule.BARE_PARAMETER,
                "found " + text + " without brackets, expected <" + text + ">",
                "declare it as a parameter of that text, or add the brackets in an erratum");
    }

    private void inspectToken(Token token) {
        Span span = source.span(token);
        String inner = inner(source.of(span));
        inspectBlanks(span, inner, inner.replace(" ", "").replace("\t", ""));
        inspectDigits(span);
    }

    private void inspectBlanks(Span span, String inner, String expected) {
        if (!inner.equals(expected)) {
            inspection.oddity(
                    span,
                    Rule.BLANK_IN_PARAMETER,
                    "found <" + inner + ">, expected <" + expected + ">",
                    "nothing to mend; a declared parameter has the text as the document prints it");
        }
    }

    private void inspectDigits(Span span) {
        String text = source.of(span);
        String ascii = ascii(text);
        if (!text.equals(ascii)) {
            inspection.oddity(
                    span,
                    Rule.FULL_WIDTH_DIGIT,
                    "found full-width digits in " + text + ", expected " + ascii,
                    "nothing to mend; a declared parameter has the text as the document prints it");
        }
    }

    private static String inner(String parameter) {
        return parameter.substring(1, parameter.length() - 1);
    }

    /** The digits at the end, which tell parameters of one type apart. */
    private static String number(String parameter) {
        String text = ascii(parameter).replace(" ", "").replace(">", "");
        int from = text.length();
        while (from > 0 && Character.isDigit(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from);
    }

    private static String ascii(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
