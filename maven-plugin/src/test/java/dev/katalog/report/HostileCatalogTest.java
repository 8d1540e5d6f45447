package dev.katalog.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.catalog.Message;
import dev.katalog.diagnostic.PrintableText;
import dev.katalog.notation.KatalogNotation;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** What a catalog holds is text: never markup, code, or the name of a file elsewhere. */
class HostileCatalogTest {

    private static final Set<String> ELEMENTS = Set.of("script", "img", "iframe", "style", "svg", "base", "object");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "\" onmouseover=\"alert(1)",
                "' onmouseover='alert(1)",
                "&lt;b&gt; &amp; &#60;",
                "]]> --> <!-- ",
                "\\\");alert(1);(\"",
                "`${alert(1)}`",
                "line\u2028paragraph\u2029",
                "bell\u0007 zero\u0000 escape\u001b[31m",
                "right to left \u202e and \u2066",
                "../../etc/passwd",
                "javascript:alert(1)",
                "日本語 \ud83d\ude00 half \ud83d",
            })
    void textStaysText(String text) {
        Template template = new Template(List.of(new Segment.Literal("a " + PrintableText.of(text))));
        Message message =
                new Message(text, "6", text, KatalogNotation.print(template), text, List.of(), "Hostile", text, text);
        Map<String, String> files = Reported.files(Messages.catalog(text, List.of(message)));
        String shown = PrintableText.of(text);
        files.forEach((path, content) -> {
            assertTrue(path.matches("([a-z0-9_-]+/)?[a-z0-9_-]+\\.(html|js|css)"), path);
            if (path.endsWith(".html")) {
                for (Element element : Reported.elements(Reported.page(content), "*")) {
                    assertHarmless(element);
                }
            }
        });
        String script = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith("/search.js"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
        assertFalse(script.matches("(?s).*[<\\u2028\\u2029\\x00-\\x09].*"), script);
        assertEquals(
                shown,
                Reported.index(script).get("messages").get(0).get(0).asString(),
                "the index has the text as the pages have it");
    }

    private static void assertHarmless(Element element) {
        boolean own = element.getTagName().equals("script")
                && element.getAttribute("src").endsWith("report.js")
                && element.getTextContent().isEmpty();
        assertTrue(own || !ELEMENTS.contains(element.getTagName()), element::getTagName);
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            String name = element.getAttributes().item(i).getNodeName();
            assertFalse(name.startsWith("on") || name.equals("style"), name);
        }
        assertFalse(element.getAttribute("href").startsWith("javascript:"));
    }

    @Test
    void idsOfAnyTextAreFoundByTheirLinks() {
        String id = "100 % sure? <yes> & #2 ‘ü’";
        String page = Reported.files(Messages.catalog("c", List.of(Messages.message(id, "text"))))
                .get("c/family-c.html");
        Element article = Reported.elements(Reported.page(page), "article").get(0);
        assertEquals(id, article.getAttribute("id"));
        Element link = (Element) article.getElementsByTagName("a").item(0);
        assertEquals(
                "#100%20%25%20sure%3F%20%3Cyes%3E%20%26%20%232%20%E2%80%98%C3%BC%E2%80%99", link.getAttribute("href"));
    }
}
