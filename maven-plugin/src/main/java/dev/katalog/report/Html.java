package dev.katalog.report;

import dev.katalog.diagnostic.PrintableText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Set;

/**
 * Writes HTML that is well-formed XML as well. All text and all values of attributes are escaped here and nowhere else: what a
 * catalog holds is never markup.
 */
final class Html {

    /** Each begins a line of its own, for whoever reads the source; blanks between them are not shown. */
    private static final Set<String> BLOCKS = Set.of(
            "head",
            "meta",
            "title",
            "link",
            "script",
            "body",
            "header",
            "form",
            "label",
            "select",
            "option",
            "nav",
            "main",
            "section",
            "article",
            "h1",
            "h2",
            "h3",
            "p",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "thead",
            "tbody",
            "tr",
            "div",
            "pre",
            "details",
            "summary",
            "noscript",
            "footer");

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element; attributes are names, each followed by its value. */
    Html open(String element, String... attributes) {
        start(element, attributes);
        text.append('>');
        open.push(element);
        return this;
    }

    /** Ends the element that was begun last. */
    Html close() {
        text.append("</").append(open.pop()).append('>');
        return this;
    }

    Html text(String content) {
        text.append(escaped(content));
        return this;
    }

    /** An element that holds text and nothing else. */
    Html element(String element, String content, String... attributes) {
        return open(element, attributes).text(content).close();
    }

    /** An element that never has content, such as {@code meta}. */
    Html empty(String element, String... attributes) {
        start(element, attributes);
        text.append("/>");
        return this;
    }

    private void start(String element, String... attributes) {
        if (BLOCKS.contains(element)) {
            text.append('\n');
        }
        text.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
    }

    /** The document; everything that was begun must have been ended. */
    String document() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return "<!DOCTYPE html>" + text + "\n";
    }

    /** An attribute {@code id} of any text as the part of a URL behind {@code #}. */
    static String fragment(String id) {
        StringBuilder fragment = new StringBuilder("#");
        for (byte b : PrintableText.of(id).getBytes(StandardCharsets.UTF_8)) {
            if (b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || "-._~".indexOf(b) >= 0) {
                fragment.append((char) b);
            } else {
                fragment.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            }
        }
        return fragment.toString();
    }

    private static String escaped(String content) {
        StringBuilder escaped = new StringBuilder(content.length());
        for (char c : PrintableText.of(content).toCharArray()) {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
