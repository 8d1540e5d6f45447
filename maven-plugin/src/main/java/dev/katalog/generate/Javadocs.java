package dev.katalog.generate;

/** Makes text from a catalog safe inside a Javadoc comment. */
final class Javadocs {

    private Javadocs() {}

    /**
     * The text with everything that Javadoc, HTML or the compiler would read as markup written as a character reference:
     * an end of comment, a Unicode escape (which javac decodes even in comments), a tag, an entity.
     */
    static String safe(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '@' -> out.append("&#64;");
                case '\\' -> out.append("&#92;");
                case '*' -> out.append("&#42;");
                case '{' -> out.append("&#123;");
                case '}' -> out.append("&#125;");
                default -> {
                    if (Character.isISOControl(c)) {
                        out.append(' ');
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }
}
