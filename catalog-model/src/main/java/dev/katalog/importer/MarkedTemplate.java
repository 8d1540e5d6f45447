package dev.katalog.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template whose document marks its parameters: {@code _IP_address_} in text made from a page, {@code <em>}, {@code <i>} or
 * {@code <var>} in HTML.
 *
 * @param text the template without the marks
 * @param parameters the marked words in the order of the template
 * @param isBalanced whether every mark of HTML that opens is closed
 */
record MarkedTemplate(String text, List<String> parameters, boolean isBalanced) {

    private static final String HTML_MARK = "<(?<tag>em|i|var)(?: [^<>]*+)?+>(?<html>.*?)</\\k<tag>>";
    private static final String UNDERSCORES =
            "(?<![\\w\\\\])_(?=[^\\s_])(?<plain>(?:[^_\\\\]|\\\\.|_(?=\\w))*?)(?<=[^\\s_])_(?!\\w)";
    private static final Pattern MARK = Pattern.compile(HTML_MARK + "|" + UNDERSCORES, Pattern.CASE_INSENSITIVE);
    private static final Pattern HTML_TAG = Pattern.compile("</?(?:em|i|var)(?: [^<>]*+)?+>", Pattern.CASE_INSENSITIVE);
    private static final Pattern STRUCTURE_TAG = Pattern.compile(
            "</?(?:a|b|br|code|dd|div|dl|dt|h[1-6]|li|p|pre|samp|section|span|strong|td|tr|ul)(?: [^<>]*+)?+/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ESCAPED_UNDERSCORE = Pattern.compile("\\\\_");
    private static final Pattern ENTITY = Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,6}));");
    private static final Map<String, String> NAMED_ENTITIES =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", " ");

    MarkedTemplate {
        parameters = List.copyOf(parameters);
    }

    /** Whether a line shows that its document is HTML. */
    static boolean isHtml(String line) {
        return line.indexOf('<') >= 0
                && (HTML_TAG.matcher(line).find() || STRUCTURE_TAG.matcher(line).find());
    }

    /** A line without the tags that only lay it out; marks of parameters stay. */
    static String withoutLayout(String line) {
        return line.indexOf('<') < 0
                ? line
                : STRUCTURE_TAG.matcher(line).replaceAll("").strip();
    }

    static MarkedTemplate of(String marked, boolean html) {
        StringBuilder text = new StringBuilder();
        List<String> parameters = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int end = 0;
        while (mark.find()) {
            text.append(marked, end, mark.start());
            String inside = mark.group("html");
            String name = inside != null
                    ? HTML_TAG.matcher(inside).replaceAll("")
                    : ESCAPED_UNDERSCORE.matcher(mark.group("plain")).replaceAll("_");
            text.append(name);
            if (!name.isBlank()) {
                parameters.add(decoded(name.strip(), html));
            }
            end = mark.end();
        }
        text.append(marked, end, marked.length());
        boolean balanced = !HTML_TAG.matcher(text).find();
        return new MarkedTemplate(decoded(text.toString(), html).strip(), parameters, balanced);
    }

    private static String decoded(String text, boolean html) {
        if (!html || text.indexOf('&') < 0) {
            return text;
        }
        return ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(character(entity)));
    }

    private static String character(MatchResult entity) {
        String written = entity.group();
        if (entity.group(3) != null) {
            return NAMED_ENTITIES.getOrDefault(entity.group(3), written);
        }
        int codePoint =
                entity.group(1) != null ? Integer.parseInt(entity.group(1)) : Integer.parseInt(entity.group(2), 16);
        boolean isText = Character.isValidCodePoint(codePoint) && !Character.isISOControl(codePoint);
        return isText ? Character.toString(codePoint).replace('\u00A0', ' ') : written;
    }
}
