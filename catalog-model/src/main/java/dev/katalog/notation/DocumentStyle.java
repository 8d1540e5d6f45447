package dev.katalog.notation;

/** How a document's typesetting treats parameters. */
interface DocumentStyle {

    /** Where a declared parameter stands at or after an offset, or -1. */
    int find(String text, String parameter, int from);

    /** Whether a parameter may look as any other word does. */
    boolean hasPlainParameters();

    /** The literal that follows a parameter, without typesetting at its beginning. */
    String afterParameter(String literal);

    /** The literal that a parameter follows, without typesetting at its end. */
    default String beforeParameter(String literal) {
        String stripped = literal.stripTrailing();
        boolean opened = !stripped.isEmpty() && "([{".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
        return opened ? stripped : literal;
    }
}
