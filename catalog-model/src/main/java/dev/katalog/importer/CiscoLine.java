package dev.katalog.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a Cisco document by what it can be.
 *
 * @param kind what it is
 * @param rest what follows the label, or the line itself
 */
record CiscoLine(Kind kind, String rest) {

    enum Kind {
        BLANK,
        /** The running title: {@code Syslog Messages 701001 to 714011}. */
        TITLE,
        /** The heading of a range of messages: {@code Messages 701001 to 713109}. */
        SECTION,
        /** An entry of the table of contents. */
        CONTENTS,
        /** The heading of one or more messages: {@code 709001, 709002}. */
        HEADING,
        /** {@code Error Message}, usually with the code and the template behind it. */
        MESSAGE,
        /** {@code Explanation}. */
        EXPLANATION,
        /** {@code Recommended Action}. */
        ACTION,
        /** The note on the translation behind the last message. */
        TRAILER,
        TEXT
    }

    private static final String RANGE = "([0-9]{6})\\s*(?:～|〜|~|–|-|から|to|through)\\s*([0-9]{6})";
    private static final Pattern TITLE =
            Pattern.compile("(?:Syslog|System Log|システム ?ログ)\\s*(?:メッセージ|Messages?)\\s*" + RANGE);
    private static final Pattern SECTION = Pattern.compile("(?:メッセージ|Messages?)\\s*" + RANGE);
    private static final Pattern CONTENTS = Pattern.compile("[•*・-]?\\s*\\[?" + SECTION.pattern() + "\\W.{0,80}");
    private static final Pattern HEADING =
            Pattern.compile("[0-9]{6}(?:\\s*(?:[、,，~～–-]|to|through|and)\\s*[0-9]{6})*+\\s*[、,，]?");
    private static final Pattern MESSAGE = label("エラー ?メッセージ", "Error Message");
    private static final Pattern EXPLANATION = label("説明", "Explanation");
    private static final Pattern ACTION = label("推奨 ?(?:アクション|処置)", "Recommended Actions?");
    private static final Pattern TRAILER = Pattern.compile("翻訳について");
    private static final Pattern MESSAGE_ID = Pattern.compile("[0-9]{6}");
    private static final Pattern HEADING_MARK = Pattern.compile("#{1,6}\\s+");

    /** What follows the label of a message; a sentence that begins with the label's words has nothing of the kind. */
    private static final Pattern CODE_LIKE = Pattern.compile("|.*%.*|.*-[0-7]-[0-9]{3}.*");

    /** A label at the start of a line, in bold or not. No blank need follow the Japanese one. */
    private static Pattern label(String japanese, String english) {
        return Pattern.compile("(?:\\*\\*|__)?(?:" + japanese + "|" + english
                + "(?![A-Za-z]))\\s*[:：]?\\s*(?:\\*\\*|__)?\\s*[:：]?\\s*(?<rest>.*)");
    }

    static CiscoLine of(DocumentLine line) {
        String text = MarkedTemplate.withoutLayout(line.text());
        if (text.isEmpty()) {
            return new CiscoLine(Kind.BLANK, "");
        }
        Kind labelled = Kind.TEXT;
        Matcher label = MESSAGE.matcher(text);
        if (label.matches() && CODE_LIKE.matcher(label.group("rest")).matches()) {
            labelled = Kind.MESSAGE;
        } else if (label.usePattern(EXPLANATION).matches()) {
            labelled = Kind.EXPLANATION;
        } else if (label.usePattern(ACTION).matches()) {
            labelled = Kind.ACTION;
        }
        if (labelled != Kind.TEXT) {
            return new CiscoLine(labelled, label.group("rest"));
        }
        String heading = text.charAt(0) == '#' ? HEADING_MARK.matcher(text).replaceFirst("") : text;
        Kind kind = headingKind(heading);
        return new CiscoLine(kind, kind == Kind.TEXT ? text : heading);
    }

    private static Kind headingKind(String text) {
        if (HEADING.matcher(text).matches()) {
            return Kind.HEADING;
        }
        if (SECTION.matcher(text).matches()) {
            return Kind.SECTION;
        }
        if (TITLE.matcher(text).matches()) {
            return Kind.TITLE;
        }
        if (CONTENTS.matcher(text).matches()) {
            return Kind.CONTENTS;
        }
        return TRAILER.matcher(text).matches() ? Kind.TRAILER : Kind.TEXT;
    }

    boolean isLabel() {
        return kind == Kind.MESSAGE || kind == Kind.EXPLANATION || kind == Kind.ACTION;
    }

    /** The range that a title or section names, in English. */
    String englishRange() {
        Matcher ids = MESSAGE_ID.matcher(rest);
        StringBuilder range = new StringBuilder();
        while (ids.find()) {
            range.append(range.length() == 0 ? "" : "-").append(ids.group());
        }
        return range.toString();
    }

    /** The message ids that a heading lists; none if it names a range. */
    List<String> headingIds() {
        List<String> ids = new ArrayList<>();
        if (rest.chars().noneMatch(c -> "~～–-tr".indexOf(c) >= 0)) {
            Matcher matcher = MESSAGE_ID.matcher(rest);
            while (matcher.find()) {
                ids.add(matcher.group());
            }
        }
        return ids;
    }
}
