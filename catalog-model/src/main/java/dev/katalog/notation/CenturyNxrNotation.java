package dev.katalog.notation;

import dev.katalog.diagnostic.Location;
import dev.katalog.diagnostic.Validated;
import java.util.List;
import org.antlr.v4.runtime.CommonTokenStream;
import org.jspecify.annotations.Nullable;

/**
 * The templates of Century Systems' NXR log messages: parameters in angle brackets, named after the document's table of types
 * ({@code <A.B.C.D>}, {@code <NUM1>}, {@code <IFNAME>}), and a syslog tag ({@code pluto[<PID> ]: }) before most bodies.
 *
 * <p>After a parameter two blanks stand for one, and one before punctuation is typesetting.
 */
public final class CenturyNxrNotation {

    private static final DocumentStyle STYLE = new Style();

    private CenturyNxrNotation() {}

    /** As {@link #read(DocumentedText)}; without parameters, those that have the shape of one are taken. */
    public static Validated<TaggedTemplate> read(String documented, Location origin, List<Parameter> parameters) {
        return read(DocumentedText.of(documented, origin, parameters));
    }

    /** Reads a template and the syslog tag before it. */
    public static Validated<TaggedTemplate> read(DocumentedText documented) {
        return DocumentReading.read(documented, inspect(documented.text()), STYLE);
    }

    /** The program of the syslog tag before a template, or null; also for a text that is no template otherwise. */
    public static @Nullable String program(String documented) {
        return inspect(documented).program();
    }

    /** Guesses what the parameters of a template are, with what its document tells about them. */
    public static Sketch sketch(String documented, StrippedPrefixes prefixes, ParameterClues clues) {
        return Sketching.sketch(inspect(documented), STYLE, prefixes, clues);
    }

    private static Inspection inspect(String documented) {
        CenturyNxrLexer lexer = new CenturyNxrLexer(SourceText.stream(documented));
        CenturyNxrParser parser = new CenturyNxrParser(new CommonTokenStream(lexer));
        CenturyNxrInspector inspector = new CenturyNxrInspector(new SourceText(documented));
        inspector.visit(parser.template());
        return inspector.inspection();
    }

    private static final class Style implements DocumentStyle {

        @Override
        public boolean hasPlainParameters() {
            return false;
        }

        @Override
        public int find(String text, String parameter, int from) {
            return text.indexOf(parameter, from);
        }

        @Override
        public String afterParameter(String literal) {
            if (literal.startsWith("  ")) {
                return " " + literal.stripLeading();
            }
            return isTypesetting(literal) ? literal.substring(1) : literal;
        }

        private static boolean isTypesetting(String literal) {
            if (literal.length() < 2 || literal.charAt(0) != ' ') {
                return false;
            }
            // "<IFNAME> -> up" is glued on the wire, "<NUM> -- should be" is not.
            return literal.charAt(1) == '-'
                    ? !literal.startsWith("--", 1)
                    : ":,.)]}'\"/;_[{!=".indexOf(literal.charAt(1)) >= 0;
        }
    }
}
