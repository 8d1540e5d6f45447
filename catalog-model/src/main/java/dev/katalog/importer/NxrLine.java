package dev.katalog.importer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of the NXR document by what it can be.
 *
 * @param kind what it is
 * @param section the name of a section that the line is, or that is glued to its front; or null
 * @param rest what follows the label, or the line itself
 */
record NxrLine(Kind kind, @Nullable String section, String rest) {

    enum Kind {
        BLANK,
        /** {@code メッセージ}: the template follows. */
        MESSAGE,
        /** {@code Priority WARNING}. */
        PRIORITY,
        /** {@code 説明}: the explanation follows. */
        EXPLANATION,
        /** {@code 27/40}. */
        PAGE_NUMBER,
        /** A line that can be the name of a section, if it stands at the top of a page. */
        NAME,
        /** The head of the table of versions. */
        VERSIONS,
        /** The head of the table of types. */
        TYPES,
        TEXT
    }

    private static final String NAME = "[A-Z][A-Za-z0-9]*(?:[ /-][A-Za-z0-9]+){0,3}";
    private static final Pattern MESSAGE =
            Pattern.compile("(?:(?<section>" + NAME + ") )?メッセージ(?:[ \u3000]+(?<rest>.*))?");
    private static final Pattern PRIORITY = Pattern.compile("Priority(?:\\s+(?<rest>[A-Za-z]*))?");
    private static final Pattern EXPLANATION = Pattern.compile("説明\\s*(?<rest>.*)");
    private static final Pattern PAGE_NUMBER = Pattern.compile("[0-9]{1,4} ?/ ?[0-9]{1,4}");
    private static final Pattern VERSIONS = Pattern.compile("(?i)ver(?:sion|\\.)?\\s+変更内容");
    private static final Pattern TYPES = Pattern.compile("型\\s+意味");
    private static final Pattern SECTION = Pattern.compile(NAME);

    static NxrLine of(DocumentLine line) {
        String text = line.text();
        if (text.isEmpty()) {
            return new NxrLine(Kind.BLANK, null, "");
        }
        Matcher message = MESSAGE.matcher(text);
        if (message.matches() && !Prose.isJapanese(orEmpty(message.group("rest")))) {
            return new NxrLine(
                    Kind.MESSAGE,
                    message.group("section"),
                    orEmpty(message.group("rest")).strip());
        }
        Matcher priority = PRIORITY.matcher(text);
        if (priority.matches()) {
            return new NxrLine(Kind.PRIORITY, null, orEmpty(priority.group("rest")));
        }
        Matcher explanation = EXPLANATION.matcher(text);
        if (explanation.matches()) {
            return new NxrLine(Kind.EXPLANATION, null, explanation.group("rest"));
        }
        return otherLine(text);
    }

    private static NxrLine otherLine(String text) {
        if (PAGE_NUMBER.matcher(text).matches()) {
            return new NxrLine(Kind.PAGE_NUMBER, null, text);
        }
        if (VERSIONS.matcher(text).matches()) {
            return new NxrLine(Kind.VERSIONS, null, text);
        }
        if (TYPES.matcher(text).matches()) {
            return new NxrLine(Kind.TYPES, null, text);
        }
        boolean isName = text.length() <= 40 && SECTION.matcher(text).matches();
        return isName ? new NxrLine(Kind.NAME, text, text) : new NxrLine(Kind.TEXT, null, text);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
