package dev.katalog.generate;

/** Makes text from a catalog safe inside a Javadoc comment, and readable there as well as in what is made of it. */
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
                    if (Character.isISOControl(c) || Character.getType(c) == Character.LINE_SEPARATOR) {
                        out.append(' ');
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }

    /** The text as code: as it stands, unless something in it would end the tag or the comment. */
    static String code(String text) {
        return canStand(text) ? "{@code " + text + "}" : "<code>" + safe(text) + "</code>";
    }

    /** As {@link #code}, in a block of its own. */
    static String codeBlock(String text) {
        return canStand(text) ? "<pre>{@code\n" + text + "\n}</pre>" : "<pre>\n" + safe(text) + "\n</pre>";
    }

    private static boolean canStand(String text) {
        int depth = 0;
        for (char c : text.toCharArray()) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0 || c == '\\' || c == '@' || Character.isISOControl(c)) {
                return false;
            }
        }
        return depth == 0 && !text.contains("*/");
    }
}
