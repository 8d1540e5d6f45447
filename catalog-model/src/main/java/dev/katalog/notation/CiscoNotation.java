package dev.katalog.notation;

import dev.katalog.diagnostic.Location;
import dev.katalog.diagnostic.Validated;
import java.util.List;
import org.antlr.v4.runtime.CommonTokenStream;

/**
 * The templates of Cisco's syslog guides: words are literal except parameters, which the document sets in italics that its
 * text has lost. Parameters are the declared ones, or are known by shape: {@code source_address}, {@code %s}, {@code {TCP|UDP}}.
 *
 * <p>Blanks between a parameter and punctuation are typesetting.
 */
public final class CiscoNotation {

    private static final DocumentStyle STYLE = new Style();

    private CiscoNotation() {}

    /** As {@link #read(DocumentedText)}; without parameters, those that have the shape of one are taken. */
    public static Validated<TaggedTemplate> read(String documented, Location origin, List<Parameter> parameters) {
        return read(DocumentedText.of(documented, origin, parameters));
    }

    /** Reads a template; it has no syslog tag. */
    public static Validated<TaggedTemplate> read(DocumentedText documented) {
        return DocumentReading.read(documented, inspect(documented.text()), STYLE);
    }

    /** Guesses what the parameters of a template are, with what its document tells about them. */
    public static Sketch sketch(String documented, StrippedPrefixes prefixes, ParameterClues clues) {
        return Sketching.sketch(inspect(documented), STYLE, prefixes, clues);
    }

    private static Inspection inspect(String documented) {
        CiscoLexer lexer = new CiscoLexer(SourceText.stream(documented));
        CiscoParser parser = new CiscoParser(new CommonTokenStream(lexer));
        CiscoInspector inspector = new CiscoInspector(new SourceText(documented));
        inspector.visit(parser.template());
        return inspector.inspection();
    }

    private static final class Style implements DocumentStyle {

        /** The italics are lost. */
        @Override
        public boolean hasPlainParameters() {
            return true;
        }

        /** A parameter of letters is searched as a word: {@code port} is not in {@code ports}. */
        @Override
        public int find(String text, String parameter, int from) {
            for (int at = text.indexOf(parameter, from); at >= 0; at = text.indexOf(parameter, at + 1)) {
                int end = at + parameter.length();
                boolean begins = at == 0 || !isWord(text.charAt(at - 1)) || !isWord(parameter.charAt(0));
                boolean ends = end == text.length() || !isWord(text.charAt(end)) || !isWord(text.charAt(end - 1));
                if (begins && ends) {
                    return at;
                }
            }
            return -1;
        }

        private static boolean isWord(char c) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
        }

        @Override
        public String afterParameter(String literal) {
            String stripped = literal.stripLeading();
            return !stripped.isEmpty() && "/:,.)];!".indexOf(stripped.charAt(0)) >= 0 ? stripped : literal;
        }
    }
}
